import { MINUTE_MS } from '../model/time.ts';
import type { Settings } from '../settings/schema.ts';
import { total } from './clock.ts';
import { msToHoursChange } from './hours.ts';
import { pauseEndMs } from './pause.ts';
import { blocker, calmLeftMs, msToPendingChange, sooner } from './pending.ts';
import { msToShowingChange } from './showing.ts';
import type { State } from './state.ts';
import type { Reading } from './types.ts';

const WATCHING_MS = 30_000;
const WAITING_MS = 5_000;

/** Due, and only a pause or an input is waited for. */
const waits = (state: State, settings: Settings): boolean => {
  if (state.showing !== null || state.pending === null || state.pending.waitedMs === null) return false;
  const stop = blocker(state, settings);
  return (stop === null || stop === 'empty-chair') && calmLeftMs(state, settings) === 0;
};

/** Time until an absence, a pause of the app, a meeting or the hours change, where that is sooner than `nextMs`. */
const msToStateChange = (state: State, reading: Reading, settings: Settings, nextMs: number): number => {
  const { gap, pause, meetingMs, handsOffMs, standing, showing } = state;
  let soonest = nextMs;
  if (gap.ms !== null) {
    soonest = sooner(soonest, settings.rules.absenceMinutes * MINUTE_MS - gap.ms);
    soonest = sooner(soonest, settings.rules.longAbsenceMinutes * MINUTE_MS - gap.ms);
  }
  const pauseEnd = pause === null ? null : pauseEndMs(pause, reading.wallMs, reading.zone, settings);
  if (pauseEnd !== null) soonest = sooner(soonest, pauseEnd - reading.wallMs);
  if (meetingMs !== null) soonest = sooner(soonest, meetingMs);
  if (handsOffMs !== null) soonest = sooner(soonest, handsOffMs);
  if (standing !== null && !gap.absent && showing === null)
    soonest = sooner(soonest, settings.rules.standingMinutes * MINUTE_MS - total(standing));
  return sooner(soonest, msToHoursChange(reading.wallMs, reading.zone, settings) ?? nextMs);
};

/** How long until the next reading is needed (rule R11); null for none until something happens. */
export const msToNextReading = (state: State, reading: Reading, settings: Settings): number | null => {
  if (state.locked || state.asleep) return null;
  const isWatched = state.showing === null ? waits(state, settings) : !state.gap.absent;
  const nextMs = msToStateChange(state, reading, settings, isWatched ? WAITING_MS : WATCHING_MS);
  return state.showing === null
    ? msToPendingChange(state, settings, nextMs)
    : msToShowingChange(state, state.showing, nextMs);
};
