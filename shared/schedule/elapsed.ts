import { MINUTE_MS } from '../model/time.ts';
import type { Settings } from '../settings/schema.ts';
import type { State } from './state.ts';
import type { Event, Reading } from './types.ts';

/** Uptime is told in whole seconds on some systems; it decides only where it differs by more than that. */
const UPTIME_GRAIN_MS = 1_500;

/** What passed between two readings (rule R9). */
export type Elapsed = {
  /** By the smaller advance of the two clocks: what may count as sitting. */
  readonly sittingMs: number;
  /** By the larger, or by the uptime: what counts as absence. */
  readonly absenceMs: number;
  /** What a break, a heads-up or a wait took: the monotonic clock, or the absence where nobody was there. */
  readonly runMs: number;
  /** How far the wall clock was set, besides running: what is dated by it moves along. */
  readonly wallSetMs: number;
  /** The machine slept, or the program did not run, all the while. */
  readonly slept: boolean;
  /** Nobody can have given input: locked, asleep or not running. */
  readonly off: boolean;
};

/** The advance of each clock; `uptimeMs` is null where it cannot be read at both ends. */
type Advance = { readonly wallMs: number; readonly monoMs: number; readonly uptimeMs: number | null };

const advanceOf = ({ at }: State, reading: Reading): Advance => ({
  wallMs: reading.wallMs - at.wallMs,
  monoMs: reading.monoMs - at.monoMs,
  uptimeMs: reading.uptimeMs === null || at.uptimeMs === null ? null : reading.uptimeMs - at.uptimeMs,
});

const agree = ({ monoMs, uptimeMs }: Advance): boolean =>
  uptimeMs !== null && Math.abs(uptimeMs - monoMs) < UPTIME_GRAIN_MS;

/** By the uptime, sleep included, where it can be read; it tells a sleep from a clock that was set forward. */
const byUptime = (advance: Advance): number | null => {
  if (advance.uptimeMs === null || advance.uptimeMs < 0) return null;
  return agree(advance) ? Math.max(advance.monoMs, 0) : advance.uptimeMs;
};

const stoppedMs = ({ stoppedMinutes }: Settings['rules']): number => stoppedMinutes * MINUTE_MS;

/**
 * The machine started anew: only the wall clock can say for how long. One that stood meanwhile, as where no battery
 * drives it, says nothing, and an absence is assumed.
 */
const downMs = (advance: Advance, reading: Reading, rules: Settings['rules']): number => {
  const offMs = advance.wallMs - (reading.uptimeMs ?? reading.monoMs);
  return offMs < UPTIME_GRAIN_MS ? Math.max(advance.wallMs, stoppedMs(rules)) : advance.wallMs;
};

/** A virtual machine that was paused whole: nothing in it has noticed but the wall clock, which is set from outside. */
const wasPausedWhole = ({ wallMs, monoMs, uptimeMs }: Advance, reading: Reading, rules: Settings['rules']): boolean =>
  reading.virtual && wallMs - Math.max(monoMs, uptimeMs ?? 0) >= stoppedMs(rules);

/** Compares a reading with the last one. */
export const elapsed = (state: State, event: Event, reading: Reading, rules: Settings['rules']): Elapsed => {
  const advance = advanceOf(state, reading);
  const { wallMs, monoMs, uptimeMs } = advance;
  const booted = event.type === 'boot';
  const rebooted = booted && (monoMs < 0 || (uptimeMs !== null && uptimeMs < 0));
  const paused = !rebooted && wasPausedWhole(advance, reading, rules);

  const absenceMs = rebooted
    ? downMs(advance, reading, rules)
    : paused
      ? wallMs
      : (byUptime(advance) ?? Math.max(wallMs, monoMs, 0));
  const wakeAfterMs = booted ? 0 : state.at.wakeAfterMs;
  const isLate = wakeAfterMs !== null && absenceMs - wakeAfterMs >= rules.lateMinutes * MINUTE_MS;
  // Whoever gave input meanwhile was there: the program was held up, and nobody slept.
  const toldOfSleep = state.asleep || event.type === 'suspend' || event.type === 'wake';
  const heldUp =
    !booted && !paused && !toldOfSleep && agree(advance) && reading.idleMs !== null && reading.idleMs < absenceMs;
  const slept = state.asleep || paused || (isLate && !heldUp);
  const off = slept || state.locked;
  const sittingMs = booted && slept ? 0 : Math.max(0, Math.min(wallMs, rebooted ? wallMs : monoMs));
  return {
    sittingMs,
    absenceMs,
    runMs: off || booted ? absenceMs : Math.max(0, monoMs),
    // Through a restart of the machine nothing tells a clock that was set from one that stood.
    wallSetMs: rebooted ? 0 : wallMs - absenceMs,
    slept,
    off,
  };
};
