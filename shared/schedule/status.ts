import type { Settings } from '../settings/schema.ts';
import type { Status } from '../views.ts';
import { nextDue, total } from './clock.ts';
import { MINUTE_MS } from './elapsed.ts';
import { blocker, calmLeftMs } from './pending.ts';
import { busyReasons } from './presence.ts';
import type { State } from './types.ts';

const phaseOf = (state: State, settings: Settings): Status['phase'] => {
  if (state.showing !== null) return 'showing';
  if (state.pause !== null) return 'paused';
  if (!state.inHours) return 'out-of-hours';
  if (state.gap.ms === null) return 'starting';
  const stop = blocker(state, settings);
  if (stop === 'away' || stop === 'locked' || stop === 'asleep') return 'away';
  if (stop === 'busy') return 'holding';
  if (state.pending?.waitedMs != null) return 'due';
  return state.pending?.announcedMs != null ? 'announced' : 'sitting';
};

/** What the tray and the windows say of the schedule, as of its last reading. */
export const statusOf = (state: State, settings: Settings): Status => {
  const { wallMs } = state.at;
  const phase = phaseOf(state, settings);
  const due = nextDue(state, settings);
  const everyMs = due === null ? 1 : settings[due.kind].everyMinutes * MINUTE_MS;
  const comes = phase === 'sitting' || phase === 'announced' || phase === 'due' || phase === 'holding';
  const leftMs = due === null ? 0 : Math.max(0, due.leftMs, calmLeftMs(state, settings));
  return {
    phase,
    share: due === null ? 0 : Math.min(1, Math.max(0, 1 - due.leftMs / everyMs)),
    next: due !== null && comes ? { kind: due.kind, wallMs: wallMs + leftMs } : null,
    sittingMs: state.gap.absent ? 0 : total(state.stretch),
    sittingFromMs: state.gap.absent ? null : state.stretch.fromWallMs,
    holding: [...busyReasons(state)],
    pausedUntilMs:
      state.pause === null
        ? null
        : state.pause.until === 'resumed'
          ? 0
          : state.pause.until === 'time'
            ? state.pause.wallMs
            : wallMs + state.pause.leftMs,
    meetingUntilMs: state.meetingMs === null ? null : wallMs + state.meetingMs,
  };
};
