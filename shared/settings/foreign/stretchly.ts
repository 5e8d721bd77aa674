import { PROGRAM_AT_MOST } from '../../model/busy-reason.ts';
import { IN_USE, PRIMARY } from '../../model/display.ts';
import { isFields } from '../values.ts';
import { type ForeignSettings, type Idea, type RefusedFile, readByTable } from './outcome.ts';
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
  type Table,
} from './reading.ts';

const MS = 0.001;
/** What Stretchly begins with: a file that lacks one of the two goes by these. */
const FIRST = { microbreakInterval: 600_000, breakInterval: 2 };

/** Long breaks are counted in short ones: one comes in the place of each (n + 1)th. */
const longSeconds = (count: number, all: Fields): number =>
  Number.isInteger(count)
    ? numberOf(all, 'microbreakInterval', FIRST.microbreakInterval) * MS * (count + 1)
    : Number.NaN;

/** How often a break may be put off, which is one number for both kinds here: that of the long one. */
const snoozes: Reader = (value, all) => {
  if (fieldOf(all, 'breakPostpone') === false) return 'along';
  return means('rules.snoozesAtMost', value);
};

/** A name of a program, and neither a path nor a line for a shell. */
const PROGRAM_NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._+-]*$/u;

const namesIn = (exclusion: unknown): readonly unknown[] => {
  if (typeof exclusion === 'string') return [exclusion];
  const commands = fieldOf(exclusion, 'commands');
  return fieldOf(exclusion, 'active') === true && fieldOf(exclusion, 'rule') !== 'resume' && Array.isArray(commands)
    ? commands
    : [];
};

/** Programs during which there are no breaks. The first version kept bare names, later ones lists with a rule. */
const exclusions: Reader = (value) => {
  if (!Array.isArray(value)) return { odd: { key: 'foreign.odd.list', values: {} } };
  const names = value.flatMap(namesIn);
  if (names.length === 0) return value.length === 0 ? 'along' : 'no-counterpart';
  const isName = (name: unknown): boolean =>
    typeof name === 'string' && name.length <= PROGRAM_AT_MOST && PROGRAM_NAME.test(name);
  if (!names.every(isName)) return { odd: { key: 'foreign.odd.program', values: {} } };
  return means('busy.programs', [...new Set(names)]);
};

const morning: Reader = (value) => {
  if (typeof value !== 'number') return 'no-counterpart';
  if (!Number.isInteger(value) || value < 0 || value > 23) return { odd: { key: 'foreign.odd.hour', values: {} } };
  return means('hours.dayBeginsAt', `${String(value).padStart(2, '0')}:00`);
};

const screen: Reader = (value, all) => {
  if (fieldOf(all, 'allScreens') === true) return 'no-counterpart';
  return value === 'primary' || value === 'cursor'
    ? means('look.display', value === 'primary' ? PRIMARY : IN_USE)
    : 'no-counterpart';
};

/** Only where it looks at input at all. */
const natural: Reader = (value, all) =>
  fieldOf(all, 'naturalBreaks') === false
    ? 'no-counterpart'
    : duration({ unitSeconds: MS, keys: ['rules.absenceMinutes'] })(value, all);

/** The heads-up is one for both kinds here: that of the long break. */
const headsUp: Reader = (value, all) =>
  fieldOf(all, 'breakNotification') === false
    ? 'no-counterpart'
    : duration({ unitSeconds: MS, keys: ['rules.headsUpSeconds'] })(value, all);

const TABLE: Table = {
  microbreak: flag('micro.on'),
  microbreakInterval: rhythm(['micro.everyMinutes'], (ms) => ms * MS),
  microbreakDuration: rhythm(['micro.lastsMinutes'], (ms) => ms * MS),
  microbreakNotification: flag('micro.notice'),
  microbreakPostponeTime: duration({ unitSeconds: MS, keys: ['micro.snoozeMinutes'] }),
  break: flag('long.on'),
  breakInterval: rhythm(['long.everyMinutes'], longSeconds),
  breakDuration: rhythm(['long.lastsMinutes'], (ms) => ms * MS),
  breakNotification: flag('long.notice'),
  breakPostponeTime: duration({ unitSeconds: MS, keys: ['long.snoozeMinutes'] }),
  breakNotificationInterval: headsUp,
  breakPostpone: (value) => (value === false ? means('rules.snoozesAtMost', 0) : 'along'),
  breakPostponesLimit: snoozes,
  naturalBreaks: (value) => (value === true ? 'along' : 'no-counterpart'),
  naturalBreaksInactivityResetTime: natural,
  monitorDnd: flag('busy.doNotDisturb'),
  appExclusions: exclusions,
  fullscreen: oneOf('level', { true: 'full', false: 'standard' }),
  screen,
  themeSource: oneOf('look.theme', { system: 'system', light: 'light', dark: 'dark' }),
  volume: (value, all) => (fieldOf(all, 'silentNotifications') === true ? 'along' : loudness(1)(value, all)),
  silentNotifications: (value) => (value === true ? means('sound.volume', 0) : 'along'),
  morningHour: morning,
  openAtLogin: flag('startAtLogin'),
  breakIdeas: along,
  microbreakIdeas: along,
  useIdeasFromSettings: along,
};

const textIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** An idea is a bare text, or a pair of a title and a text; either may stand in an object that switches it off. */
const ideaOf = (entry: unknown): readonly Idea[] => {
  if (isFields(entry)) return fieldOf(entry, 'enabled') === false ? [] : ideaOf(fieldOf(entry, 'data'));
  const [title, text] = Array.isArray(entry) ? [textIn(entry[0]), textIn(entry[1])] : [textIn(entry), ''];
  return title === '' && text === '' ? [] : [{ title: title || text, text: title === '' ? '' : text, seconds: null }];
};

/** The person's own are only those that they have told Stretchly to use. */
const ideasIn = (all: Fields): readonly Idea[] =>
  fieldOf(all, 'useIdeasFromSettings') === true
    ? ['microbreakIdeas', 'breakIdeas'].flatMap((name) => {
        const list = fieldOf(all, name);
        return Array.isArray(list) ? list.flatMap(ideaOf) : [];
      })
    : [];

/** Newer versions note which one last changed the shape of the file. */
const versionIn = (all: Fields): string | null => {
  const version = fieldOf(fieldOf(fieldOf(all, '__internal__'), 'migrations'), 'version');
  return typeof version === 'string' ? version : null;
};

/** Whether these are the settings of Stretchly, whatever the file is called. */
export const isStretchly = (all: Fields): boolean =>
  ['microbreakInterval', 'microbreakDuration', 'breakInterval', 'breakDuration'].filter((name) =>
    Object.hasOwn(all, name),
  ).length >= 2;

/** The `config.json` of Stretchly, 2019 to now. */
export const readStretchly = (all: Fields): ForeignSettings | RefusedFile => {
  const read = readByTable(TABLE, all);
  if ('refused' in read) return read;
  return { program: 'stretchly', version: versionIn(all), ...read, ideas: ideasIn(all) };
};
