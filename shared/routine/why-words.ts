import type { Translator } from '../i18n/english.ts';
import type { Muscle } from '../model/movement-codes.ts';
import type { Why } from '../model/why.ts';

/** The name of a muscle, as a person reads it. */
export const muscleName = (t: Translator<'muscles'>, muscle: Muscle): string => t(`muscles.${muscle}.name`);

/** What people call the part of them where a muscle lies, with its "your". */
export const everydayName = (t: Translator<'why'>, muscle: Muscle): string => t(`why.parts.${muscle}`);

/** Why a movement was chosen, in a sentence. */
export const whyWords = (t: Translator<'why'>, why: Why): string => {
  switch (why.code) {
    case 'least-moved':
      return t('why.least-moved', { muscle: everydayName(t, why.muscle) });
    case 'pairs-with':
      return t('why.pairs-with', { first: everydayName(t, why.first), muscle: everydayName(t, why.muscle) });
    case 'another-part':
      return t('why.another-part', { last: everydayName(t, why.last), muscle: everydayName(t, why.muscle) });
    case 'another-kind':
      return t('why.another-kind', { last: t(`why.kinds.${why.last}`), kind: t(`why.kinds.${why.kind}`) });
    case 'another-position':
      return t('why.another-position', {
        last: t(`why.positions.${why.last}`),
        position: t(`why.positions.${why.position}`),
      });
    case 'others-since':
      return t('why.others-since', { count: why.count });
    case 'not-for-days':
      return t('why.not-for-days', { days: why.days });
    case 'after-sitting':
      return t('why.after-sitting', { minutes: why.minutes });
    case 'one-of':
      return t('why.one-of', { n: why.count });
    default:
      return t(`why.${why.code}`);
  }
};
