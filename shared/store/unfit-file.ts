import type { Translator } from '../i18n/english.ts';
import { errorReason } from '../model/reason.ts';

const MB = 1024 * 1024;

/** What stands at a path is none of our files: a pipe, a device, a folder, a link in a circle; or it is too long. */
export class UnfitFile extends Error {
  /** How long it may be; null for what is no file at all. */
  readonly mostBytes: number | null;

  constructor(mostBytes: number | null = null) {
    super('unfit-file');
    this.mostBytes = mostBytes;
  }
}

/** Why a file could not be read, in words. */
export const unreadableReason = (t: Translator<'shell'>, error: unknown): string => {
  if (!(error instanceof UnfitFile)) return errorReason(error);
  const { mostBytes } = error;
  return mostBytes === null ? t('shell.files.noFile') : t('shell.files.tooLong', { most: mostBytes / MB });
};

/** The error to pass on, with a reason that people can read. */
export const readable = (t: Translator<'shell'>, error: unknown): unknown =>
  error instanceof UnfitFile ? new Error(unreadableReason(t, error), { cause: error }) : error;
