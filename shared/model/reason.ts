import { shownLines } from './shown-text.ts';

/** An error's own words; what it quotes of files and other programs only shows. */
export const errorReason = (error: unknown): string =>
  shownLines(error instanceof Error ? error.message : String(error));
