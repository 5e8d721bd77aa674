import { fill } from '../../../shared/i18n/translate.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { settingAt } from '../../../shared/settings/values.ts';
import type { WindowLanguage } from '../../ui/language.tsx';
import { ITEMS, type Item } from './list.ts';

const textAt = (from: unknown, key: string): string => {
  const text = settingAt(from, key);
  return typeof text === 'string' ? text : '';
};

/** What a control is called. */
export const labelOf = ({ t }: WindowLanguage, { label, of }: Item): string =>
  of === undefined ? t(label) : `${t(of)}: ${t(label)}`;

/** What a setting does as it stands, in one sentence; empty where the control itself says so. */
export const sentenceOf = ({ code, texts }: WindowLanguage, { id }: Item, settings: Settings): string => {
  const value = settingAt(settings, id);
  const { sentences } = texts.settings;
  const text = textAt(sentences, id) || textAt(sentences, `${id}.${value ? 'on' : 'off'}`);
  return fill(code, text, { value: typeof value === 'number' ? value : '' });
};

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const wordsIn = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The ids of the controls that some words mean: each of them begins a word of what is said of one that is not absent. */
export const found = (
  language: WindowLanguage,
  settings: Settings,
  query: string,
  absent: readonly string[] = [],
): ReadonlySet<string> => {
  const wanted = wordsIn(query);
  const isMeant = (item: Item): boolean => {
    const { texts, t } = language;
    const about = [
      ...[labelOf(language, item), sentenceOf(language, item, settings), t(`settings.sections.${item.section}`)],
      textAt(texts['find-settings'], item.id),
    ];
    const words = about.flatMap(wordsIn);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  };
  return new Set(ITEMS.filter((item) => !absent.includes(item.id) && isMeant(item)).map(({ id }) => id));
};
