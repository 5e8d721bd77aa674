import type { HistoryRecord } from './records.ts';

/** Records decided but not yet written: they go to disk with the state first, so that a crash loses none. */
export type Outbox = {
  readonly add: (record: HistoryRecord) => void;
  readonly records: () => readonly HistoryRecord[];
  /** Writes what is in it; what cannot be written stays in it for the next time. */
  readonly post: () => void;
};

/** `append` throws where a record cannot be written, and must take one that stands there already for written. */
export const createOutbox = (left: readonly HistoryRecord[], append: (record: HistoryRecord) => void): Outbox => {
  let records = left;
  return {
    add: (record) => {
      records = [...records, record];
    },
    records: () => records,
    post: () => {
      records = records.filter((record) => {
        try {
          append(record);
          return false;
        } catch {
          return true;
        }
      });
    },
  };
};
