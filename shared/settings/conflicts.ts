import { atMost, type Conflict, GRAIN_SECONDS, type Kind, type Rule } from './conflict-rule.ts';
import type { Settings } from './schema.ts';

/** Readings while a break waits come so far apart: what is to be seen between two moments needs that long. */
const READING_SECONDS = 5;
/** A short break needs so long before the long one to find a pause, of a minute at most, and the typing before it. */
const ROOM_MINUTES = 2;

/** The shortest interval of long breaks beside which short ones that far apart still come. */
export const leastLongMinutes = (microMinutes: number, { mergeMinutes }: Settings['rules']): number =>
  microMinutes + mergeMinutes + ROOM_MINUTES;

const bothOn = ({ micro, long }: Settings): boolean => micro.on && long.on;

/** A short break falls due before the long one, however little becomes of those that are close to it. */
const shortBeforeLong: Rule = {
  conflict: (settings) => {
    const { micro, long } = settings;
    if (!bothOn(settings) || micro.everyMinutes + ROOM_MINUTES <= long.everyMinutes) return null;
    const numbers = { micro: micro.everyMinutes, long: long.everyMinutes };
    const keys = ['micro.everyMinutes', 'long.everyMinutes'];
    return { code: 'long-too-soon', kind: null, keys, numbers, roomSeconds: ROOM_MINUTES * 60 };
  },
  mend: (settings) => ({
    ...settings,
    long: { ...settings.long, everyMinutes: leastLongMinutes(settings.micro.everyMinutes, settings.rules) },
  }),
};

/** Not every short break becomes a long one. */
const mergesSome: Rule = {
  conflict: (settings) => {
    const { micro, long, rules } = settings;
    if (!bothOn(settings) || shortBeforeLong.conflict(settings) !== null) return null;
    if (leastLongMinutes(micro.everyMinutes, rules) <= long.everyMinutes + GRAIN_SECONDS) return null;
    const numbers = { between: long.everyMinutes - micro.everyMinutes, merge: rules.mergeMinutes };
    const keys = ['rules.mergeMinutes', 'micro.everyMinutes', 'long.everyMinutes'];
    return { code: 'merge', kind: null, keys, numbers, roomSeconds: ROOM_MINUTES * 60 };
  },
  mend: (settings) => ({
    ...settings,
    rules: {
      ...settings.rules,
      mergeMinutes: settings.long.everyMinutes - settings.micro.everyMinutes - ROOM_MINUTES,
    },
  }),
};

const someHours: Rule = {
  conflict: ({ hours }) =>
    hours.on && hours.ranges.every(({ days }) => days.length === 0)
      ? { code: 'no-hours', kind: null, keys: ['hours.on', 'hours.ranges'], numbers: {}, roomSeconds: 0 }
      : null,
  mend: (settings) => ({ ...settings, hours: { ...settings.hours, on: false } }),
};

const ofKind = (kind: Kind): readonly Rule[] => {
  const on = (settings: Settings): boolean => settings[kind].on;
  const snoozes = (settings: Settings): boolean => on(settings) && settings.rules.snoozesAtMost > 0;
  const every = `${kind}.everyMinutes` as const;
  const snooze = `${kind}.snoozeMinutes` as const;
  return [
    ...(kind === 'long'
      ? [atMost({ code: 'after-absence', kind, lower: 'rules.longAfterAbsenceMinutes', upper: every, when: on })]
      : []),
    atMost({ code: 'calm', kind, lower: 'rules.calmMinutes', upper: every, when: on }),
    atMost({ code: 'wait', kind, lower: 'rules.waitAtMostMinutes', upper: every, when: on }),
    atMost({ code: 'snooze', kind, lower: snooze, upper: every, when: snoozes }),
    atMost({ code: 'heads-up-snooze', kind, lower: 'rules.headsUpSeconds', upper: snooze, when: snoozes }),
    atMost({
      ...{ code: 'starts-after', kind, lower: 'rules.startsAfterSeconds', upper: `${kind}.lastsMinutes`, when: on },
      roomSeconds: READING_SECONDS,
    }),
  ];
};

/**
 * What goes together. What a rule moves, no rule behind it moves away again: those that are bounds of others are settled
 * first, and the lower one gives way where the upper one has a bound of its own.
 */
const RULES: readonly Rule[] = [
  atMost({ code: 'long-absence', lower: 'rules.absenceMinutes', upper: 'rules.longAbsenceMinutes', gives: 'upper' }),
  atMost({ code: 'long-off', lower: 'rules.offMinutes', upper: 'rules.longOffMinutes', gives: 'upper' }),
  shortBeforeLong,
  mergesSome,
  atMost({ code: 'empty-chair-absence', lower: 'rules.emptyChairSeconds', upper: 'rules.absenceMinutes' }),
  atMost({
    ...{ code: 'pause-empty-chair', lower: 'rules.pauseSeconds', upper: 'rules.emptyChairSeconds' },
    roomSeconds: READING_SECONDS,
    // Without waiting no pause is looked for.
    when: ({ rules }) => rules.waitAtMostMinutes > 0,
  }),
  atMost({
    ...{ code: 'heads-up-empty-chair', lower: 'rules.headsUpSeconds', upper: 'rules.emptyChairSeconds' },
    roomSeconds: READING_SECONDS,
  }),
  ...ofKind('micro'),
  ...ofKind('long'),
  someHours,
];

/**
 * Which settings contradict each other: something that is on would never come, or what a setting says would not be so.
 * None is that both kinds of break are off: it can be seen at a glance, and leaves a break at will and the search. None
 * is a number that only never decides, since another one is always there first; nor a break that lasts longer than the
 * sitting before it, which is a rhythm that somebody may want.
 */
export const conflictsOf = (settings: Settings): readonly Conflict[] =>
  RULES.flatMap(({ conflict }) => conflict(settings) ?? []);

/** The nearest settings without a conflict: the same where there is none, else as few moved as little as will do. */
export const mended = (settings: Settings): Settings =>
  RULES.reduce((now, { conflict, mend }) => (conflict(now) === null ? now : mend(now)), settings);
