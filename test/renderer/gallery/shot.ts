import { type PseudoLanguage, pseudoTexts } from '../../../shared/i18n/pseudo.ts';

/** A window in one of the forms that it has to bear. */
export type Shot = {
  readonly name: string;
  /** What the window's page is asked for, as window.tsx reads it. */
  readonly query: string;
  readonly width: number;
  readonly height: number;
  /** In the colours that the system forces on it. */
  readonly forced?: boolean;
  readonly zoom?: number;
  /** What is pressed before it is looked at, one after the other, by its text or name. */
  readonly press?: readonly string[];
};

/** The languages for developers, by what they show: too little room, and what does not turn round. */
export const LANGUAGES = [
  ['long', 'en-x-long'],
  ['mirror', 'en-x-mirror'],
] as const;

/** English words as a language has them. */
export const said = (code: PseudoLanguage, ...words: readonly string[]): readonly string[] => pseudoTexts(words, code);
