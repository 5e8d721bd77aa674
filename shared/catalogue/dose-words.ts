import type { Translator } from '../i18n/english.ts';
import { doseSeconds, type SecondsRange } from './duration.ts';
import type { Movement } from './schema.ts';

const isMinutes = (seconds: number): boolean => seconds > 57;

/** To half a minute; below one to five seconds, and below twenty seconds to one. */
const figure = (seconds: number): string => {
  if (isMinutes(seconds)) return `${Math.round(seconds / 30) / 2}`;
  return `${seconds < 20 ? Math.round(seconds) : Math.round(seconds / 5) * 5}`;
};

/** A length of time, such as "40 s" or "1.5 min". */
export const timeWords = (t: Translator<'find'>, seconds: number): string =>
  t(isMinutes(seconds) ? 'find.time.minutes' : 'find.time.seconds', { n: figure(seconds) });

/** A least and a most, with the unit once where both have it: "20–40 s", "40 s–2 min". */
export const rangeWords = (t: Translator<'find'>, { min, max }: SecondsRange): string => {
  const [from, to] = [timeWords(t, min), timeWords(t, max)];
  if (from === to) return from;
  return t('find.time.range', { from: isMinutes(min) === isMinutes(max) ? figure(min) : from, to });
};

/** How long a movement takes, in the least words. */
export const lengthWords = (t: Translator<'find'>, movement: Movement): string =>
  movement.kind === 'walk'
    ? t('find.time.atLeast', { time: timeWords(t, doseSeconds(movement).min) })
    : rangeWords(t, doseSeconds(movement));

const counted = (t: Translator<'find'>, { min, max }: SecondsRange): string =>
  min === max ? `${min}` : t('find.time.range', { from: min, to: max });

/** How much of a movement is meant: "8–12 times on each side, 2 sets, 2–3 min in all". */
export const doseWords = (t: Translator<'find'>, movement: Movement): string => {
  const { repetitions, sets, sides } = movement.dose;
  if (movement.kind === 'walk') return t('find.dose.walk', { time: timeWords(t, doseSeconds(movement).min) });
  const times = repetitions.max === 1 ? t('find.dose.once') : t('find.dose.times', { n: counted(t, repetitions) });
  const parts = [
    `${times}${t(`find.dose.sides.${sides}`)}`,
    ...(sets.max === 1 ? [] : [t('find.dose.sets', { n: counted(t, sets) })]),
    t('find.dose.all', { time: rangeWords(t, doseSeconds(movement)) }),
  ];
  return parts.join(', ');
};
