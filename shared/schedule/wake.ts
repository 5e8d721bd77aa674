import type { Settings } from '../settings/schema.ts';
import { MINUTE_MS } from './elapsed.ts';
import { msToHoursChange } from './local-time.ts';
import { blocker, calmLeftMs, pendingMoments } from './pending.ts';
import { msToShowingChange } from './showing.ts';
import type { Look } from './turn.ts';
import type { State } from './types.ts';

const WATCHING_MS = 30_000;
const WAITING_MS = 5_000;

/** Due, and only a pause or an input is waited for. */
const waits = (state: State, look: Look): boolean => {
  if (state.showing !== null || state.pending === null || state.pending.waitedMs === null) return false;
  const stop = blocker(state, look);
  return (stop === null || stop === 'empty-chair') && calmLeftMs(state, look) === 0;
};

const absenceMoments = (state: State, rules: Settings['rules']): readonly number[] =>
  state.gap.ms === null
    ? []
    : [rules.absenceMinutes * MINUTE_MS - state.gap.ms, rules.longAbsenceMinutes * MINUTE_MS - state.gap.ms];

const stateMoments = (state: State, { reading, settings }: Look): readonly number[] => {
  const moments: number[] = [];
  if (state.pause?.until === 'passed') moments.push(state.pause.leftMs);
  if (state.pause?.until === 'time') moments.push(state.pause.wallMs - reading.wallMs);
  if (state.meetingMs !== null) moments.push(state.meetingMs);
  const hoursMs = msToHoursChange(reading.wallMs, reading.zone, settings.hours);
  if (hoursMs !== null) moments.push(hoursMs);
  return moments;
};

/** How long until the next reading is needed (rule R11); null for none until something happens. */
export const msToNextReading = (state: State, look: Look): number | null => {
  if (state.locked || state.asleep) return null;
  let nextMs = waits(state, look) ? WAITING_MS : WATCHING_MS;
  const consider = (ms: number): void => {
    if (ms > 0 && ms < nextMs) nextMs = ms;
  };
  for (const ms of absenceMoments(state, look.settings.rules)) consider(ms);
  for (const ms of stateMoments(state, look)) consider(ms);
  if (state.showing !== null) consider(msToShowingChange(state, state.showing));
  else for (const ms of pendingMoments(state, look)) consider(ms);
  return nextMs;
};
