import type { Busy, BusyReason } from '../model/busy-reason.ts';
import type { Status } from '../model/status.ts';
import { HOUR_MS } from '../model/time.ts';
import type { Settings } from '../settings/schema.ts';

/** So long on end no call lasts: whatever holds the microphone then may have forgotten it. Our judgement. */
export const DOUBTED_AFTER_MS = 4 * HOUR_MS;

/** The setting that lets a reason count; what has none always does. */
const settingOf: Readonly<Partial<Record<BusyReason, Exclude<keyof Settings['busy'], 'programs'>>>> = {
  camera: 'camera',
  microphone: 'microphone',
  sharing: 'sharing',
  presentation: 'presentation',
  media: 'video',
  'full-screen': 'fullScreen',
  'do-not-disturb': 'doNotDisturb',
};

/** How often to ask while a break waits for the person, and while one is held or busy without one. */
const WAITING_MS = 15_000;
const LASTING_MS = 60_000;

/** Nothing can come then, and it may last all night. */
const RESTING: ReadonlySet<Status['phase']> = new Set(['away', 'paused', 'day-off', 'out-of-hours', 'holiday']);

/**
 * How often those that do not tell by themselves are to be asked whether the person is busy; null where nothing hangs on
 * it, as in most of a day. `asked`: what nobody would tell the end of. All else ends by itself, and whatever is decided
 * then is asked about before.
 */
export const followEveryMs = ({ phase, holding }: Status, asked: readonly BusyReason[]): number | null => {
  if (RESTING.has(phase)) return null;
  if (phase === 'announced' || phase === 'due' || phase === 'showing') return WAITING_MS;
  if (!holding.some(({ reason }) => asked.includes(reason))) return null;
  return phase === 'holding' ? WAITING_MS : LASTING_MS;
};

export type CurrentBusy = {
  /** Takes all that is sensed now. */
  readonly sense: (busy: readonly Busy[]) => void;
  /** Looks again, after a change of the settings or after some time. */
  readonly look: () => void;
  /** What has counted for so long that it may be forgotten; null where nothing has. */
  readonly doubted: () => Busy | null;
  /** Counts a reason no more until it has been let go of once. */
  readonly ignore: (reason: BusyReason) => void;
};

export type CurrentBusyOptions = {
  readonly settings: () => Settings;
  readonly monoMs: () => number;
  /** Is told all that counts, whenever that changes. */
  readonly changed: (busy: readonly Busy[]) => void;
};

/** What is sensed and counts: by the settings, and as long as the person does not say otherwise. */
export const createCurrentBusy = ({ settings, monoMs, changed }: CurrentBusyOptions): CurrentBusy => {
  const state: { sensed: readonly Busy[]; counted: string } = { sensed: [], counted: '[]' };
  const sinceMs = new Map<BusyReason, number>();
  const ignored = new Set<BusyReason>();

  const counts = ({ reason }: Busy): boolean => {
    const setting = settingOf[reason];
    return !ignored.has(reason) && (setting === undefined || settings().busy[setting]);
  };

  const look = (): void => {
    const counting = state.sensed.filter(counts);
    const counted = JSON.stringify(counting);
    if (counted === state.counted) return;
    state.counted = counted;
    changed(counting);
  };

  return {
    sense: (busy) => {
      const held = new Set(busy.map(({ reason }) => reason));
      for (const reason of [...sinceMs.keys()]) if (!held.has(reason)) sinceMs.delete(reason);
      for (const reason of [...ignored]) if (!held.has(reason)) ignored.delete(reason);
      for (const reason of held) sinceMs.set(reason, sinceMs.get(reason) ?? monoMs());
      state.sensed = busy;
      look();
    },
    look,
    doubted: () =>
      state.sensed.find(
        (busy) => counts(busy) && monoMs() - (sinceMs.get(busy.reason) ?? monoMs()) >= DOUBTED_AFTER_MS,
      ) ?? null,
    ignore: (reason) => {
      ignored.add(reason);
      look();
    },
  };
};
