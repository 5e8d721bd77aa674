import type { Texts, Translator } from '../../i18n/english.ts';
import { rowText } from '../../i18n/formats.ts';
import type { TextKey } from '../../i18n/translate.ts';
import type { HoursRange } from '../schema.ts';
import type { ForeignSetting, RefusedFile } from './outcome.ts';
import type { Meaning } from './reading.ts';

type T = Translator<'foreign'>;
type Key = TextKey<Pick<Texts, 'foreign'>>;

const shortened = (number: number): number => Math.round(number * 100) / 100;

/** A Sunday: so many days on is that day of the week. */
const SUNDAY_MS = Date.UTC(2026, 2, 8);
const DAY_MS = 86_400_000;

const dayText = (code: string, day: number): string =>
  new Intl.DateTimeFormat(code, { timeZone: 'UTC', weekday: 'short' }).format(SUNDAY_MS + day * DAY_MS);

const rangeWords = (t: T, code: string, { days, from, until }: HoursRange): string =>
  t('foreign.values.range', {
    days: rowText(
      code,
      days.map((day) => dayText(code, day)),
    ),
    from,
    until,
  });

/** The settings whose values have a word each. */
const WORDS = ['level', 'look.theme', 'look.display'];

/** What a setting is called. The table of each program names no other keys than those that have a text. */
export const settingName = (t: T, key: string): string => t(`foreign.settings.${key}` as Key);

/** A number of one of our settings, with its unit. */
export const numberWords = (t: T, key: string, number: number): string => {
  const n = shortened(number);
  if (key.endsWith('Seconds')) return t('foreign.values.seconds', { n });
  if (key.endsWith('Minutes')) {
    return n < 1 ? t('foreign.values.seconds', { n: shortened(number * 60) }) : t('foreign.values.minutes', { n });
  }
  return key === 'sound.volume' ? t('foreign.values.percent', { n }) : String(n);
};

/** A value of one of our settings, in words. */
export const valueWords = (t: T, code: string, { key, value }: Meaning): string => {
  if (typeof value === 'boolean') return t(`foreign.values.${value ? 'on' : 'off'}`);
  if (typeof value === 'number') return numberWords(t, key, value);
  if (WORDS.includes(key)) return t(`foreign.values.${key.split('.').at(-1)}.${value}` as Key);
  if (key === 'hours.ranges')
    return (value as readonly HoursRange[]).map((range) => rangeWords(t, code, range)).join('; ');
  return Array.isArray(value) ? rowText(code, value.map(String)) : String(value);
};

/** Why a file is refused, in words to follow its name. */
export const refusedWords = (t: T, { refused, at }: RefusedFile): string => {
  const reason = t(refused.key, refused.values);
  return at === null ? reason : t('foreign.refused.value', { ...(at satisfies ForeignSetting), reason });
};
