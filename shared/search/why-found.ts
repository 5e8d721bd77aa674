import { everydayMuscle } from '../catalogue/muscle-names.ts';
import type { Translator } from '../i18n/english.ts';
import type { HitReason } from './types.ts';

/** What was asked for, to the second: in minutes where they are whole, else in seconds. */
const askedTimeWords = (t: Translator<'find'>, seconds: number): string =>
  seconds >= 60 && seconds % 60 === 0
    ? t('find.time.minutes', { n: seconds / 60 })
    : t('find.time.seconds', { n: Math.round(seconds) });

/** What of a movement a search met, in a few words; null where its name says so by itself. */
export const whyFoundWords = (
  t: Translator<'codes' | 'find' | 'find-window' | 'muscles'>,
  reason: HitReason,
): string | null => {
  switch (reason.code) {
    case 'name':
      return null;
    case 'words':
      return t('find-window.why.words', { words: reason.words });
    case 'muscle':
      return t(`find-window.why.muscle.${reason.part}`, { muscle: everydayMuscle(t, reason.muscle) });
    case 'position':
      return t('find-window.why.position', { position: t(`codes.positions.${reason.position}`) });
    case 'place':
      return t('find-window.why.place', { place: t(`codes.places.${reason.place}`) });
    case 'equipment':
      return t('find-window.why.equipment', { thing: t(`codes.equipment.${reason.thing}`).toLowerCase() });
    case 'no-equipment':
      return t('find-window.why.no-equipment');
    case 'kind':
      return t('find-window.why.kind', { kind: t(`codes.kinds.${reason.kind}`) });
    case 'time':
      return t('find-window.why.time', { time: askedTimeWords(t, reason.seconds) });
    case 'limits':
      return t('find-window.why.limits');
    case 'text':
      return t(`find-window.why.text.${reason.where}`);
  }
};
