import type { BreakKind } from '../model/break-kind.ts';
import type { Busy, BusyReason } from '../model/busy-reason.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Pause, State } from './state.ts';

/** What the world looks like at one moment. */
export type Reading = {
  /** Wall clock, ms since the epoch. It can jump. */
  readonly wallMs: number;
  /** Monotonic clock, ms since whenever. It may stand still or run on in sleep, and starts anew with the machine. */
  readonly monoMs: number;
  /** Time since the machine started, sleep included, where that can be read. */
  readonly uptimeMs: number | null;
  /** Time since the last input; null where nobody tells. */
  readonly idleMs: number | null;
  readonly locked: boolean;
  /** The machine is known to be virtual: it can be paused whole, and only the wall clock tells of it. */
  readonly virtual: boolean;
  /** IANA name of the time zone; touches working hours and days, nothing else. */
  readonly zone: string;
};

export type PauseFor =
  | { readonly until: 'resumed' }
  | { readonly until: 'tomorrow' }
  /** The rest of today, which is no day of work. */
  | { readonly until: 'day-off' }
  | { readonly until: 'time'; readonly wallMs: number }
  | { readonly until: 'passed'; readonly ms: number };

/** What a person may ask of the schedule, from a window, the tray, a shortcut or the command line. */
export type Command =
  /** Show a break at once; without a kind, the one that comes next. */
  | { readonly type: 'show-now'; readonly kind?: BreakKind }
  /** Show a session at once: a break as long as the person wants it. */
  | { readonly type: 'show-session'; readonly lengthMs: number }
  | { readonly type: 'start' }
  /** Let the time of the break stand still, and go on. */
  | { readonly type: 'pause-break' }
  | { readonly type: 'resume-break' }
  | { readonly type: 'done' }
  | { readonly type: 'skip' }
  | { readonly type: 'snooze'; readonly minutes?: number }
  | { readonly type: 'pause'; readonly for: PauseFor }
  | { readonly type: 'resume' }
  | { readonly type: 'meeting'; readonly ms: number }
  | { readonly type: 'meeting-over' }
  /** Somebody sits there for so long without touching anything. */
  | { readonly type: 'hands-off'; readonly ms: number }
  | { readonly type: 'hands-on' }
  /** Somebody stands at the desk, until they say that they sit or are away. */
  | { readonly type: 'standing' }
  | { readonly type: 'sitting' };

export type Event =
  /** A reading that was asked for, or a change of the lock. */
  | { readonly type: 'tick' }
  /** The program starts with what it had saved. */
  | { readonly type: 'boot' }
  /** The system is about to sleep; may be told late, or never. */
  | { readonly type: 'suspend' }
  | { readonly type: 'wake' }
  /** Input since the last reading went to Vertebreak's own windows. */
  | { readonly type: 'own-input' }
  /** The break that has just ended was taken out of the chair, for so long: the span of sitting ended with it. */
  | { readonly type: 'stood'; readonly ms: number }
  /** The person said of the running day that they were sitting or up: what the clocks show by that. */
  | { readonly type: 'corrected'; readonly as: 'sitting' | 'up'; readonly microMs: number; readonly longMs: number }
  /** All that makes the person busy now. */
  | { readonly type: 'busy'; readonly busy: readonly Busy[] }
  | { readonly type: 'command'; readonly command: Command };

/** Why something was decided: codes, for the log. */
export type HeadsUpReason = 'soon' | 'anew' | 'released' | 'became-long';
export type WithdrawReason =
  | 'empty-chair'
  | 'locked'
  | 'asleep'
  | 'away'
  | 'busy'
  | 'paused'
  | 'out-of-hours'
  | 'standing'
  | 'became-long'
  | 'skipped'
  | 'snoozed'
  | 'asked'
  | 'settings';
export type ShowReason = 'pause' | 'waited-long-enough' | 'released' | 'idle-unknown' | 'asked';
export type OutcomeReason =
  | 'time-up'
  | 'asked'
  /** Nobody began it. */
  | 'input-went-on'
  /** It was begun, and work kept it waiting. */
  | 'worked-through'
  | 'locked'
  | 'asleep'
  | 'gone'
  | 'not-running';

