import type { State } from '../schedule/state.ts';
import type { Reading } from '../schedule/types.ts';

/** The clocks alone, as they stand at one moment. */
export type Moment = Pick<Reading, 'wallMs' | 'monoMs' | 'uptimeMs'>;

/** What tells of the clocks and of the person. */
export type Presence = {
  readonly moment: () => Moment;
  /** All of it; asks the system for the idle time. */
  readonly read: () => Reading;
};

/** From `real` on, which counts as `scaled`, the time runs `rate` times as fast. */
type Span = { readonly real: Moment; readonly scaled: Moment; readonly rate: number };

/** An idle time that reaches further back than so many changes of speed is not told apart. */
const SPANS_KEPT = 200;

export type TimeScale = Presence & {
  /** While a break shows the time runs as usual. */
  readonly rest: (resting: boolean) => void;
  /** Goes on where an earlier run was, at rest if a break showed then; one that runs as usual has nothing to catch up. */
  readonly catchUp: (state: Pick<State, 'at' | 'showing'>) => void;
  /** Real ms from now to a moment of the scaled monotonic clock. */
  readonly delayTo: (monoMs: number) => number;
};

export type PacedTime = TimeScale & {
  /** From now on the time runs so many times as fast, but for its rests. */
  readonly pace: (factor: number) => void;
};

const onward = ({ real, scaled, rate }: Span, at: Moment): Moment => ({
  wallMs: scaled.wallMs + (at.wallMs - real.wallMs) * rate,
  monoMs: scaled.monoMs + (at.monoMs - real.monoMs) * rate,
  uptimeMs:
    at.uptimeMs === null || real.uptimeMs === null || scaled.uptimeMs === null
      ? null
      : scaled.uptimeMs + (at.uptimeMs - real.uptimeMs) * rate,
});

/** The time as it runs. */
const unscaled = (presence: Presence): TimeScale => ({
  ...presence,
  rest: () => {},
  catchUp: () => {},
  delayTo: (monoMs) => monoMs - presence.moment().monoMs,
});

/**
 * Lets the time of a presence run `factor` times as fast: every clock and the idle time, without a jump where it
 * rests.
 */
export const scaleTime = (presence: Presence, factor: number): TimeScale =>
  factor === 1 ? unscaled(presence) : paceTime(presence, factor);

/** The same, of a factor that can be changed on the way. */
export const paceTime = (presence: Presence, first: number): PacedTime => {
  const start = presence.moment();
  const state: { factor: number; resting: boolean; current: Span; spans: readonly Span[] } = {
    factor: first,
    resting: false,
    current: { real: start, scaled: start, rate: first },
    spans: [],
  };
  state.spans = [state.current];

  /** An input lies in the span of time in which it happened, and keeps its place when the speed changes. */
  const scaledMono = (realMonoMs: number): number => {
    const span = state.spans.findLast(({ real }) => real.monoMs <= realMonoMs) ?? state.spans[0];
    const { real, scaled, rate } = span ?? state.current;
    return scaled.monoMs + (realMonoMs - real.monoMs) * rate;
  };

  const turn = (): void => {
    const rate = state.resting ? 1 : state.factor;
    if (rate === state.current.rate) return;
    const real = presence.moment();
    state.current = { real, scaled: onward(state.current, real), rate };
    state.spans = [...state.spans, state.current].slice(-SPANS_KEPT);
  };

  return {
    moment: () => onward(state.current, presence.moment()),
    read: () => {
      const real = presence.read();
      const scaled = onward(state.current, real);
      const idleMs = real.idleMs === null ? null : Math.round(scaled.monoMs - scaledMono(real.monoMs - real.idleMs));
      return { ...real, ...scaled, idleMs };
    },
    rest: (resting) => {
      state.resting = resting;
      turn();
    },
    catchUp: ({ at, showing }) => {
      state.resting = showing !== null;
      turn();
      const real = presence.moment();
      const reached = onward(state.current, real);
      // Each clock by itself: read one after the other, they may lie some ms apart, which the speed multiplies, and a
      // clock that goes back at all says that the machine was started anew.
      const scaled = {
        wallMs: Math.max(reached.wallMs, at.wallMs),
        monoMs: Math.max(reached.monoMs, at.monoMs),
        uptimeMs: reached.uptimeMs === null ? null : Math.max(reached.uptimeMs, at.uptimeMs ?? 0),
      };
      state.current = { real, scaled, rate: state.current.rate };
      // Input of before is so long ago as it was.
      state.spans = [state.current];
    },
    pace: (factor) => {
      state.factor = factor;
      turn();
    },
    delayTo: (monoMs) => {
      const now = onward(state.current, presence.moment());
      return (monoMs - now.monoMs) / state.current.rate;
    },
  };
};
