import { fill, type Values } from '../../../shared/i18n/translate.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { settingAt } from '../../../shared/settings/values.ts';
import type { WindowLanguage } from '../../ui/language.tsx';
import { acceleratorInWords } from './accelerator.ts';
import { rangesInWords } from './hours-words.ts';
import type { Item } from './list.ts';

/**
 * What a setting does as it stands, in one sentence with its value in it; empty where nothing is to be said. Its texts
 * have a form for each value, or for `on` and `off`, or for `none` and `some`.
 */
export const sentenceOf = ({ code, texts }: WindowLanguage, { id }: Item, settings: Settings): string => {
  const value = id === 'preset' ? breaksInEightHours(settings) : settingAt(settings, id);
  const form = Array.isArray(value) ? value.length > 0 : Boolean(value);
  const text = [id, `${id}.${String(value)}`, `${id}.${form ? 'on' : 'off'}`, `${id}.${form ? 'some' : 'none'}`]
    .map((key) => settingAt(texts.settings.sentences, key))
    .find((one) => typeof one === 'string' || typeof settingAt(one, 'other') === 'string');
  const values: Values = {
    value: inWords(code, id, value),
    n: Array.isArray(value) ? value.length : Number(value),
  };
  const plural = settingAt(text, new Intl.PluralRules(code).select(Number(values.n))) ?? settingAt(text, 'other');
  return fill(code, String(plural ?? text ?? ''), values);
};

/** A value as it stands in a sentence. */
const inWords = (code: string, id: string, value: unknown): string | number => {
  if (id === 'hours.ranges') return rangesInWords(code, value as Settings['hours']['ranges']);
  if (id.startsWith('shortcuts.')) return acceleratorInWords(String(value), navigator.platform.startsWith('Mac'));
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'number' ? value : String(value);
};

const EIGHT_HOURS = 480;

/** How many breaks somebody is offered who sits for eight hours. */
const breaksInEightHours = ({ micro, long, rules }: Settings): number => {
  if (!long.on) return micro.on ? Math.floor(EIGHT_HOURS / micro.everyMinutes) : 0;
  // A short break that would come just before the long one gives way to it.
  const before = micro.on ? Math.floor((long.everyMinutes - rules.mergeMinutes - 1) / micro.everyMinutes) : 0;
  return Math.round((EIGHT_HOURS / long.everyMinutes) * (1 + Math.max(0, before)));
};
