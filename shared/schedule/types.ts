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
  /** IANA name of the time zone; touches working hours and days, nothing else. */
  readonly zone: string;
};

export const BREAK_KINDS = ['micro', 'long'] as const;
export type BreakKind = (typeof BREAK_KINDS)[number];

/** What can hold a break. All but the last two also count as input: somebody sits there. */
export const BUSY_REASONS = [
  'meeting',
  'call',
  'camera',
  'microphone',
  'presentation',
  'media',
  'full-screen',
  'do-not-disturb',
] as const;
export type BusyReason = (typeof BUSY_REASONS)[number];

export const OUTCOMES = ['completed', 'skipped', 'snoozed', 'ignored', 'away'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type PauseFor =
  | { readonly until: 'resumed' }
  | { readonly until: 'tomorrow' }
  | { readonly until: 'time'; readonly wallMs: number }
  | { readonly until: 'passed'; readonly ms: number };

/** What a person may ask of the schedule, from a window, the tray, a shortcut or the command line. */
export type Command =
  /** Show a break at once; without a kind, the one that comes next. */
  | { readonly type: 'show-now'; readonly kind?: BreakKind }
  | { readonly type: 'start' }
  /** Let the time of the break stand still, and go on. */
  | { readonly type: 'halt' }
  | { readonly type: 'go-on' }
  | { readonly type: 'done' }
  | { readonly type: 'skip' }
  | { readonly type: 'snooze'; readonly minutes?: number }
  | { readonly type: 'pause'; readonly for: PauseFor }
  | { readonly type: 'resume' }
  | { readonly type: 'meeting'; readonly ms: number }
  | { readonly type: 'meeting-over' };

export type Event =
  /** A reading that was asked for, or a change of the lock. */
  | { readonly type: 'tick' }
  /** The program starts with what it had saved. */
  | { readonly type: 'boot' }
  /** The system is about to sleep; may be told late, or never. */
  | { readonly type: 'suspend' }
  | { readonly type: 'wake' }
  /** The break that has just ended was taken out of the chair, for so long: the stretch of sitting ended with it. */
  | { readonly type: 'stood'; readonly ms: number }
  /** All that makes the person busy now. */
  | { readonly type: 'busy'; readonly reasons: readonly BusyReason[] }
  /** Input since the last reading went to Vertebreak's own windows. */
  | { readonly type: 'own-input' }
  | { readonly type: 'command'; readonly command: Command };

/** A clock of sitting: `sureMs` up to the last input, `looseMs` since then, to be taken back if it was an absence. */
export type Clock = { readonly sureMs: number; readonly looseMs: number };

/** The break that comes next, once it is close. */
export type Pending = {
  readonly id: string;
  readonly kind: BreakKind;
  /** Time since the heads-up; null while none stands. */
  readonly announcedMs: number | null;
  /** How long the heads-up lasts before the break may show. */
  readonly leadMs: number;
  /** How long it has waited for a pause; null until due. */
  readonly waitedMs: number | null;
  /** What has held it so far; each is told once. */
  readonly held: readonly BusyReason[];
  /** What held it is over: it waits for no further pause. */
  readonly released: boolean;
};

/** The break on the screen. */
export type Showing = {
  readonly id: string;
  readonly kind: BreakKind;
  readonly lengthMs: number;
  readonly startsAfterMs: number;
  readonly shownMs: number;
  /** How long its time has run; null until it starts. */
  readonly ranMs: number | null;
  /** How long its time has stood still on request; null while it runs. */
  readonly haltedMs: number | null;
  readonly startedBy: 'person' | 'silence' | null;
  /** There was input after silence had started it. */
  readonly touched: boolean;
};

export type Pause =
  | { readonly until: 'resumed' }
  | { readonly until: 'time'; readonly wallMs: number }
  | { readonly until: 'passed'; readonly leftMs: number };

/** All that the schedule knows; saved, and enough to go on from. */
export type State = {
  readonly at: {
    readonly wallMs: number;
    readonly monoMs: number;
    readonly uptimeMs: number | null;
    /** How long after this reading the next one was asked for. */
    readonly askedMs: number | null;
  };
  readonly locked: boolean;
  readonly asleep: boolean;
  readonly busy: readonly BusyReason[];
  /** "In a meeting": time left; null when not. */
  readonly meetingMs: number | null;
  readonly pause: Pause | null;
  readonly inHours: boolean;
  readonly micro: Clock;
  readonly long: Clock;
  /** The stretch of sitting since the last absence. */
  readonly stretch: Clock & { readonly fromWallMs: number | null };
  readonly gap: Gap;
  /** Time since the last absence ended; null before the first input. */
  readonly backMs: number | null;
  readonly snoozes: number;
  readonly pending: Pending | null;
  readonly showing: Showing | null;
  /** Number of breaks so far; part of their ids. */
  readonly count: number;
};

/** The time without input up to now. */
export type Gap = {
  /** Known to be without input; null before the first input ever. */
  readonly ms: number | null;
  /** Of that, the run on end locked, asleep or not running that lasts until now; null when none does. */
  readonly offMs: number | null;
  /** The longest such run in this gap. */
  readonly offLongestMs: number;
  /** Where in the gap the run that makes it an absence began, and the sitting counted since then. */
  readonly offFromMs: number;
  readonly offSatMs: number;
  /** Time since the last such run ended: input dated before is none; null when there was none in this gap. */
  readonly sinceOffMs: number | null;
  readonly absent: boolean;
};

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
  | 'became-long'
  | 'skipped'
  | 'snoozed'
  | 'asked'
  | 'settings';
export type ShowReason = 'pause' | 'waited-long-enough' | 'released' | 'idle-unknown' | 'asked';
export type OutcomeReason = 'time-up' | 'asked' | 'input-went-on' | 'locked' | 'asleep' | 'gone' | 'not-running';

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
  /** A stretch of sitting over. */
  | { readonly event: 'sat'; readonly fromMs: number; readonly toMs: number; readonly sittingMs: number }
  | { readonly event: 'paused'; readonly until: Pause['until'] }
  | { readonly event: 'resumed'; readonly reason: 'asked' | 'over' }
  | { readonly event: 'meeting'; readonly ms: number }
  | { readonly event: 'meeting-over' }
  | { readonly event: 'slept'; readonly reason: 'told' | 'late-reading'; readonly ms: number }
  | { readonly event: 'booted'; readonly downMs: number }
);

/** What the engine is to do, in order. */
export type Effect =
  /** Make the window of a break that comes, and tell of it where `notice` says so. */
  | { readonly type: 'prepare'; readonly id: string; readonly kind: BreakKind; readonly notice: boolean }
  /** Take the notice back and destroy the prepared window. */
  | { readonly type: 'withdraw'; readonly id: string }
  | { readonly type: 'show'; readonly id: string; readonly kind: BreakKind }
  | { readonly type: 'close'; readonly id: string; readonly outcome: Outcome }
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
  | 'locked'
  | 'time-is-past';

export type Step = {
  readonly state: State;
  readonly effects: readonly Effect[];
  /** When the next reading is wanted, on the monotonic clock; null for none until something happens. */
  readonly wakeAt: number | null;
  readonly refused: Refusal | null;
};