/** What was decided, with its reason; times are wall-clock ms. Goes to the log, and most of it to the history. */
export type Decision = { readonly id: string; readonly wallMs: number } & (
  | { readonly event: 'heads-up'; readonly break: BreakKind; readonly reason: HeadsUpReason }
  | { readonly event: 'withdrawn'; readonly break: BreakKind; readonly reason: WithdrawReason }
  | { readonly event: 'held'; readonly break: BreakKind; readonly reason: BusyReason }
  | {
      readonly event: 'shown';
      readonly break: BreakKind;
      readonly reason: ShowReason;
      /** The clock that fell due. */
      readonly sittingMs: number;
    }
  | { readonly event: 'started'; readonly break: BreakKind; readonly reason: 'person' | 'silence' }
  /** Work was seen: the time of the break stands still, or its start by silence is taken back. */
  | { readonly event: 'interrupted'; readonly break: BreakKind; readonly reason: 'work' | 'taken-back' }
  | {
      readonly event: 'outcome';
      readonly break: BreakKind;
      readonly outcome: Outcome;
      readonly reason: OutcomeReason;
      /** How long its time ran, of how long it was to last. */
      readonly ranMs: number;
      readonly lengthMs: number;
    }
  /** Skipped or snoozed before it showed. */
  | { readonly event: 'dismissed'; readonly break: BreakKind; readonly how: 'skipped' | 'snoozed' }
  /** An absence over, and the natural break that it earned. */
  | { readonly event: 'credited'; readonly break: BreakKind; readonly fromMs: number; readonly toMs: number }
  /** A span of sitting over. */
  | { readonly event: 'sat'; readonly fromMs: number; readonly toMs: number; readonly sittingMs: number }
  | { readonly event: 'paused'; readonly until: Pause['until'] }
  | { readonly event: 'resumed'; readonly reason: 'asked' | 'over' }
  /** A day, by its local date, was taken off; or not after all. */
  | { readonly event: 'day-off'; readonly date: string; readonly off: boolean }
  | { readonly event: 'meeting'; readonly ms: number }
  | { readonly event: 'meeting-over' }
  | { readonly event: 'hands-off'; readonly ms: number }
  | { readonly event: 'hands-on' }
  | { readonly event: 'standing' }
  /** A spell of standing over. */
  | { readonly event: 'stood'; readonly fromMs: number; readonly toMs: number; readonly standingMs: number }
  | { readonly event: 'standing-notice'; readonly standingMs: number }
  | { readonly event: 'slept'; readonly reason: 'told' | 'late-reading'; readonly ms: number }
  | { readonly event: 'booted'; readonly downMs: number }
);

/** What the engine is to do, in order. */
export type Effect =
  /** Make the window of a break that comes, and tell of it where `notice` says so. */
  | { readonly type: 'prepare'; readonly id: string; readonly kind: BreakKind; readonly notice: boolean }
  /** Take the notification back and destroy the prepared window. */
  | { readonly type: 'withdraw'; readonly id: string }
  | { readonly type: 'show'; readonly id: string; readonly kind: BreakKind }
  | { readonly type: 'close'; readonly id: string; readonly outcome: Outcome }
  /** Tell that standing still is no rest either. */
  | { readonly type: 'standing-notice'; readonly standingMs: number }
  | { readonly type: 'record'; readonly decision: Decision };

/** Why a command was not carried out. */
export type Refusal =
  | 'no-break-shows'
  | 'no-break-comes'
  | 'break-shows-already'
  | 'not-started'
  | 'no-more-snoozes'
  | 'not-paused'
  | 'no-meeting'
  | 'not-hands-off'
  | 'standing-already'
  | 'not-standing'
  | 'locked'
  | 'time-is-past';

export type Step = {
  readonly state: State;
  readonly effects: readonly Effect[];
  /** When the next reading is wanted, on the monotonic clock; null for none until something happens. */
  readonly wakeAt: number | null;
  readonly refused: Refusal | null;
};
