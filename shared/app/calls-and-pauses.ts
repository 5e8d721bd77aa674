import type { HistoryRecord } from '../history/records.ts';
import type { BusyReason } from '../model/busy-reason.ts';
import type { Status } from '../model/status.ts';
import { MINUTE_MS } from '../model/time.ts';

/** What the day calls a call. */
const CALLS: ReadonlySet<BusyReason> = new Set(['meeting', 'call', 'camera', 'microphone', 'sharing']);

/** What is over sooner says nothing of the day. */
const LEAST_MS = MINUTE_MS;

type Kind = 'call' | 'pause';

export type CallsAndPausesOptions = {
  readonly status: () => Status;
  readonly nowMs: () => number;
  /** Throws where it cannot be written; it is tried again then. */
  readonly append: (record: HistoryRecord) => void;
};

/** Notes calls and pauses of the app in the history, each once it is over. */
export const noteCallsAndPauses = ({ status, nowMs, append }: CallsAndPausesOptions) => {
  const fromMs = new Map<Kind, number>();
  let unwritten: readonly HistoryRecord[] = [];

  const write = (): void => {
    unwritten = unwritten.filter((record) => {
      try {
        append(record);
        return false;
      } catch {
        return true;
      }
    });
  };

  const end = (what: Kind, toMs: number): void => {
    const began = fromMs.get(what);
    fromMs.delete(what);
    if (began === undefined || toMs - began < LEAST_MS) return;
    const id = `${what}.${began.toString(36)}-${toMs.toString(36)}`;
    unwritten = [...unwritten, { id, wallMs: toMs, event: what, fromMs: began, toMs }];
    write();
  };

  return {
    /** Looks what goes on now; after every step. */
    look: (): void => {
      const { holding, pausedUntilMs } = status();
      const now = { call: holding.some(({ reason }) => CALLS.has(reason)), pause: pausedUntilMs !== null };
      for (const what of ['call', 'pause'] as const) {
        if (!now[what]) end(what, nowMs());
        else if (!fromMs.has(what)) fromMs.set(what, nowMs());
      }
    },
    /** The app ends: what still goes on is noted up to now. */
    end: (): void => {
      for (const what of ['call', 'pause'] as const) end(what, nowMs());
    },
  };
};
