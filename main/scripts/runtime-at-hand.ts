import type { Translator } from '../../shared/i18n/english.ts';
import { fetchRuntime, findRuntime } from './electron-runtime.ts';
import { progressLine } from './progress-line.ts';

/** What a person is told as it stands. */
export class Sentence extends Error {}
/** Why Electron cannot be had here. */
export class Unavailable extends Sentence {}

/** Where Electron's program is; fetched first where there is none. Rejects with a sentence where it cannot be had. */
export async function ensureRuntime(t: Translator<'start'>): Promise<string> {
  const runtime = findRuntime();
  switch (runtime.kind) {
    case 'found':
      return runtime.program;
    case 'override-empty':
      // A slip to be mended, not something that is missing.
      throw new Sentence(`${t('start.overrideEmpty')} (${runtime.folder}).`);
    case 'not-installed':
      return fetchAndFind(t);
  }
}

async function fetchAndFind(t: Translator<'start'>): Promise<string> {
  console.error(t('start.fetching'));
  try {
    await fetchRuntime(progressLine());
  } catch (error) {
    throw new Unavailable(`${t('start.notFetched')} (${reasonOf(error)}).`);
  }
  console.error(t('start.fetched'));
  const runtime = findRuntime();
  if (runtime.kind !== 'found') throw new Unavailable(`${t('start.notFetched')}.`);
  return runtime.program;
}

/** The innermost reason: fetch hides it in `cause`. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message.replace(/\.$/, '');
}
