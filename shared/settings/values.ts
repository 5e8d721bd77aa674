import { defaultSettings } from './defaults.ts';
import type { Settings } from './schema.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether something is an object with fields, and no list. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keysIn = (fields: Fields, prefix: string): readonly string[] =>
  Object.entries(fields).flatMap(([name, value]) =>
    isFields(value) ? keysIn(value, `${prefix}${name}.`) : [`${prefix}${name}`],
  );

/** Values of settings by their keys, such as `micro.everyMinutes`. */
export type Values = ReadonlyMap<string, unknown>;

/** Every setting by its key, such as `micro.everyMinutes`. A list is one setting. */
export const SETTING_KEYS: readonly string[] = keysIn(defaultSettings, '');

/** What stands under a key, a whole part such as `micro` included; undefined where there is nothing. */
export const settingAt = (settings: unknown, key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>((from, name) => (isFields(from) && Object.hasOwn(from, name) ? from[name] : undefined), settings);

const replaced = (from: unknown, [name, ...rest]: readonly string[], value: unknown): unknown =>
  name === undefined
    ? value
    : { ...(isFields(from) ? from : {}), [name]: replaced(isFields(from) ? from[name] : undefined, rest, value) };

/** The settings with another value under a key that there is, unchecked. */
export const withValue = (settings: Settings, key: string, value: unknown): Settings =>
  replaced(settings, key.split('.'), value) as Settings;

/** The settings with values in the place of theirs. */
export const withValues = (settings: Settings, values: Values): Settings =>
  [...values].reduce((now, [key, value]) => withValue(now, key, value), settings);

/** The values that settings have under some keys. */
export const valuesOf = (settings: Settings, keys: Iterable<string>): Values =>
  new Map([...keys].map((key) => [key, settingAt(settings, key)]));

/** Whether two values of a setting are one. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The keys under which two settings differ. */
export const changedKeys = (before: Settings, after: Settings): readonly string[] =>
  before === after ? [] : SETTING_KEYS.filter((key) => !isSame(settingAt(before, key), settingAt(after, key)));
