import type { Filters } from '../../shared/catalogue/find.ts';
import { timeWords } from '../../shared/locales/dose-words.ts';
import codes from '../../shared/locales/en/codes.json' with { type: 'json' };
import words from '../../shared/locales/en/find.json' with { type: 'json' };
import { everydayMuscleTitle } from '../../shared/locales/muscle-names.ts';
import { fill } from '../../shared/locales/text.ts';

/** What the search can be narrowed down by, in the order of the chips. */
export const CHIPS = ['place', 'equipment', 'muscle', 'kind', 'time'] as const;
export type Chip = (typeof CHIPS)[number];

/** The lengths that can be asked for, in seconds. */
export const LENGTHS = [30, 60, 120, 300] as const;

export const lengthChoice = (seconds: number): string => fill(words.time.atMost, { time: timeWords(seconds) });

const listed = <T extends string>(chosen: readonly T[] | undefined, names: (one: T) => string): string | null =>
  chosen === undefined || chosen.length === 0 ? null : chosen.map(names).join(', ');

/** What a chip asks, in words; null where it asks nothing. */
export const chosenWords = (chip: Chip, filters: Filters): string | null => {
  switch (chip) {
    case 'place':
      return listed(filters.places, (place) => words.places[place]);
    case 'equipment':
      return filters.equipment?.length === 0
        ? words.filters.nothing
        : listed(filters.equipment, (thing) => words.equipment[thing]);
    case 'muscle':
      return listed(filters.muscles, everydayMuscleTitle);
    case 'kind':
      return listed(filters.kinds, (kind) => codes.kinds[kind]);
    case 'time':
      return filters.atMostSeconds === undefined ? null : lengthChoice(filters.atMostSeconds);
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
