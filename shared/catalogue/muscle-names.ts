import words from '../i18n/en/body-map.json' with { type: 'json' };
import muscles from '../i18n/en/muscles.json' with { type: 'json' };
import { fill } from '../i18n/text.ts';
import type { Muscle } from '../model/movement-codes.ts';

/** What people call the place where a muscle lies, to stand within a line. */
export const everydayMuscle = (muscle: Muscle): string => muscles[muscle].everyday;

/** The same, to begin a line with. */
export const everydayMuscleTitle = (muscle: Muscle): string => {
  const { everyday } = muscles[muscle];
  return `${everyday.charAt(0).toUpperCase()}${everyday.slice(1)}`;
};

/** The name of a muscle with its everyday one behind it, to stand on a card; once where the two say the same. */
export const muscleOnCard = (muscle: Muscle): string => {
  const { name, everyday } = muscles[muscle];
  const small = name.toLowerCase();
  return small.includes(everyday) ? small : fill(words.withEveryday, { name: small, everyday });
};
