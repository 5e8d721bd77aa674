import type { Texts, Translator } from '../i18n/english.ts';
import type { Muscle } from '../model/movement-codes.ts';

/** The language in which a muscle is named. */
type Named<Name extends keyof Texts> = { readonly code: string; readonly t: Translator<Name> };

/** What people call the place where a muscle lies, to stand within a line. */
export const everydayMuscle = (t: Translator<'muscles'>, muscle: Muscle): string => t(`muscles.${muscle}.everyday`);

/** The same, to begin a line with. */
export const everydayMuscleTitle = (language: Named<'muscles'>, muscle: Muscle): string => {
  const everyday = everydayMuscle(language.t, muscle);
  return `${everyday.charAt(0).toLocaleUpperCase(language.code)}${everyday.slice(1)}`;
};

/** The name of a muscle with its everyday one behind it, to stand on a card; once where the two say the same. */
export const muscleOnCard = (language: Named<'body-map' | 'muscles'>, muscle: Muscle): string => {
  const everyday = everydayMuscle(language.t, muscle);
  const small = language.t(`muscles.${muscle}.name`).toLocaleLowerCase(language.code);
  return small.includes(everyday) ? small : language.t('body-map.withEveryday', { name: small, everyday });
};
