import { describe, expect, it } from 'vitest';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import { memoryHistory } from '../../../shared/simulation/memory-history.ts';

const sat = (id: string, fromMs: number, toMs: number): HistoryRecord => ({
  ...{ id, wallMs: toMs, event: 'sat', fromMs, toMs },
  sittingMs: toMs - fromMs,
});
const range = { fromMs: 150, toMs: 400 };

describe('a history in memory', () => {
  it('has what went before, and what is added to it', () => {
    const past = [sat('a', 0, 100)];
    const history = memoryHistory(past);
    const before = history.edition();
    history.append(sat('b', 100, 200));
    expect(history.recordsSince(150).map(({ id }) => id)).toEqual(['b']);
    expect(history.recordsAbout(0, 1_000).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(history.edition()).not.toBe(before);
    expect(past).toHaveLength(1);
  });

  it('deletes a range, with what stays of a record at its edge, and brings it back beside what came since', () => {
    const records = [sat('a', 0, 100), sat('b', 100, 200), sat('c', 200, 300)];
    const history = memoryHistory(records);
    expect(history.deletion.wouldGo(range)).toEqual(records.slice(1));
    history.deletion.carryOut(range);
    expect(history.recordsSince(0)).toEqual([records[0], { ...sat('b<', 100, 150), wallMs: 200 }]);
    history.append(sat('d', 500, 600));
    expect(history.deletion.undo()).toBe(true);
    expect(history.recordsSince(0)).toEqual([...records, sat('d', 500, 600)]);
    expect(history.deletion.undo()).toBe(false);
  });

  it('brings nothing back once it was forgotten', () => {
    const history = memoryHistory([sat('a', 200, 300)]);
    history.deletion.carryOut(range);
    history.deletion.forget();
    expect(history.deletion.undo()).toBe(false);
    expect(history.recordsSince(0)).toEqual([]);
  });
});
