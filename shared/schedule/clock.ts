import type { Settings } from '../settings/schema.ts';
import { MINUTE_MS } from './elapsed.ts';
import type { BreakKind, Clock, State } from './types.ts';

export const ZERO: Clock = { sureMs: 0, looseMs: 0 };

/** What a clock shows. */
export const total = (clock: Clock): number => clock.sureMs + clock.looseMs;

/** Counts sitting that an absence may still take back. */
export const count = <C extends Clock>(clock: C, ms: number): C =>
  ms === 0 ? clock : { ...clock, looseMs: clock.looseMs + ms };

/** After an input: all that was counted is sure, but for what came after the input. */
export const settle = <C extends Clock>(clock: C, sinceInputMs: number): C => {
  const looseMs = Math.min(sinceInputMs, total(clock));
  return { ...clock, sureMs: total(clock) - looseMs, looseMs };
};

/** Takes back what was counted since an absence began; never more than is loose. */
export const takeBack = <C extends Clock>(clock: C, ms: number): C =>
  clock.looseMs === 0 ? clock : { ...clock, looseMs: Math.max(0, clock.looseMs - ms) };

/** Puts a clock back to a value; never forward. */
const putBack = (clock: Clock, ms: number): Clock =>
  total(clock) <= ms ? clock : { sureMs: Math.max(0, ms), looseMs: 0 };

/** The clocks after a break of this kind is over (rule R3): a micro-break zeroes micro, a long one both. */
export const zeroed = (state: State, kind: BreakKind): State =>
  kind === 'long' ? { ...state, micro: ZERO, long: ZERO } : { ...state, micro: ZERO };

/** The clocks after a snooze (rule R7): so far before due, for a long break both, never forward. */
export const snoozed = (state: State, kind: BreakKind, ms: number, settings: Settings): State => {
  const micro = putBack(state.micro, settings.micro.everyMinutes * MINUTE_MS - ms);
  return kind === 'micro'
    ? { ...state, micro }
    : { ...state, micro, long: putBack(state.long, settings.long.everyMinutes * MINUTE_MS - ms) };
};

export type Due = {
  readonly kind: BreakKind;
  /** Sitting until due; not above 0 when it is. */
  readonly leftMs: number;
  /** The clock that falls due. */
  readonly sittingMs: number;
};

/**
 * Which break comes next, and after how much more sitting. A micro-break that comes due with the long one close
 * before due is the long one already (rule R3): both clocks advance together, so this is known ahead.
 */
export const nextDue = (state: State, settings: Settings): Due | null => {
  const micro = total(state.micro);
  const long = total(state.long);
  const microLeft = settings.micro.on ? settings.micro.everyMinutes * MINUTE_MS - micro : Number.POSITIVE_INFINITY;
  const longLeft = settings.long.on ? settings.long.everyMinutes * MINUTE_MS - long : Number.POSITIVE_INFINITY;
  if (microLeft === Number.POSITIVE_INFINITY && longLeft === microLeft) return null;
  const merges = longLeft - Math.max(0, microLeft) <= settings.rules.mergeMinutes * MINUTE_MS;
  if (longLeft > microLeft && !merges) return { kind: 'micro', leftMs: microLeft, sittingMs: micro };
  return {
    kind: 'long',
    leftMs: Math.min(microLeft, longLeft),
    sittingMs: longLeft <= 0 || longLeft <= microLeft ? long : micro,
  };
};
