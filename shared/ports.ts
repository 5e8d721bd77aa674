import type { Bend } from './figure/bend.ts';
import type { HistoryRecord } from './history/records.ts';
import type { BreakKind } from './model/break-kind.ts';
import type { Outcome } from './model/outcome.ts';
import type { Status } from './model/status.ts';
import type { State } from './schedule/state.ts';
import type { Decision, Effect, Event, Reading, Refusal } from './schedule/types.ts';
import type { Settings } from './settings/schema.ts';
import type { Saved } from './store/saved.ts';
import type { BreakView } from './views/break.ts';

/** What a heads-up tells of the break that comes. */
export type HeadsUp = {
  readonly kind: BreakKind;
  /** It opens with getting up, before the movements. */
  readonly getsUp: boolean;
  /** Their names, in order. */
  readonly movements: readonly string[];
  readonly lengthMs: number;
};

/** A step of the schedule that has been taken: what happened, how it looked, and what came of it. */
export type EngineStep = {
  readonly event: Event;
  readonly reading: Reading;
  readonly settings: Settings;
  readonly state: State;
  readonly effects: readonly Effect[];
  readonly refused: Refusal | null;
};

/** What the engine needs of the world. All of it is synchronous to call; what takes time goes on behind it. */
export type Ports = {
  readonly presence: {
    /** The clocks, the idle time and the lock, now. */
    read(): Reading;
  };
  readonly timer: {
    /** Calls the engine back at a moment of the monotonic clock; null for not at all. Replaces what was asked before. */
    wakeAt(monoMs: number | null): void;
  };
  readonly screen: {
    /** Makes the window of a break, hidden. */
    prepare(view: BreakView): void;
    /** Shows it, making it first where it was not prepared; never takes the keyboard. */
    show(view: BreakView): void;
    /** Draws a change: started, paused, another movement. */
    update(view: BreakView): void;
    /**
     * Ends the window, prepared or shown; harmless where there is none. That of a break that came to its outcome as
     * completed may stay for a moment with what was moved, as long as nothing waits for that and no key goes to it.
     */
    close(outcome?: Outcome): void;
  };
  readonly notifications: {
    /** Says that a break comes and waits for the next pause. */
    headsUp(headsUp: HeadsUp): void;
    /** Takes it back where the system can. */
    withdraw(): void;
    /** Tells of something else than a break. */
    say(message: string): void;
  };
  readonly tray: {
    /** Draws the state; harmless to call with what it shows already. */
    render(status: Status): void;
  };
  readonly store: {
    /** Writes the state through to the disk. Throws where it cannot, having told the person. */
    save(saved: Saved): void;
    /** Adds a record to the history; one that stands there already (by id) changes nothing. Throws where it cannot, having told the person. */
    append(record: HistoryRecord): void;
    /** The records since a moment, oldest first. */
    recordsSince(wallMs: number): readonly HistoryRecord[];
  };
  readonly log: {
    /** A decision with its reason. Never throws. */
    write(decision: Decision & { readonly movement?: string }): void;
  };
  readonly activity: {
    /** Takes notice of every step. Never throws. */
    note(step: EngineStep): void;
  };
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
};

/** A file of a folder: what stands in it, or why it could not be read. */
export type FolderFile =
  | { readonly file: string; readonly content: unknown }
  | { readonly file: string; readonly unreadable: string };

/** Where people keep movements of their own. */
export type OwnMovementsFolder = {
  readonly path: string;
  /** Reads a file as it is asked for the next; one that has not changed since the last time may be the same object. */
  readonly read: () => Iterable<FolderFile>;
  /** Goes on once all that waits has had its turn. */
  readonly later: (go: () => void) => void;
  /** Makes it where it is missing, with a word on how to use it, and the schema of this version. Throws where it cannot. */
  readonly make: () => void;
  /** Puts a new file there, whole or not at all; the folder is there. Throws where it cannot, and where one of that name is there. */
  readonly add: (file: string, content: unknown) => void;
  /** Puts another content into a file that is there, whole or not at all. Throws where it cannot. */
  readonly replace: (file: string, content: unknown) => void;
  /** Takes a file away; harmless where there is none. Throws where it cannot. */
  readonly remove: (file: string) => void;
  /** Bends the poses of what stands in it. */
  readonly bend: Bend;
  /** Watches it from now on; false where that cannot be, as before it is made. May be called again at any time. */
  readonly watch: () => boolean;
};

/** An entry of the log: its moment, and whatever tells what happened and why. */
export type LogEntry = { readonly wallMs: number; readonly event: string } & Readonly<Record<string, unknown>>;

/** Never throws; a disk that refuses is told of once, and tried again at the next entry. */
export type Log = Ports['log'] & {
  /** Adds what is no decision. */
  note(entry: LogEntry): void;
  /** Resolves when all is written. */
  end(): Promise<void>;
};
