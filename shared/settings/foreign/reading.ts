import type { Texts } from '../../i18n/english.ts';
import type { Message, TextKey } from '../../i18n/translate.ts';
import { isFields } from '../values.ts';

/** The programs whose settings can be imported. */
export const PROGRAMS = ['stretchly', 'safe-eyes', 'breaktimer', 'workrave'] as const;
export type Program = (typeof PROGRAMS)[number];

export type Fields = Readonly<Record<string, unknown>>;

/** Why a value, or a whole file, is not taken. */
export type Fault = Message<TextKey<Pick<Texts, 'foreign'>>>;

/** What a value means here, by the key of our setting. */
export type Meaning = { readonly key: string; readonly value: unknown };

/** What becomes of a value of another program. */
export type Reading =
  | { readonly means: readonly Meaning[] }
  /** It is not what that program would have written, or nothing here can be like it. */
  | { readonly odd: Fault }
  /** No program of breaks could run by it: the whole file is refused. */
  | { readonly refused: Fault }
  | 'no-counterpart'
  /** It is read along with another one. */
  | 'along';

/** Reads one value; `all` are the others of the file. */
export type Reader = (value: unknown, all: Fields) => Reading;

/** How each setting of a program is read, by the name that it has there. What it does not name has no counterpart. */
export type Table = Readonly<Record<string, Reader>>;

const DAY_SECONDS = 86_400;

export const means = (key: string, value: unknown): Reading => ({ means: [{ key, value }] });
const odd = (key: Fault['key'], values: Fault['values'] = {}): Reading => ({ odd: { key, values } });

/** The value of a file under a name of its own; nothing that it inherits. */
export const fieldOf = (fields: unknown, name: string): unknown =>
  isFields(fields) && Object.hasOwn(fields, name) ? fields[name] : undefined;

export const numberOf = (fields: unknown, name: string, otherwise: number): number => {
  const value = fieldOf(fields, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
};

/** On or off, for one of our settings or several. */
export const flag =
  (...keys: readonly string[]): Reader =>
  (value) =>
    typeof value === 'boolean' ? { means: keys.map((key) => ({ key, value })) } : odd('foreign.odd.flag');

/** One value here for each value there. */
export const oneOf =
  (key: string, meaning: Readonly<Record<string, unknown>>): Reader =>
  (value) => {
    const known = Object.hasOwn(meaning, String(value)) ? meaning[String(value)] : undefined;
    return known === undefined ? odd('foreign.odd.unknown') : means(key, known);
  };

/** Why a number of seconds is no duration; null for one that is. */
const noDuration = (seconds: number): Fault | null => {
  if (!Number.isFinite(seconds) || seconds < 0) return { key: 'foreign.odd.noDuration', values: {} };
  if (seconds === 0) return { key: 'foreign.odd.zero', values: {} };
  return seconds > DAY_SECONDS ? { key: 'foreign.odd.overADay', values: {} } : null;
};

type Duration = { readonly unitSeconds: number; readonly keys: readonly string[] };

const inUnitOf = (key: string, seconds: number): number => (key.endsWith('Seconds') ? seconds : seconds / 60);

const durationFault = (value: unknown, unitSeconds: number): Fault | null =>
  noDuration(typeof value === 'number' ? value * unitSeconds : Number.NaN);

/** A time in units of so many seconds there, in the unit of our key here. */
export const duration =
  ({ unitSeconds, keys }: Duration): Reader =>
  (value) => {
    const fault = durationFault(value, unitSeconds);
    if (fault !== null) return { odd: fault };
    return { means: keys.map((key) => ({ key, value: inUnitOf(key, Number(value) * unitSeconds) })) };
  };

/** The same of what a rhythm is made of: one that cannot be makes the whole file worth nothing. */
export const rhythm =
  (keys: readonly string[], secondsOf: (value: number, all: Fields) => number): Reader =>
  (value, all) => {
    const fault = noDuration(typeof value === 'number' ? secondsOf(value, all) : Number.NaN);
    if (fault !== null) return { refused: fault };
    return { means: keys.map((key) => ({ key, value: inUnitOf(key, secondsOf(Number(value), all)) })) };
  };

/** Loudness as a share of `full`, in per cent here. */
export const loudness =
  (full: number): Reader =>
  (value) =>
    typeof value === 'number' && value >= 0 && value <= full
      ? means('sound.volume', Math.round((100 * value) / full))
      : odd('foreign.odd.loudness', { full });

/** No sound at all means the same here; any sound does not, since it is a file of theirs. */
export const silentWhen =
  (silent: (value: unknown) => boolean): Reader =>
  (value) =>
    silent(value) ? means('sound.volume', 0) : 'no-counterpart';

export const along: Reader = () => 'along';
