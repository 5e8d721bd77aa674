import type { Translator } from '../i18n/english.ts';
import { nearest } from '../i18n/nearest.ts';
import { defaultSettings } from './defaults.ts';
import { readSettings, type SettingsTranslator } from './read-settings.ts';
import type { Settings } from './schema.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keysIn = (fields: Fields, prefix: string): readonly string[] =>
  Object.entries(fields).flatMap(([name, value]) =>
    isFields(value) ? keysIn(value, `${prefix}${name}.`) : [`${prefix}${name}`],
  );

/** Every setting by its key, such as `micro.everyMinutes`. A list is one setting. */
export const SETTING_KEYS: readonly string[] = keysIn(defaultSettings, '');

/** What stands under a key, a whole part such as `micro` included; undefined where there is nothing. */
export const settingAt = (settings: Settings, key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>((from, name) => (isFields(from) && Object.hasOwn(from, name) ? from[name] : undefined), settings);

/** Why there is nothing under a key, with the one that was meant where one is near, else with where they all are. */
export const noSuchSetting = (t: Translator<'cli'>, key: string): string => {
  const meant = nearest(key, SETTING_KEYS);
  const reason = t('cli.settings.unknown', { key: key.slice(0, 64) });
  return `${reason}; ${meant === null ? t('cli.settings.all') : t('cli.didYouMean', { word: meant })}`;
};

const replaced = (from: unknown, [name, ...rest]: readonly string[], value: unknown): unknown =>
  name === undefined
    ? value
    : { ...(isFields(from) ? from : {}), [name]: replaced(isFields(from) ? from[name] : undefined, rest, value) };

/** The settings with another value under a key, whatever that is: unchecked. */
export const withValue = (settings: Settings, key: string, value: unknown): Settings =>
  replaced(settings, key.split('.'), value) as Settings;

/**
 * The settings with one of them changed. Throws an Error with the reason: there is no such key, with the nearest; the
 * value is out of bounds, with the bound; or it does not go together with another setting, which is named.
 */
export const withSetting = (t: SettingsTranslator, settings: Settings, key: string, value: unknown): Settings => {
  if (SETTING_KEYS.includes(key)) return readSettings(t, withValue(settings, key, value));
  const within = SETTING_KEYS.filter((known) => known.startsWith(`${key}.`));
  throw new Error(
    within.length > 0 ? t('cli.settings.several', { key, keys: within.join(', ') }) : noSuchSetting(t, key),
  );
};
