import { LONGEST_BREAK_MINUTES } from '../../model/break-kind.ts';
import type { HoursRange } from '../schema.ts';
import { isFields } from '../values.ts';
import { type Expected, wallSeconds, zonesOf } from './local-mean-time.ts';
import { type ForeignSettings, type RefusedFile, readByTable } from './outcome.ts';
import {
  along,
  duration,
  type Fields,
  fieldOf,
  flag,
  loudness,
  means,
  numberOf,
  oneOf,
  type Reader,
  rhythm,
  silentWhen,
  type Table,
} from './reading.ts';

/** From Sunday, as our days count. */
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const DAY_MINUTES = 1440;

const clock = (minutes: number): string =>
  `${String(Math.floor((minutes % DAY_MINUTES) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** BreakTimer has one kind of break. A short one is a short one here, and the other kind is off. */
const kindOf = (all: Fields): 'micro' | 'long' =>
  numberOf(all, 'breakLengthSeconds', 120) / 60 <= LONGEST_BREAK_MINUTES.micro ? 'micro' : 'long';

const ofKind =
  (name: string, read: (key: string) => Reader): Reader =>
  (value, all) =>
    read(`${kindOf(all)}.${name}`)(value, all);

const enabled: Reader = (value, all) => {
  if (typeof value !== 'boolean') return flag('micro.on')(value, all);
  const kind = kindOf(all);
  return {
    means: [
      { key: `${kind}.on`, value },
      { key: `${kind === 'micro' ? 'long' : 'micro'}.on`, value: false },
    ],
  };
};

const rangesOf = (hours: unknown): readonly (readonly [string, string])[] => {
  const ranges = fieldOf(hours, 'ranges');
  if (fieldOf(hours, 'enabled') !== true || !Array.isArray(ranges)) return [];
  return ranges.flatMap((range) => {
    const [from, to] = [numberOf(range, 'fromMinutes', -1), numberOf(range, 'toMinutes', -1)];
    const isSound = [from, to].every((minutes) => Number.isInteger(minutes) && minutes >= 0 && minutes <= DAY_MINUTES);
    return isSound && from !== to ? [[clock(from), clock(to)] as const] : [];
  });
};

/** The hours of the week: days with the same range share one. */
const weekOf = (all: Fields): readonly HoursRange[] => {
  const days = new Map<string, HoursRange>();
  for (const [day, name] of DAYS.entries()) {
    for (const [from, until] of rangesOf(fieldOf(all, `workingHours${name}`))) {
      const known = days.get(`${from}-${until}`);
      days.set(`${from}-${until}`, { days: [...(known?.days ?? []), day], from, until });
    }
  }
  return [...days.values()];
};

const hours: Reader = (value, all) => {
  const ranges = weekOf(all);
  if (typeof value !== 'boolean') return flag('hours.on')(value, all);
  if (ranges.length === 0)
    return value ? { odd: { key: 'foreign.odd.noHours', values: {} } } : means('hours.on', false);
  return {
    means: [
      { key: 'hours.ranges', value: ranges },
      { key: 'hours.on', value },
    ],
  };
};

/** None at all is 0 here; 0 there is any number of times. */
const postponed: Reader = (value, all) => {
  if (fieldOf(all, 'postponeBreakEnabled') === false) return 'along';
  return value === 0 ? 'no-counterpart' : means('rules.snoozesAtMost', value);
};

const TABLE: Table = {
  breaksEnabled: enabled,
  notificationType: oneOf('level', { NOTIFICATION: 'gentle', POPUP: 'standard' }),
  breakFrequencySeconds: ofKind('everyMinutes', (key) => rhythm([key], (seconds) => seconds)),
  breakLengthSeconds: ofKind('lastsMinutes', (key) => rhythm([key], (seconds) => seconds)),
  postponeLengthSeconds: ofKind('snoozeMinutes', (key) => duration({ unitSeconds: 1, keys: [key] })),
  postponeLimit: postponed,
  postponeBreakEnabled: (value) => (value === false ? means('rules.snoozesAtMost', 0) : 'along'),
  workingHoursEnabled: hours,
  ...Object.fromEntries(DAYS.map((day) => [`workingHours${day}`, along])),
  workingHoursFrom: along,
  workingHoursTo: along,
  idleResetEnabled: (value) => (value === false ? 'no-counterpart' : 'along'),
  idleResetLengthSeconds: (value, all) =>
    fieldOf(all, 'idleResetEnabled') === false
      ? 'no-counterpart'
      : duration({ unitSeconds: 1, keys: ['rules.absenceMinutes'] })(value, all),
  gongEnabled: silentWhen((value) => value === false),
  soundType: silentWhen((value) => value === 'NONE'),
  breakSoundVolume: (value, all) => (fieldOf(all, 'soundType') === 'NONE' ? 'along' : loudness(1)(value, all)),
  autoLaunch: flag('startAtLogin'),
};

/** The durations of format 1, under the names of format 2, and what each can reasonably be, in seconds. */
const DATES = {
  breakFrequency: { as: 'breakFrequencySeconds', least: 300, most: 4 * 3600 },
  breakLength: { as: 'breakLengthSeconds', least: 5, most: 3600 },
  postponeLength: { as: 'postponeLengthSeconds', least: 5, most: 2 * 3600 },
  idleResetLength: { as: 'idleResetLengthSeconds', least: 5, most: 2 * 3600 },
} as const;

const isDate = (value: unknown): value is string => typeof value === 'string' && /^(18|19)\d\d-\d\d-\d\dT/.test(value);

const isFirstFormat = (all: Fields): boolean => Object.keys(DATES).some((name) => isDate(fieldOf(all, name)));

const expectedIn = (all: Fields): readonly Expected[] =>
  Object.entries(DATES).flatMap(([name, { least, most }]) => {
    const iso = fieldOf(all, name);
    return isDate(iso) ? [{ iso, least, most }] : [];
  });

/** Before there were several ranges a day, one pair of times was for all the days that were ticked. */
const withRanges = (all: Fields, zone: string): Fields => {
  const [from, to] = ['workingHoursFrom', 'workingHoursTo'].map((name) => {
    const iso = fieldOf(all, name);
    const seconds = typeof iso === 'string' ? wallSeconds(iso, zone) : null;
    return seconds === null ? null : Math.round(seconds / 60);
  });
  if (from == null || to == null) return all;
  const ranges = [{ fromMinutes: from, toMinutes: to }];
  const days = DAYS.map((day) => [`workingHours${day}`, fieldOf(all, `workingHours${day}`)] as const);
  return {
    ...all,
    ...Object.fromEntries(days.map(([name, on]) => [name, typeof on === 'boolean' ? { enabled: on, ranges } : on])),
  };
};

/** The settings of format 1 as format 2 has them. */
const inSeconds = (all: Fields, zone: string): Fields =>
  Object.fromEntries(
    Object.entries(withRanges(all, zone)).map(([name, value]) => {
      const date = Object.hasOwn(DATES, name) ? DATES[name as keyof typeof DATES] : undefined;
      return date !== undefined && isDate(value) ? [date.as, wallSeconds(value, zone)] : [name, value];
    }),
  );

/** Its store holds the settings beside a few facts of its own. */
const settingsIn = (file: Fields): Fields => {
  const settings = fieldOf(file, 'settings');
  return isFields(settings) ? settings : file;
};

/** Whether these are the settings of BreakTimer, whatever the file is called. */
export const isBreakTimer = (file: Fields): boolean => {
  const all = settingsIn(file);
  return ['breakFrequency', 'breakLength'].every((name) =>
    [name, `${name}Seconds`].some((one) => Object.hasOwn(all, one)),
  );
};

/** What has to be known before a file can be read: in which of these zones it was written. */
export type ZoneWanted = { readonly zones: readonly string[] };

/** The `config.json` of BreakTimer: format 1, with dates of 1899 for durations, and format 2, with seconds. */
export const readBreakTimer = (
  file: Fields,
  zone: { readonly own: string; readonly chosen: string | null },
): ForeignSettings | RefusedFile | ZoneWanted => {
  const all = settingsIn(file);
  const isFirst = isFirstFormat(all);
  const zones = isFirst ? zonesOf(expectedIn(all), zone.own) : [zone.own];
  const its = zone.chosen ?? zones[0];
  if (its === undefined) return { refused: { key: 'foreign.refused.noZone', values: {} }, at: null };
  if (zone.chosen === null && zones.length > 1) return { zones };
  const read = readByTable(TABLE, isFirst ? inSeconds(all, its) : withRanges(all, its));
  if ('refused' in read) return read;
  return { program: 'breaktimer', version: isFirst ? '1' : '2', ...read, ideas: [] };
};
