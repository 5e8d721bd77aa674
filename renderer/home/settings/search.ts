import type { Settings } from '../../../shared/settings/schema.ts';
import { settingAt } from '../../../shared/settings/values.ts';
import type { WindowLanguage } from '../../ui/language.tsx';
import { ITEMS, type Item } from './list.ts';
import { sentenceOf } from './sentence.ts';

/** What a control is called. */
export const labelOf = ({ t }: WindowLanguage, { label, of }: Item): string =>
  of === undefined ? t(label) : `${t(of)}: ${t(label)}`;

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const wordsIn = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** What people put to a word, such as "meetings" for "meeting", is no longer than this. */
const ENDING = 3;

const isWithEnding = (word: string, wanted: string): boolean =>
  word.length > ENDING && wanted.startsWith(word) && wanted.length - word.length <= ENDING;

/** A word by which a setting is called says more than one that is said of it. */
const CALLED = 2;
const DESCRIBED = 1;

/**
 * The ids of the controls that some words mean, as they stand on the page: those that most of the words are said of. Of
 * several words, the shortest and those that are said of nothing count for nothing.
 */
export const found = (
  language: WindowLanguage,
  settings: Settings,
  query: string,
  absent: readonly string[] = [],
): ReadonlySet<string> => {
  const { texts, t } = language;
  const all = wordsIn(query);
  const long = all.filter((word) => word.length > 2);
  const wanted = long.length > 0 ? long : all;
  const items = ITEMS.filter((item) => !absent.includes(item.id)).map((item) => ({
    id: item.id,
    called: wordsIn(`${labelOf(language, item)} ${settingAt(texts['find-settings'], item.id)}`),
    described: wordsIn(`${sentenceOf(language, item, settings)} ${t(`settings.sections.${item.section}`)}`),
  }));
  const scoresOf = (word: string): readonly number[] => {
    const scored = (meets: (one: string) => boolean) =>
      items.map(({ called, described }) => (called.some(meets) ? CALLED : described.some(meets) ? DESCRIBED : 0));
    const begun = scored((one) => one.startsWith(word));
    return begun.some((score) => score > 0) ? begun : scored((one) => isWithEnding(one, word));
  };
  const byWord = wanted.map(scoresOf);
  const scores = items.map(({ id }, at) => ({ id, score: byWord.reduce((sum, score) => sum + (score[at] ?? 0), 0) }));
  const best = Math.max(...scores.map(({ score }) => score));
  return new Set(scores.filter(({ score }) => score > 0 && score === best).map(({ id }) => id));
};
