import type { Settings } from '../settings/schema.ts';
import { tomorrow } from './local-time.ts';
import type { Pause } from './state.ts';

/**
 * When a pause of the app ends, by the wall clock; null where only the person ends it. "Until tomorrow" is worked out
 * anew each time, so that it holds in the zone and for the working hours of now (rule R8).
 */
export const pauseEndMs = (pause: Pause, wallMs: number, zone: string, { hours }: Settings): number | null => {
  switch (pause.until) {
    case 'resumed':
      return null;
    case 'time':
      return pause.wallMs;
    case 'passed':
      return wallMs + pause.leftMs;
    case 'tomorrow':
      return tomorrow(pause.fromWallMs, zone, hours);
  }
};
