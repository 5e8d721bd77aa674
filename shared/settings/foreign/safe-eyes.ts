import { isFields } from '../values.ts';
import { type ForeignSettings, type Idea, type RefusedFile, readByTable } from './outcome.ts';
import {
  along,
  duration,
  type Fields,
  fieldOf,
  flag,
  numberOf,
  type Reader,
  rhythm,
  silentWhen,
  type Table,
} from './reading.ts';

const MINUTE = 60;
/** What a file that lacks the interval of short breaks goes by, in minutes. */
const FIRST_INTERVAL = 15;

const inMinutes = (minutes: number): number => minutes * MINUTE;

/** Up to 6.0.0 a long break was counted in short ones, and came in the place of every nth of them. */
const countedSeconds = (count: number, all: Fields): number =>
  Number.isInteger(count) ? numberOf(all, 'break_interval', FIRST_INTERVAL) * MINUTE * count : Number.NaN;

/** Once a file has the newer settings, the older ones in it are of no use to Safe Eyes either. */
const unlessNewer =
  (newer: string, read: Reader): Reader =>
  (value, all) =>
    Object.hasOwn(all, newer) ? 'no-counterpart' : read(value, all);

const postponed: Reader = (value, all) =>
  duration({
    unitSeconds: fieldOf(all, 'postpone_unit') === 'seconds' ? 1 : MINUTE,
    keys: ['micro.snoozeMinutes', 'long.snoozeMinutes'],
  })(value, all);

const TABLE: Table = {
  break_interval: unlessNewer('short_break_interval', rhythm(['micro.everyMinutes'], inMinutes)),
  no_of_short_breaks_per_long_break: unlessNewer('long_break_interval', rhythm(['long.everyMinutes'], countedSeconds)),
  short_break_interval: rhythm(['micro.everyMinutes'], inMinutes),
  long_break_interval: rhythm(['long.everyMinutes'], inMinutes),
  short_break_duration: rhythm(['micro.lastsMinutes'], (seconds) => seconds),
  long_break_duration: rhythm(['long.lastsMinutes'], (seconds) => seconds),
  pre_break_warning_time: duration({ unitSeconds: 1, keys: ['rules.headsUpSeconds'] }),
  allow_postpone: (value) =>
    value === false ? { means: [{ key: 'rules.snoozesAtMost', value: 0 }] } : 'no-counterpart',
  postpone_duration: postponed,
  postpone_unit: along,
  audible_alert: silentWhen((value) => value === false),
  short_breaks: along,
  long_breaks: along,
  meta: along,
  'plugins.notification': flag('micro.notice', 'long.notice'),
  'plugins.donotdisturb': flag('busy.fullScreen'),
  'plugins.audiblealert': silentWhen((value) => value === false),
};

/** Each plugin as a setting of its own, which says whether it is on. */
const flattened = (all: Fields): Fields => {
  const plugins = fieldOf(all, 'plugins');
  const listed = Array.isArray(plugins) ? plugins : [];
  const { plugins: _, ...others } = all;
  return {
    ...others,
    ...Object.fromEntries(
      listed.flatMap((plugin) => {
        const id = fieldOf(plugin, 'id');
        return typeof id === 'string' ? [[`plugins.${id}`, fieldOf(plugin, 'enabled')]] : [];
      }),
    ),
  };
};

/** Older files name an exercise by the key of its translation, which says nothing outside of Safe Eyes. */
const TRANSLATION_KEY = /^[a-z0-9]+(_[a-z0-9]+)+$/;

/** The exercises that a newer one puts into every file itself, their words joined: nobody's own. */
const SHIPPED: ReadonlySet<string> = new Set([
  'tightly-close-your-eyes',
  'roll-your-eyes-a-few-times-to-each-side',
  'rotate-your-eyes-in-clockwise-direction',
  'rotate-your-eyes-in-counterclockwise-direction',
  'blink-your-eyes',
  'focus-on-a-point-in-the-far-distance',
  'have-some-water',
  'walk-for-a-while',
  'lean-back-at-your-seat-and-relax',
]);

const isOwn = (name: string): boolean =>
  name !== '' && !TRANSLATION_KEY.test(name) && !SHIPPED.has(name.toLowerCase().replaceAll(' ', '-'));

const ideaOf = (entry: unknown): readonly Idea[] => {
  const field = fieldOf(entry, 'name');
  const name = typeof field === 'string' ? field.trim() : '';
  if (!isOwn(name)) return [];
  const seconds = numberOf(entry, 'duration', 0);
  return [{ title: name, text: '', seconds: seconds > 0 ? seconds : null }];
};

const ideasIn = (all: Fields): readonly Idea[] =>
  ['short_breaks', 'long_breaks'].flatMap((name) => {
    const list = fieldOf(all, name);
    return Array.isArray(list) ? list.flatMap(ideaOf) : [];
  });

const versionIn = (all: Fields): string | null => {
  const version = fieldOf(fieldOf(all, 'meta'), 'config_version');
  return typeof version === 'string' || typeof version === 'number' ? String(version) : null;
};

/** Whether these are the settings of Safe Eyes, whatever the file is called. */
export const isSafeEyes = (all: Fields): boolean =>
  isFields(all) &&
  ['short_break_duration', 'long_break_duration'].some((name) => Object.hasOwn(all, name)) &&
  ['break_interval', 'short_break_interval', 'long_break_interval'].some((name) => Object.hasOwn(all, name));

/** The `safeeyes.json` of Safe Eyes, config 5 to 6.0.5. */
export const readSafeEyes = (all: Fields): ForeignSettings | RefusedFile => {
  const read = readByTable(TABLE, flattened(all));
  if ('refused' in read) return read;
  return { program: 'safe-eyes', version: versionIn(all), ...read, ideas: ideasIn(all) };
};
