import { cut } from '../history/cut.ts';
import type { HistoryRecord } from '../history/records.ts';
import type { HistoryStore } from '../store/history.ts';

/** A history that is forgotten with the run, from what went before it; deleting from it reaches no other one. */
export const memoryHistory = (past: readonly HistoryRecord[]): HistoryStore => {
  const state: {
    records: HistoryRecord[];
    edition: number;
    /** What was deleted last, and what stayed of it in parts. */
    deleted: { readonly gone: readonly HistoryRecord[]; readonly parts: ReadonlySet<HistoryRecord> } | null;
  } = { records: [...past], edition: 1, deleted: null };

  const put = (records: HistoryRecord[]): void => {
    state.records = records;
    state.edition += 1;
  };
  const since = (sinceMs: number): readonly HistoryRecord[] => {
    let from = state.records.length;
    while (from > 0 && (state.records[from - 1]?.wallMs ?? 0) >= sinceMs) from -= 1;
    return state.records.slice(from);
  };

  return {
    append: (record) => {
      state.records.push(record);
      state.edition += 1;
    },
    recordsSince: since,
    // Nothing is recorded before it happens.
    recordsAbout: since,
    edition: () => state.edition,
    deletion: {
      wouldGo: (range) => state.records.filter((record) => cut(record, range)?.[0] !== record),
      carryOut: (range) => {
        const stays = new Map(state.records.map((record) => [record, cut(record, range) as readonly HistoryRecord[]]));
        const gone = state.records.filter((record) => stays.get(record)?.[0] !== record);
        state.deleted = { gone, parts: new Set(gone.flatMap((record) => stays.get(record) ?? [])) };
        put([...stays.values()].flat());
      },
      undo: () => {
        const { deleted } = state;
        if (deleted === null) return false;
        const left = state.records.filter((record) => !deleted.parts.has(record));
        state.deleted = null;
        put([...deleted.gone, ...left].sort((a, b) => a.wallMs - b.wallMs));
        return true;
      },
      forget: () => {
        state.deleted = null;
      },
      finish: () => {},
    },
  };
};
