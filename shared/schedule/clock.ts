import type { BreakKind } from '../model/break-kind.ts';
import { MINUTE_MS } from '../model/time.ts';
import type { Settings } from '../settings/schema.ts';
import type { Clock, State } from './state.ts';
import type { Turn } from './turn.ts';

export const ZERO: Clock = { sureMs: 0, looseMs: 0 };

/** What a clock shows. */
export const total = (clock: Clock): number => clock.sureMs + clock.looseMs;

/** Counts sitting that an absence may still take back. */
export const count = (clock: Clock, ms: number): Clock => ({ sureMs: clock.sureMs, looseMs: clock.looseMs + ms });

/** Counts sitting up to a reading with an input: all of it is sure, but for what came after the input. */
export const countSure = (clock: Clock, ms: number, sinceInputMs: number): Clock => ({
  sureMs: clock.sureMs + clock.looseMs + ms - sinceInputMs,
  looseMs: sinceInputMs,
});

/** Takes back what was counted since an absence began; never more than is loose. */
export const takeBack = (clock: Clock, ms: number): Clock => ({
  sureMs: clock.sureMs,
  looseMs: Math.max(0, clock.looseMs - ms),
});

/** Sets a clock so far before due. */
const setBefore = (everyMinutes: number, ms: number): Clock => ({ sureMs: everyMinutes * MINUTE_MS - ms, looseMs: 0 });

/** Puts the clock of a kind back, so that its break comes no sooner than after `ms` of sitting; never forward. */
export const putOff = ({ draft, settings }: Turn, kind: BreakKind, ms: number): void => {
  const clock = setBefore(settings[kind].everyMinutes, ms);
  if (total(draft[kind]) > total(clock)) draft[kind] = clock;
};

/** Sets the clock of a kind, either way, so that its break comes after `ms` of sitting. */
export const comeAfter = ({ draft, settings }: Turn, kind: BreakKind, ms: number): void => {
  draft[kind] = setBefore(settings[kind].everyMinutes, ms);
};

/** Sets the clocks after a break of this kind (rule R3): a micro-break zeroes micro, a long one both. */
export const zeroClocks = ({ draft }: Turn, kind: BreakKind): void => {
  draft.micro = ZERO;
  if (kind === 'long') draft.long = ZERO;
};

/** Counts the time of somebody who is there: on both clocks and the span of sitting or, while they stand, on that alone. */
export const countPresent = ({ draft }: Turn, counted: (clock: Clock) => Clock): void => {
  if (draft.standing !== null) {
    draft.standing = { ...draft.standing, ...counted(draft.standing) };
    return;
  }
  draft.micro = counted(draft.micro);
  draft.long = counted(draft.long);
  const { sureMs, looseMs } = counted(draft.sitting);
  draft.sitting = { sureMs, looseMs, fromWallMs: draft.sitting.fromWallMs };
};

/** Counts time that was worked through while a break showed. */
export const countSat = (turn: Turn, ms: number): void =>
  countPresent(turn, ({ sureMs, looseMs }) => ({ sureMs: sureMs + ms, looseMs }));

/** Sets the clocks after a snooze (rule R7): no break of either kind comes sooner than was promised. */
export const snoozeClocks = (turn: Turn, ms: number): void => {
  putOff(turn, 'micro', ms);
  putOff(turn, 'long', ms);
};

export type Due = {
  readonly kind: BreakKind;
  /** Sitting until due; not above 0 when it is. */
  readonly leftMs: number;
  /** The clock that falls due. */
  readonly sittingMs: number;
};

/**
 * Which break comes next, and after how much more sitting; null where both are off. A micro-break that comes due with
 * the long one close before due is the long one already (rule R3): both clocks advance together, so it is known ahead.
 */
export const nextDue = (state: State, settings: Settings): Due | null => {
  const micro = total(state.micro);
  const long = total(state.long);
  const microLeft = settings.micro.on ? settings.micro.everyMinutes * MINUTE_MS - micro : Number.POSITIVE_INFINITY;
  const longLeft = settings.long.on ? settings.long.everyMinutes * MINUTE_MS - long : Number.POSITIVE_INFINITY;
  const leftMs = Math.min(microLeft, longLeft);
  if (leftMs === Number.POSITIVE_INFINITY) return null;
  const merges = longLeft - Math.max(0, microLeft) <= settings.rules.mergeMinutes * MINUTE_MS;
  if (longLeft > microLeft && !merges) return { kind: 'micro', leftMs, sittingMs: micro };
  return { kind: 'long', leftMs, sittingMs: longLeft <= Math.max(0, microLeft) ? long : micro };
};

/** After how much more sitting the long break is so close that a micro-break which waits becomes it (rule R3). */
export const msToMerge = (state: State, { long, rules }: Settings): number =>
  long.on ? (long.everyMinutes - rules.mergeMinutes) * MINUTE_MS - total(state.long) : Number.POSITIVE_INFINITY;
