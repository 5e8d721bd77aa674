import type { Flat } from './flat.ts';
import { type ForeignSettings, type RefusedFile, readByTable } from './outcome.ts';
import { duration, type Fields, fieldOf, flag, loudness, means, type Reader, rhythm, type Table } from './reading.ts';

/** Whatever stands before these is where a system keeps the settings of Workrave. */
const PARTS = ['timers', 'breaks', 'gui', 'sound', 'monitor', 'general', 'advanced', 'distribution'];

/** The registry keeps on and off as 1 and 0. */
const onOrOff = (value: unknown): unknown => (value === 1 || value === 0 ? value === 1 : value);
const flagged =
  (key: string): Reader =>
  (value, all) =>
    flag(key)(onOrOff(value), all);

/** A break that must not be put off, in any of the two kinds, may not be here either: the number is one for both. */
const ignorable: Reader = (value) => (onOrOff(value) === false ? means('rules.snoozesAtMost', 0) : 'no-counterpart');

const BLOCKS_ALL = 2;
const blocking: Reader = (value) => {
  if (value === BLOCKS_ALL) return means('level', 'full');
  return value === 0 ? means('level', 'standard') : 'no-counterpart';
};

const seconds = (value: number): number => value;

const ofKind = (there: 'micro_pause' | 'rest_break', here: 'micro' | 'long'): Table => ({
  [`timers/${there}/limit`]: rhythm([`${here}.everyMinutes`], seconds),
  [`timers/${there}/auto_reset`]: rhythm([`${here}.lastsMinutes`], seconds),
  [`timers/${there}/snooze`]: duration({ unitSeconds: 1, keys: [`${here}.snoozeMinutes`] }),
  [`breaks/${there}/enabled`]: flagged(`${here}.on`),
  [`gui/breaks/${there}/ignorable_break`]: ignorable,
});

const TABLE: Table = {
  ...ofKind('micro_pause', 'micro'),
  ...ofKind('rest_break', 'long'),
  'gui/breaks/block_mode': blocking,
  'gui/autostart': flagged('startAtLogin'),
  'sound/enabled': (value) => (onOrOff(value) === false ? means('sound.volume', 0) : 'along'),
  'sound/volume': (value, all) =>
    onOrOff(fieldOf(all, 'sound/enabled')) === false ? 'along' : loudness(100)(value, all),
};

/** From `timers`, `gui` and so on; null for what is none of Workrave's. */
const pathIn = (path: string): string | null => {
  const parts = path.split('/');
  const root = parts.indexOf('workrave');
  const own = root < 0 ? parts : parts.slice(root + 1);
  return PARTS.includes(own[0] ?? '') ? own.join('/') : null;
};

/** Everything is a text in an ini file and in the registry; dconf writes the kind before some numbers, and quotes texts. */
const typed = (text: string): unknown => {
  if (text === 'true' || text === 'false') return text === 'true';
  const [, number] = /^(?:u?int(?:16|32|64)\s+)?(-?\d{1,15})$/.exec(text) ?? [];
  if (number !== undefined) return Number(number);
  const [, quoted] = /^'(.*)'$/.exec(text) ?? [];
  return quoted ?? text;
};

const fieldsIn = ({ values }: Flat): Fields =>
  Object.fromEntries(
    [...values].flatMap(([path, text]) => {
      const own = pathIn(path);
      return own === null ? [] : [[own, typed(text)]];
    }),
  );

/** Whether these are settings of Workrave, whatever the file is called. */
export const isWorkrave = (flat: Flat): boolean =>
  [...flat.values.keys()].some((path) =>
    /^(?:timers|breaks)\/(?:micro_pause|rest_break|daily_limit)\/\w+$/.test(pathIn(path) ?? ''),
  );

/** The settings of Workrave: an ini file, what GConf or dconf keeps of them, or an export of the registry. */
export const readWorkrave = (flat: Flat): ForeignSettings | RefusedFile => {
  const read = readByTable(TABLE, fieldsIn(flat));
  if ('refused' in read) return read;
  const doubled = [...flat.doubled].flatMap((path) => {
    const from = pathIn(path);
    const there = flat.values.get(path) ?? '';
    return from === null ? [] : [{ from, there, reason: { key: 'foreign.odd.doubled' as const, values: {} } }];
  });
  return { program: 'workrave', version: null, ...read, odd: [...read.odd, ...doubled], ideas: [] };
};
