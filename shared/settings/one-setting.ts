import type { Translator } from '../i18n/english.ts';
import { nearest } from '../i18n/nearest.ts';
import { readSettings, type SettingsTranslator } from './read-settings.ts';
import type { Settings } from './schema.ts';
import { SETTING_KEYS, withValue } from './values.ts';

/** Why there is nothing under a key, with the one that was meant where one is near, else with where they all are. */
export const noSuchSetting = (t: Translator<'cli' | 'issues'>, key: string): string => {
  const meant = nearest(key, SETTING_KEYS);
  const reason = t('issues.unknownSetting', { key: key.slice(0, 64) });
  return `${reason}; ${meant === null ? t('cli.settings.all') : t('cli.didYouMean', { word: meant })}`;
};

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
