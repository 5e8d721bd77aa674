import words from '../../shared/i18n/en/demo.json' with { type: 'json' };
import { fill } from '../../shared/i18n/text.ts';
import { parseTrace, TraceError, type TraceLine, traceWords } from '../../shared/simulation/trace.ts';
import { language } from './language.ts';

const MOST_MB = 20;

/** A record of activity out of a file of the person's. */
export type Record = { readonly name: string; readonly trace: readonly TraceLine[] };

/** Reads a file in the form of `simulate`; or what is wrong with it, in a sentence. */
export const openRecord = async (file: File): Promise<Record | { readonly problem: string }> => {
  const { name } = file;
  if (file.size > MOST_MB * 1_000_000) return { problem: fill(words.tooLarge, { name, most: MOST_MB }) };
  try {
    return { name, trace: parseTrace(await file.text()) };
  } catch (error) {
    return {
      problem:
        error instanceof TraceError
          ? fill(words.broken, { name, line: error.line, reason: traceWords(language.t, error) })
          : fill(words.unreadable, { name }),
    };
  }
};
