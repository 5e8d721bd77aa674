import { noProfilesShown } from '../settings/profiles.ts';
import type { MenuFacts } from './menu.ts';

/** What the tray shows until the engine tells: a state that names no time, so that no clock or zone is asked for. */
export const justStarted: MenuFacts = {
  status: {
    phase: 'starting',
    share: 0,
    next: null,
    hoursEndMs: null,
    sittingMs: 0,
    sittingFromMs: null,
    holding: [],
    pausedUntilMs: null,
    meetingUntilMs: null,
    handsOffUntilMs: null,
    standing: null,
    standingDesk: false,
  },
  alerts: [],
  doubted: null,
  profiles: noProfilesShown,
  nowMs: 0,
  zone: 'UTC',
  locale: 'en',
};
