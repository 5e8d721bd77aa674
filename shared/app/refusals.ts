import { MINUTE_MS } from '../model/time.ts';

export type Refusals = {
  /** Notes a refusal: the first one from somewhere at once, those that follow within a minute as one with their number. */
  readonly note: (channel: string, reason: string) => void;
  /** Notes what has been counted for a minute; `all`: what has been counted at all. */
  readonly flush: (all?: boolean) => void;
};

type Counted = { readonly sinceMs: number; reason: string; times: number };

/** Keeps the log from being flooded by whoever asks wrongly over and over. */
export const createRefusals = (
  write: (facts: { readonly channel: string; readonly reason: string; readonly times?: number }) => void,
  nowMs: () => number,
): Refusals => {
  const counted = new Map<string, Counted>();

  const flush = (all = false): void => {
    for (const [channel, { sinceMs, reason, times }] of counted) {
      // A clock that was set back ends the minute, too.
      if (!all && Math.abs(nowMs() - sinceMs) < MINUTE_MS) continue;
      counted.delete(channel);
      if (times > 0) write({ channel, reason, times });
    }
  };

  return {
    flush,
    note: (channel, reason) => {
      flush();
      const before = counted.get(channel);
      if (before === undefined) {
        counted.set(channel, { sinceMs: nowMs(), reason, times: 0 });
        write({ channel, reason });
      } else {
        before.reason = reason;
        before.times += 1;
      }
    },
  };
};
