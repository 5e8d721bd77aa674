import * as v from 'valibot';
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

/**
 * Settings from what a file says of them, the defaults for all that it does not say. Throws an Error that names the
 * first key that does not exist, or whose value is out of bounds, and the bound.
 */
export const readSettings = (said: unknown): Settings => {
  const result = v.safeParse(settingsSchema, withDefaults(said, defaultSettings));
  if (result.success) return result.output;
  const issue = result.issues[0];
  const key = v.getDotPath(issue);
  if (key === null) throw new Error(issue.message);
  throw new Error(issue.type === 'strict_object' ? `there is no setting "${key}"` : `"${key}" ${issue.message}`);
};
