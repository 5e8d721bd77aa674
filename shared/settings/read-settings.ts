import * as v from 'valibot';
import { refusalWithKeys } from './conflict-words.ts';
import { conflictsOf } from './conflicts.ts';
import { defaultSettings } from './defaults.ts';
import { type Settings, settingsSchema } from './schema.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is said, and the defaults where it is silent. Lists count as one value. */
const withDefaults = (said: unknown, defaults: unknown): unknown => {
  if (!isFields(said) || !isFields(defaults)) return said === undefined ? defaults : said;
  const keys = new Set([...Object.keys(defaults), ...Object.keys(said)]);
  return Object.fromEntries([...keys].map((key) => [key, withDefaults(said[key], defaults[key])]));
};

const LONGEST = 40;

/** The schema's own words where it has some; else what must stand there and what was found. */
const wordsOf = ({ kind, type, expected, received, message }: v.BaseIssue<unknown>): string => {
  if (kind !== 'schema') return message;
  const found = received.length > LONGEST ? `${received.slice(0, LONGEST)}…` : received;
  switch (type) {
    case 'boolean':
      return `must be true or false, not ${found}`;
    case 'number':
      return `must be a number, not ${found}`;
    case 'string':
      return `must be a text, not ${found}`;
    case 'array':
      return `must be a list, not ${found}`;
    case 'picklist':
      return `must be one of ${(expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ')}, not ${found}`;
    default:
      return `must be ${expected}, not ${found}`;
  }
};

/**
 * Settings from what a file says of them, the defaults for all that it does not say, each for itself: together they may
 * contradict each other. Throws an Error that names the first key that does not exist, or whose value is out of bounds,
 * and the bound.
 */
export const readEachSetting = (said: unknown): Settings => {
  const result = v.safeParse(settingsSchema, withDefaults(said, defaultSettings));
  if (result.success) return result.output;
  const issue = result.issues[0];
  const key = v.getDotPath(issue);
  if (key === null) throw new Error(issue.message);
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
  throw new Error(isUnknown ? `there is no setting "${key}"` : `"${key}" ${wordsOf(issue)}`);
};

/** The same, but they go together as well; else throws an Error that names those that do not, and why. */
export const readSettings = (said: unknown): Settings => {
  const settings = readEachSetting(said);
  const [conflict] = conflictsOf(settings);
  if (conflict !== undefined) throw new Error(refusalWithKeys(conflict));
  return settings;
};
