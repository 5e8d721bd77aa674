import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Translator } from '../../shared/i18n/english.ts';
import { ask } from './client.ts';
import type { SocketFacts } from './places.ts';

/** The link by which Chromium holds its lock of a data folder; it leads to "host-process". Windows has none. */
const LOCK = 'SingletonLock';

/** The process that holds the lock of a data folder, as far as the lock tells; null where it does not. */
export const lockHolder = (folder: string): number | null => {
  try {
    const id = /-(\d+)$/.exec(readlinkSync(join(folder, LOCK)))?.[1];
    return id === undefined ? null : Number(id);
  } catch {
    return null;
  }
};

/** That the one that runs does not answer, and how to end it. */
export const noAnswerWords = (t: Translator<'cli'>, withinMs: number, processId: number | null): string => {
  const end =
    processId === null ? t('cli.noAnswer.byTaskManager') : t('cli.noAnswer.byKill', { process: `${processId}` });
  return t('cli.noAnswer.text', { seconds: withinMs / 1_000, end });
};

/**
 * Why a start on this data folder can only fail: the Vertebreak that holds it does not answer. Null where one answers, or
 * none is there. Chromium would wait for it in silence, 20 seconds long, and then kill it.
 */
export const whyNoAnswer = async (
  t: Translator<'cli'>,
  folder: string,
  socketFacts: SocketFacts,
): Promise<string | null> => {
  const answer = await ask({ do: 'status' }, { t, folder, socketFacts });
  return answer.kind === 'no-answer' ? noAnswerWords(t, answer.withinMs, lockHolder(folder)) : null;
};
