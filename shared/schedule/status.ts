import type { Status } from '../model/status.ts';
import { MINUTE_MS } from '../model/time.ts';
import type { Settings } from '../settings/schema.ts';
import { nextDue, total } from './clock.ts';
import { hoursEnd, isKeptFree } from './hours.ts';
import { dayOffDate, pauseEndMs } from './pause.ts';
import { blocker, calmLeftMs } from './pending.ts';
import { allBusy } from './presence.ts';
import type { State } from './state.ts';

const phaseOf = (state: State, settings: Settings, zone: string): Status['phase'] => {
  const { wallMs } = state.at;
  if (state.showing !== null) return 'showing';
  if (state.pause !== null) return dayOffDate(state.pause, wallMs, zone, settings) === null ? 'paused' : 'day-off';
  if (!state.inHours) return isKeptFree(wallMs, zone, settings) ? 'holiday' : 'out-of-hours';
  if (state.gap.ms === null) return 'starting';
  const stop = blocker(state, settings);
  if (stop === 'away' || stop === 'locked' || stop === 'asleep') return 'away';
  if (stop === 'standing') return 'standing';
  if (stop === 'busy') return 'holding';
  if (state.pending?.waitedMs != null) return 'due';
  return state.pending?.announcedMs != null ? 'announced' : 'sitting';
};

/** How long the person has been sitting by now; 0 while they are away. */
export const sittingOf = ({ gap, sitting }: State): number => (gap.absent ? 0 : total(sitting));

/** When a break that is `dueLeftMs` of sitting away can really come. */
const leftToShow = (state: State, settings: Settings, dueLeftMs: number): number => {
  const meetingLeftMs = state.meetingMs === null ? 0 : state.meetingMs + settings.rules.afterBusySeconds * 1000;
  return Math.max(0, dueLeftMs, calmLeftMs(state, settings), meetingLeftMs);
};

/** What the tray and the windows say of the schedule, as of its last reading, in the time zone of now. */
export const statusOf = (state: State, settings: Settings, zone: string): Status => {
  const { wallMs } = state.at;
  const phase = phaseOf(state, settings, zone);
  const due = nextDue(state, settings);
  const everyMs = due === null ? 1 : settings[due.kind].everyMinutes * MINUTE_MS;
  const comes = phase === 'sitting' || phase === 'announced' || phase === 'due' || phase === 'holding';
  const nextMs = due === null || !comes ? null : wallMs + leftToShow(state, settings, due.leftMs);
  const endMs = nextMs === null ? null : hoursEnd(wallMs, zone, settings);
  const isTooLate = nextMs !== null && endMs !== null && nextMs >= endMs;
  return {
    phase,
    share: due === null ? 0 : Math.min(1, Math.max(0, 1 - due.leftMs / everyMs)),
    next: due === null || nextMs === null || isTooLate ? null : { kind: due.kind, wallMs: nextMs },
    hoursEndMs: isTooLate ? endMs : null,
    sittingMs: sittingOf(state),
    sittingFromMs: state.gap.absent ? null : state.sitting.fromWallMs,
    holding: [...allBusy(state)],
    pausedUntilMs: state.pause === null ? null : (pauseEndMs(state.pause, wallMs, zone, settings) ?? 0),
    meetingUntilMs: state.meetingMs === null ? null : wallMs + state.meetingMs,
    handsOffUntilMs: state.handsOffMs === null ? null : wallMs + state.handsOffMs,
    standing:
      state.standing === null || state.gap.absent
        ? null
        : { fromMs: state.standing.fromWallMs, ms: total(state.standing) },
    standingDesk: settings.standingDesk,
  };
};
