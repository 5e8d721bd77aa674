import { isFields } from '../values.ts';
import { isBreakTimer, readBreakTimer, type ZoneWanted } from './breaktimer.ts';
import { readIni, readRegistry } from './flat.ts';
import { MOST_BYTES, MOST_KB } from './foreign-text.ts';
import { readGconf } from './gconf.ts';
import type { ForeignSettings, RefusedFile } from './outcome.ts';
import type { Fault } from './reading.ts';
import { isSafeEyes, readSafeEyes } from './safe-eyes.ts';
import { isStretchly, readStretchly } from './stretchly.ts';
import { isWorkrave, readWorkrave } from './workrave.ts';

/** No file of theirs has so many parts, nor parts within parts so deep. */
const MOST_PARTS = 20_000;
const DEEPEST = 12;

export type Zone = {
  /** Of this machine. */
  readonly own: string;
  /** That the person has named; null where they have not. */
  readonly chosen: string | null;
};

const refused = (key: Fault['key'], values: Fault['values'] = {}): RefusedFile => ({
  refused: { key, values },
  at: null,
});

/** Signs that stand in no text file. */
const BINARY = /[^\P{Cc}\t\n\r\f\v]|\uFFFD/u;

/** What a JSON file has that no program would have written; null where it has nothing like it. */
const strangeIn = (content: unknown): RefusedFile | null => {
  let level: readonly unknown[] = [content];
  let parts = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    parts += level.length;
    if (parts > MOST_PARTS || depth > DEEPEST) return refused('foreign.refused.tooMany');
    const fields = level.filter((part) => typeof part === 'object' && part !== null);
    if (fields.some((part) => Object.hasOwn(part, '__proto__'))) return refused('foreign.refused.proto');
    level = fields.flatMap((part) => Object.values(part));
  }
  return null;
};

const readJson = (text: string, zone: Zone): ForeignSettings | RefusedFile | ZoneWanted | null => {
  if (!/^\s*\{/.test(text)) return null;
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return refused('foreign.refused.json');
  }
  if (!isFields(content)) return null;
  const strange = strangeIn(content);
  if (strange !== null) return strange;
  if (isStretchly(content)) return readStretchly(content);
  if (isSafeEyes(content)) return readSafeEyes(content);
  return isBreakTimer(content) ? readBreakTimer(content, zone) : null;
};

const readOthers = (text: string): ForeignSettings | RefusedFile | null => {
  const flat = readRegistry(text) ?? readGconf(text) ?? readIni(text);
  return flat !== null && isWorkrave(flat) ? readWorkrave(flat) : null;
};

/**
 * Reads settings of another program, told by what stands in them and not by the name of their file. Nothing in them is
 * run, followed or taken for granted. What cannot be told without the zone that they were written in comes back as a
 * question.
 */
export const readForeign = (text: string, zone: Zone): ForeignSettings | RefusedFile | ZoneWanted => {
  if (text.length > MOST_BYTES) return refused('foreign.refused.tooBig', { most: MOST_KB });
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return refused('foreign.refused.empty');
  if (BINARY.test(plain)) return refused('foreign.refused.binary');
  return readJson(plain, zone) ?? readOthers(plain) ?? refused('foreign.refused.unknown');
};
