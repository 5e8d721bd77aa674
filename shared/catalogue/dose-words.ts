import words from '../i18n/en/find.json' with { type: 'json' };
import { fill } from '../i18n/text.ts';
import { doseSeconds, type SecondsRange } from './duration.ts';
import type { Movement } from './schema.ts';

const { time, dose: text } = words;

const isMinutes = (seconds: number): boolean => seconds > 57;

/** To half a minute; below one to five seconds, and below twenty seconds to one. */
const figure = (seconds: number): string => {
  if (isMinutes(seconds)) return `${Math.round(seconds / 30) / 2}`;
  return `${seconds < 20 ? Math.round(seconds) : Math.round(seconds / 5) * 5}`;
};

/** A length of time, such as "40 s" or "1.5 min". */
export const timeWords = (seconds: number): string =>
  fill(isMinutes(seconds) ? time.minutes : time.seconds, { n: figure(seconds) });

/** A least and a most, with the unit once where both have it: "20–40 s", "40 s–2 min". */
export const rangeWords = ({ min, max }: SecondsRange): string => {
  const [from, to] = [timeWords(min), timeWords(max)];
  if (from === to) return from;
  return fill(time.range, { from: isMinutes(min) === isMinutes(max) ? figure(min) : from, to });
};

/** How long a movement takes, in the least words. */
export const lengthWords = (movement: Movement): string =>
  movement.kind === 'walk'
    ? fill(time.atLeast, { time: timeWords(doseSeconds(movement).min) })
    : rangeWords(doseSeconds(movement));

const counted = ({ min, max }: SecondsRange): string =>
  min === max ? `${min}` : fill(time.range, { from: min, to: max });

/** How much of a movement is meant: "8–12 times on each side, 2 sets, 2–3 min in all". */
export const doseWords = (movement: Movement): string => {
  const { repetitions, sets, sides } = movement.dose;
  if (movement.kind === 'walk') return fill(text.walk, { time: timeWords(doseSeconds(movement).min) });
  const times = repetitions.max === 1 ? text.once : fill(text.times, { n: counted(repetitions) });
  const parts = [
    `${times}${text.sides[sides]}`,
    ...(sets.max === 1 ? [] : [fill(text.sets, { n: counted(sets) })]),
    fill(text.all, { time: rangeWords(doseSeconds(movement)) }),
  ];
  return parts.join(', ');
};
