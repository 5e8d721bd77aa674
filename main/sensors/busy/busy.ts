import type { Timers } from '../../../shared/app/wake-timer.ts';
import { BUSY_REASONS, type Busy, type BusyReason } from '../../../shared/model/busy-reason.ts';

/** What can be sensed; a meeting is only ever said. */
export type SensedReason = Exclude<BusyReason, 'meeting'>;

const SENSED = BUSY_REASONS.filter((reason): reason is SensedReason => reason !== 'meeting');

/** What a source knows of a reason. */
export type Finding = 'unknown' | { readonly holds: boolean; readonly by: string | null };

/** All that a source knows; what it does not name it has nothing to do with. */
export type Findings = Readonly<Partial<Record<SensedReason, Finding>>>;

/** Replaces all that its source has told before. */
export type TellBusy = (findings: Findings) => void;

/** A source that has to be asked, since it does not tell by itself. */
export type AskedSource = {
  /** What it can tell of; all of it counts as unknown where it fails or takes too long. */
  readonly reasons: readonly SensedReason[];
  readonly ask: () => Promise<Findings>;
};

export const yes = (by: string | null = null): Finding => ({ holds: true, by });
export const no: Finding = { holds: false, by: null };

export type BusyBoard = {
  /** A place of its own for one more source, which can tell of these. */
  readonly place: (reasons: readonly SensedReason[]) => TellBusy;
  /** What no source can tell of here. */
  readonly unknown: () => readonly SensedReason[];
};

/** Puts together what all sources know: `changed` is called with all that holds, whenever that changes. */
export const createBusyBoard = (changed: (busy: readonly Busy[]) => void): BusyBoard => {
  const places: { readonly reasons: readonly SensedReason[]; findings: Findings }[] = [];
  const last = { told: '[]' };

  const of = (reason: BusyReason): readonly Finding[] =>
    places.flatMap(({ findings }) => (reason === 'meeting' ? [] : (findings[reason] ?? [])));

  const holding = (reason: BusyReason): readonly Busy[] => {
    const holders = of(reason).flatMap((finding) => (finding !== 'unknown' && finding.holds ? [finding.by] : []));
    return holders.length === 0 ? [] : [{ reason, by: holders.find((by) => by !== null) ?? null }];
  };

  const publish = (): void => {
    const busy = BUSY_REASONS.flatMap(holding);
    const told = JSON.stringify(busy);
    if (told === last.told) return;
    last.told = told;
    changed(busy);
  };

  return {
    place: (reasons) => {
      const place: (typeof places)[number] = { reasons, findings: {} };
      places.push(place);
      return (findings) => {
        place.findings = findings;
        publish();
      };
    },
    unknown: () =>
      SENSED.filter((reason) =>
        places.every(({ reasons, findings }) => !reasons.includes(reason) || findings[reason] === 'unknown'),
      ),
  };
};

/** A source answers within this, or does not know. */
export const ANSWERED_WITHIN_MS = 2_000;
/** Asking may take a program of its own: no source is asked twice within this. */
export const ASKED_EVERY_MS = 15_000;

/** The answer, where it comes soon enough. */
export const within = <T>(timers: Timers, answer: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const cancel = timers.after(ANSWERED_WITHIN_MS, () => reject(new Error('it did not answer in time')));
    answer.then(resolve, reject).finally(cancel);
  });

export type AskingOptions = {
  readonly board: BusyBoard;
  readonly sources: readonly AskedSource[];
  readonly timers: Timers;
  readonly monoMs: () => number;
};

/** Asks all sources that have to be asked; resolves when each has answered or let its time pass, and never rejects. */
export const createAsking = ({ board, sources, timers, monoMs }: AskingOptions): (() => Promise<void>) => {
  const asked = sources.map((source) => ({ ...source, tell: board.place(source.reasons) }));
  const state: { atMs: number; answer: Promise<void> } = { atMs: Number.NEGATIVE_INFINITY, answer: Promise.resolve() };

  const askOne = async ({ reasons, ask, tell }: (typeof asked)[number]): Promise<void> => {
    try {
      tell(await within(timers, ask()));
    } catch {
      tell(Object.fromEntries(reasons.map((reason) => [reason, 'unknown'])));
    }
  };

  return () => {
    if (monoMs() - state.atMs < ASKED_EVERY_MS) return state.answer;
    state.atMs = monoMs();
    state.answer = Promise.all(asked.map(askOne)).then(() => {});
    return state.answer;
  };
};

/** Asks again and again by itself, as often as it is told to; null for not at all. */
export const createFollowing = (timers: Timers, ask: () => Promise<void>): ((everyMs: number | null) => void) => {
  const state: { everyMs: number | null; cancel: (() => void) | null } = { everyMs: null, cancel: null };
  const later = (everyMs: number): void => {
    const cancel = timers.after(everyMs, async () => {
      // The time runs from the answer: a timer may be a little early, and what is asked too soon has to wait once more.
      await ask();
      if (state.cancel === cancel) later(everyMs);
    });
    state.cancel = cancel;
  };
  return (everyMs) => {
    if (everyMs === state.everyMs) return;
    state.everyMs = everyMs;
    state.cancel?.();
    state.cancel = null;
    if (everyMs !== null) later(everyMs);
  };
};
