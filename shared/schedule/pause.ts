import type { Settings } from '../settings/schema.ts';
import { tomorrow, workDate } from './hours.ts';
import type { Pause } from './state.ts';

/**
 * When a pause of the app ends, by the wall clock; null where only the person ends it. "Until tomorrow" is worked out
 * anew each time, so that it holds in the zone and for the working hours of now (rule R8); so is a day off.
 */
export const pauseEndMs = (pause: Pause, wallMs: number, zone: string, settings: Settings): number | null => {
  switch (pause.until) {
    case 'resumed':
      return null;
    case 'time':
      return pause.wallMs;
    case 'passed':
      return wallMs + pause.leftMs;
    case 'tomorrow':
    case 'day-off':
      return tomorrow(pause.fromWallMs, zone, settings);
  }
};

/** The local date of the day that was taken off, as long as it lasts; null where none was, or it is over. */
export const dayOffDate = (pause: Pause | null, wallMs: number, zone: string, settings: Settings): string | null => {
  if (pause?.until !== 'day-off') return null;
  const date = workDate(pause.fromWallMs, zone, settings);
  return date === workDate(wallMs, zone, settings) ? date : null;
};
