import type { Settings } from '../settings/schema.ts';
import type { Event, Reading, State } from './types.ts';

export const MINUTE_MS = 60_000;

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
  /** The machine slept, or the program did not run, all the while. */
  readonly slept: boolean;
  /** Nobody can have given input: locked, asleep or not running. */
  readonly off: boolean;
};

/** Compares a reading with the last one. */
export const elapsed = (state: State, event: Event, reading: Reading, rules: Settings['rules']): Elapsed => {
  const { at } = state;
  const lateMs = rules.lateMinutes * MINUTE_MS;
  const wall = reading.wallMs - at.wallMs;
  const mono = reading.monoMs - at.monoMs;

  if (event.type === 'boot') {
    // The machine may have started anew in between: then the clocks that count from its start say nothing.
    const absenceMs = Math.max(wall, mono, 0);
    const slept = absenceMs >= lateMs;
    const sittingMs = slept ? 0 : Math.max(0, Math.min(wall, mono < 0 ? wall : mono));
    return { sittingMs, absenceMs, runMs: absenceMs, slept, off: slept || state.locked };
  }

  const uptime =
    reading.uptimeMs === null || at.uptimeMs === null || reading.uptimeMs < at.uptimeMs
      ? null
      : reading.uptimeMs - at.uptimeMs;
  const decided = uptime !== null && Math.abs(uptime - mono) < UPTIME_GRAIN_MS ? Math.max(mono, 0) : uptime;
  const absenceMs = decided ?? Math.max(wall, mono, 0);
  const late = at.askedMs !== null && absenceMs - at.askedMs >= lateMs;
  const slept = state.asleep || late;
  const off = slept || state.locked;
  return {
    sittingMs: Math.max(0, Math.min(wall, mono)),
    absenceMs,
    runMs: off ? absenceMs : Math.max(0, mono),
    slept,
    off,
  };
};
