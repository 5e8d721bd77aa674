import type { Movement } from '../catalogue/schema.ts';
import { wasSetAside } from '../history/dismissals.ts';
import type { HistoryRecord } from '../history/records.ts';
import type { BreakKind } from '../model/break-kind.ts';
import type { Settings } from '../settings/schema.ts';
import { chooseRoutine } from './choose-routine.ts';
import type { Random } from './choose-score.ts';
import type { Chosen } from './chosen.ts';
import type { Circumstances } from './circumstances.ts';
import { effortOf } from './effort-of.ts';
import { compose, movesUntil, type Routine } from './routine.ts';
import type { Session } from './session.ts';

/** A break that the person asked for, with the movement of their wish, or all that it is made of, if there is one. */
export type Wish = { readonly movement: Movement | null; readonly session?: Session };

export type NewBreak = {
  readonly breakId: string;
  readonly kind: BreakKind;
  /** Null for a break that comes by itself. */
  readonly wish: Wish | null;
  readonly about: Circumstances;
  readonly settings: Settings;
  readonly zone: string;
  readonly random: Random;
};

/** Whether the last short break was spent in the chair: of two running, one gets people up. */
const satThroughLast = (records: readonly HistoryRecord[]): boolean => {
  const last = records.findLast((record) => record.event === 'outcome' && record.break === 'micro');
  return last?.event === 'outcome' && last.moved.length > 0 && last.moved.every(({ seated }) => seated);
};

const routineFor = ({ kind, wish, about, settings, random }: NewBreak): Routine => {
  const { lengthMs, records } = about;
  const wanted = { kind, opensWithWalk: settings.long.opensWithWalk, wish: wish?.movement ?? null };
  const upFromChair = kind === 'micro' && satThroughLast(records);
  const planned = chooseRoutine(wanted, { ...about, upFromChair }, random).map(({ movement, why, firstSide }) => ({
    movement,
    part: { movementId: movement.id, why, effort: effortOf(settings.movements, movement.id), firstSide },
  }));
  return compose(planned, 0, movesUntil(lengthMs));
};

/** A session as the person wants its movements taken: their words change, and not the time that they share. */
const routineOfSession = ({ routine }: Session, settings: Settings): Routine => ({
  ...routine,
  parts: routine.parts.map((part) => ({ ...part, effort: effortOf(settings.movements, part.movementId) })),
});

/** Makes the routine of a break, and settles how it comes up. */
export const newBreak = (made: NewBreak): Chosen => {
  const { breakId, kind, wish, settings, zone } = made;
  const { lengthMs, records, nowMs } = made.about;
  const quiet = wish === null && wasSetAside(records, nowMs, zone);
  return {
    breakId,
    kind,
    lengthMs,
    ...(wish?.session === undefined ? routineFor(made) : routineOfSession(wish.session, settings)),
    level: quiet ? 'gentle' : settings.level,
    opened: false,
    quiet,
    swapped: wish?.session?.swapped ?? [],
  };
};
