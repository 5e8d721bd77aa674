import type { BusyReason } from '../../../shared/model/busy-reason.ts';
import type { Command } from '../../../shared/schedule/types.ts';
import type { Settings } from '../../../shared/settings/schema.ts';

/** How the machine sleeps, in one act; without more it is told on time, and the clocks are Linux's. */
export type SleepKind = {
  /** Which of the two events arrive: `late` gives the first only on waking. */
  readonly told?: 'both' | 'late' | 'wake-only' | 'none';
  /** The monotonic clock runs through the sleep, as on macOS and Windows. */
  readonly monoRuns?: boolean;
  /** The idle clock stands still in sleep, so that it dates the last input too late. */
  readonly idleStands?: boolean;
};

export type Changes = {
  readonly [K in Exclude<keyof Settings, 'startAtLogin'>]?: Settings[K] extends readonly unknown[]
    ? Settings[K]
    : Partial<Settings[K]>;
};

/** What happens to the machine and its person, one after the other. */
export type Act =
  | { readonly act: 'type' | 'rest'; readonly ms: number }
  | { readonly act: 'behind-lock'; readonly acts: readonly Act[] }
  | { readonly act: 'sleep'; readonly ms: number; readonly how: SleepKind }
  | { readonly act: 'hang'; readonly acts: readonly Act[] }
  | { readonly act: 'restart'; readonly ms: number; readonly reboot: boolean; readonly clockStands: boolean }
  | { readonly act: 'pause-machine'; readonly ms: number }
  | { readonly act: 'own-input' }
  | { readonly act: 'jump'; readonly wallMs: number }
  | { readonly act: 'busy'; readonly reasons: readonly BusyReason[] }
  | { readonly act: 'ask'; readonly command: Command }
  | { readonly act: 'use'; readonly changes: Changes }
  | { readonly act: 'zone'; readonly zone: string }
  | { readonly act: 'tap' }
  | { readonly act: 'clocks' }
  | { readonly act: 'wake' };

/** `1:02:03`, `2:03` or `0:03` in ms; a minus in front counts. */
export const time = (text: string): number => {
  const parts = text.replace('-', '').split(':').map(Number);
  const seconds = parts.reduce((sum, part) => sum * 60 + part, 0);
  return Math.round(seconds * 1000) * (text.startsWith('-') ? -1 : 1);
};

/** Input all along. */
export const type = (long: string): Act => ({ act: 'type', ms: time(long) });
/** No input, nothing else. */
export const rest = (long: string): Act => ({ act: 'rest', ms: time(long) });
/** The screen is locked, told at both ends, while this happens. */
export const behindLock = (...acts: readonly Act[]): Act => ({ act: 'behind-lock', acts });
/** Locked without input. */
export const lock = (long: string): Act => behindLock(rest(long));
export const sleep = (long: string, how: SleepKind = {}): Act => ({ act: 'sleep', ms: time(long), how });
/** No reading takes place while this happens. */
export const hang = (...acts: readonly Act[]): Act => ({ act: 'hang', acts });
/** The program is down; the state comes back from what was saved as JSON. */
export const restart = (long: string): Act => ({ act: 'restart', ms: time(long), reboot: false, clockStands: false });
/** The machine starts anew too: clocks that count from its start begin again. */
export const reboot = (long: string): Act => ({ act: 'restart', ms: time(long), reboot: true, clockStands: false });
/** The same, and no battery drives the wall clock: it goes on where it stopped. */
export const rebootWithoutClock = (long: string): Act => ({
  act: 'restart',
  ms: time(long),
  reboot: true,
  clockStands: true,
});
/** A virtual machine is paused whole. */
export const pauseMachine = (long: string): Act => ({ act: 'pause-machine', ms: time(long) });
/** Input that goes to a window of Vertebreak, which says so. */
export const ownInput: Act = { act: 'own-input' };
/** The wall clock is set. */
export const jump = (by: string): Act => ({ act: 'jump', wallMs: time(by) });
export const busy = (...reasons: readonly BusyReason[]): Act => ({ act: 'busy', reasons });
export const free: Act = { act: 'busy', reasons: [] };
export const ask = (command: Command): Act => ({ act: 'ask', command });
export const start = ask({ type: 'start' });
export const skip = ask({ type: 'skip' });
export const done = ask({ type: 'done' });
export const snooze = ask({ type: 'snooze' });
export const use = (changes: Changes): Act => ({ act: 'use', changes });
export const zone = (name: string): Act => ({ act: 'zone', zone: name });
/** One input, at this moment. */
export const tap: Act = { act: 'tap' };
/** Writes down what the clocks show. */
export const clocks: Act = { act: 'clocks' };
/** A reading outside the rhythm. */
export const look: Act = { act: 'use', changes: {} };
/** Writes down when the next reading is wanted. */
export const wake: Act = { act: 'wake' };
