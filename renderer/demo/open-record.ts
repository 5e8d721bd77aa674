import type { Translator } from '../../shared/i18n/english.ts';
import { parseTrace, TraceError, type TraceLine, traceWords } from '../../shared/simulation/trace.ts';

const MOST_MB = 20;

/** A record of activity out of a file of the person's. */
export type Record = { readonly name: string; readonly trace: readonly TraceLine[] };

/** Reads a file in the form of `simulate`; or what is wrong with it, in a sentence. */
export const openRecord = async (
  t: Translator<'demo' | 'issues' | 'simulate'>,
  file: File,
): Promise<Record | { readonly problem: string }> => {
  const { name } = file;
  if (file.size > MOST_MB * 1_000_000) return { problem: t('demo.tooLarge', { name, most: MOST_MB }) };
  try {
    return { name, trace: parseTrace(await file.text()) };
  } catch (error) {
    return {
      problem:
        error instanceof TraceError
          ? t('demo.broken', { name, line: error.line, reason: traceWords(t, error) })
          : t('demo.unreadable', { name }),
    };
  }
};
