import { timeWords } from '../../shared/catalogue/dose-words.ts';
import { everydayMuscleTitle } from '../../shared/catalogue/muscle-names.ts';
import type { Translator } from '../../shared/i18n/english.ts';
import type { Filters } from '../../shared/search/find.ts';
import type { WindowLanguage } from '../ui/language.tsx';

/** What the search can be narrowed down by, in the order of the chips. */
export const CHIPS = ['place', 'equipment', 'muscle', 'kind', 'time'] as const;
export type Chip = (typeof CHIPS)[number];

/** The lengths that can be asked for, in seconds. */
export const LENGTHS = [30, 60, 120, 300] as const;

export const lengthChoice = (t: Translator<'find'>, seconds: number): string =>
  t('find.time.atMost', { time: timeWords(t, seconds) });

const listed = <T extends string>(chosen: readonly T[] | undefined, names: (one: T) => string): string | null =>
  chosen === undefined || chosen.length === 0 ? null : chosen.map(names).join(', ');

/** What a chip asks, in words; null where it asks nothing. */
export const chosenWords = (language: WindowLanguage, chip: Chip, filters: Filters): string | null => {
  switch (chip) {
    case 'place':
      return listed(filters.places, (place) => language.t(`find.places.${place}`));
    case 'equipment':
      return filters.equipment?.length === 0
        ? language.t('find.filters.nothing')
        : listed(filters.equipment, (thing) => language.t(`find.equipment.${thing}`));
    case 'muscle':
      return listed(filters.muscles, (one) => everydayMuscleTitle(language, one));
    case 'kind':
      return listed(filters.kinds, (kind) => language.t(`codes.kinds.${kind}`));
    case 'time':
      return filters.atMostSeconds === undefined ? null : lengthChoice(language.t, filters.atMostSeconds);
  }
};

/** The filters with another choice in one of them; what asks nothing is left out. */
export const withFilter = (
  filters: Filters,
  change: { readonly [F in keyof Filters]?: Filters[F] | undefined },
): Filters =>
  Object.fromEntries(
    Object.entries({ ...filters, ...change }).filter(
      ([name, value]) => value !== undefined && (name === 'equipment' || !Array.isArray(value) || value.length > 0),
    ),
  );
