import texts from '../i18n/en/conflicts.json' with { type: 'json' };
import home from '../i18n/en/home.json' with { type: 'json' };
import { fill } from '../i18n/text.ts';
import type { Conflict } from './conflict-rule.ts';
import type { Settings } from './schema.ts';

const { breaks, rules, units, hours } = home.settings;

/** To hundredths: what is worked out of fractions may have a long tail. */
const shortened = (number: number): number => Math.round(number * 100) / 100;

const minutes = (number: number): string => `${shortened(number)} ${units.minutes}`;
const seconds = (number: number): string => `${shortened(number)} ${units.seconds}`;

/** Why settings do not go together, in words that follow a colon. */
export const conflictWords = ({ code, kind, numbers }: Conflict): string => {
  const values = Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, shortened(number)]));
  return fill(texts.because[code], { ...values, kind: kind === null ? '' : texts.kinds[kind] });
};

/** The same for somebody who sets one of them: with how far apart they must be. */
export const refusalWords = (conflict: Conflict): string => {
  const { roomSeconds } = conflict;
  const because = conflictWords(conflict);
  if (roomSeconds === 0) return because;
  return fill(texts.apart, { because, room: roomSeconds < 60 ? seconds(roomSeconds) : minutes(roomSeconds / 60) });
};

/** The same with the keys of the settings in front, for those who write them. */
export const refusalWithKeys = (conflict: Conflict): string => {
  const keys = conflict.keys.map((key) => `"${key}"`).join(texts.and);
  return fill(texts.together, { keys, because: refusalWords(conflict) });
};

const movedIn = (
  before: object,
  after: Readonly<Record<string, unknown>>,
  labelOf: (name: string) => string,
): readonly string[] =>
  Object.entries(before).flatMap(([name, from]) => {
    const to = after[name];
    if (typeof from !== 'number' || typeof to !== 'number' || from === to) return [];
    const inUnit = name.endsWith('Minutes') ? minutes : seconds;
    return [fill(texts.moved, { name: labelOf(name), from: inUnit(from), to: inUnit(to) })];
  });

const labelIn = (labels: Readonly<Record<string, unknown>>, name: string): string => String(labels[name] ?? name);

/** What was moved so that settings go together, from what to what, by the names that the window gives them. */
export const movedWords = (before: Settings, after: Settings): string => {
  const ofKind = (kind: 'micro' | 'long') =>
    movedIn(before[kind], after[kind], (name) =>
      fill(texts.ofKind, { kind: breaks[kind], name: labelIn(breaks, name) }),
    );
  const inHours = before.hours.on === after.hours.on ? [] : [fill(texts.movedOff, { name: hours.on })];
  return [
    ...ofKind('micro'),
    ...ofKind('long'),
    ...movedIn(before.rules, after.rules, (name) => labelIn(rules, name)),
    ...inHours,
  ].join(texts.list);
};
