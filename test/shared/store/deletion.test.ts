import { describe, expect, it } from 'vitest';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import { ALWAYS } from '../../../shared/store/deletion.ts';
import type { Disk } from '../../../shared/store/disk.ts';
import { openHistory } from '../../../shared/store/history.ts';
import { memoryDisk } from '../../host/memory-disk.ts';
import { t } from '../../language.ts';
import { noting, nowMs } from '../../main/storage/helpers.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The eighth of March. */
const DAY = { fromMs: Date.UTC(2026, 2, 8), toMs: Date.UTC(2026, 2, 9) };

const held = (id: string, wallMs: number): HistoryRecord => ({
  ...{ id, wallMs, event: 'held', break: 'micro', reason: 'meeting' },
});
const span = (event: 'sat' | 'walked' | 'credited', id: string, fromMs: number, toMs: number): HistoryRecord => {
  const about = { id, wallMs: toMs, fromMs, toMs };
  if (event === 'sat') return { ...about, event, sittingMs: (toMs - fromMs) / 2 };
  return event === 'walked' ? { ...about, event, source: 'logged' } : { ...about, event, break: 'long' };
};
const open = (disk: Disk, machine = 'aaaaaaaa') =>
  openHistory({ t, disk, folder: 'history', nowMs, alerts: noting(), machine });
const idsOf = (history: ReturnType<typeof open>): string[] => history.recordsSince(0).map(({ id }) => id);

/** Three days of two machines, and a copy. */
const threeDays = () => {
  const { disk, files } = memoryDisk();
  for (const machine of ['', 'aaaaaaaa', 'bbbbbbbb']) {
    const history = open(disk, machine);
    for (const day of [-1, 0, 1]) history.append(held(`${machine}${day}`, DAY.fromMs + day * DAY_MS + HOUR_MS));
  }
  return { disk, files, history: open(disk) };
};

describe('deleting', () => {
  it('says first what would go, and changes nothing by that', () => {
    const { history, files } = threeDays();
    const before = new Map(files);
    expect(history.deletion.wouldGo(DAY)).toHaveLength(3);
    expect(history.deletion.wouldGo(ALWAYS)).toHaveLength(9);
    expect(files).toEqual(before);
  });

  it('takes a day out of the files of all machines, and nothing else', () => {
    const { history } = threeDays();
    const before = idsOf(history);
    history.deletion.carryOut(DAY);
    expect(idsOf(history)).toEqual(before.filter((id) => !id.endsWith('0')));
  });

  it('brings it back byte by byte, also behind what was noted since', () => {
    const { history, files } = threeDays();
    const before = new Map(files);
    history.deletion.carryOut(DAY);
    expect(history.deletion.undo()).toBe(true);
    expect(files).toEqual(before);
    history.deletion.carryOut(ALWAYS);
    expect([...files.keys()]).toEqual(['history/deleted.aaaaaaaa.json']);
    history.append(held('since', DAY.toMs + 2 * HOUR_MS));
    expect(history.deletion.undo()).toBe(true);
    const name = 'history/2026-03.aaaaaaaa.jsonl';
    expect(files.get(name)).toBe(`${before.get(name)}${JSON.stringify(held('since', DAY.toMs + 2 * HOUR_MS))}\n`);
    expect(history.deletion.undo()).toBe(false);
  });

  it('is done once it is forgotten: nothing of it is left on the disk', () => {
    const { history, files } = threeDays();
    history.deletion.carryOut(DAY);
    expect([...files.values()].join('')).toContain('aaaaaaaa0');
    history.deletion.forget();
    expect([...files.values()].join('')).not.toContain('aaaaaaaa0');
    expect(history.deletion.undo()).toBe(false);
  });

  it('keeps what of a sitting lies outside, with its share, and brings the whole back', () => {
    const { disk, files } = memoryDisk();
    const history = open(disk);
    history.append(span('sat', 'long', DAY.fromMs - HOUR_MS, DAY.toMs + HOUR_MS));
    const before = new Map(files);
    history.deletion.carryOut(DAY);
    expect(history.recordsSince(0)).toMatchObject([
      { id: 'long<', toMs: DAY.fromMs, sittingMs: HOUR_MS / 2 },
      { id: 'long>', fromMs: DAY.toMs, sittingMs: HOUR_MS / 2 },
    ]);
    history.deletion.undo();
    expect(files).toEqual(before);
  });

  it('takes a walk, an absence and what was said of them whole', () => {
    const { disk } = memoryDisk();
    const history = open(disk);
    history.append(span('walked', 'walk', DAY.fromMs - HOUR_MS, DAY.fromMs + HOUR_MS));
    history.append(span('credited', 'night', DAY.toMs - HOUR_MS, DAY.toMs + HOUR_MS));
    history.append(span('walked', 'other', DAY.toMs, DAY.toMs + HOUR_MS));
    history.deletion.carryOut(DAY);
    expect(idsOf(history)).toEqual(['other']);
  });

  it('takes lines of a newer version by their moment, and leaves what is no record unless all goes', () => {
    const { disk, files } = memoryDisk();
    const path = 'history/2026-03.jsonl';
    const newer = JSON.stringify({ id: 'n', wallMs: DAY.fromMs, event: 'levitated', how: 'far' });
    const later = JSON.stringify({ id: 'l', wallMs: DAY.toMs, event: 'levitated', how: 'far' });
    files.set(path, `${newer}\nnonsense\n${later}\n{"torn":`);
    const history = open({ ...disk, cutRest: () => {} });
    history.deletion.carryOut(DAY);
    expect(files.get(path)).toBe(`nonsense\n${later}\n{"torn":`);
    history.deletion.carryOut(ALWAYS);
    expect(files.has(path)).toBe(false);
  });

  it('leaves everything as it was where the disk refuses, and says so', () => {
    const { disk, files, history } = threeDays();
    const before = new Map(files);
    const refusing = { count: 0 };
    const full = open({
      ...disk,
      replace: (path, text) => {
        refusing.count += 1;
        if (refusing.count === 3) throw new Error('no space left on the disk');
        disk.replace(path, text);
      },
    });
    expect(() => full.deletion.carryOut(DAY)).toThrow('no space');
    expect(files).toEqual(before);
    expect(idsOf(history)).toHaveLength(9);
  });

  it.each(Array.from({ length: 12 }, (_, index) => index))(
    'has taken all or nothing when it was killed at write %i, and an undo brings back all or nothing',
    (atWrite) => {
      for (const undoes of [false, true]) {
        const { disk, files } = threeDays();
        const before = new Map(files);
        const life = { writes: 0 };
        const dying = <A extends readonly unknown[]>(write: (...args: A) => void) => {
          return (...args: A): void => {
            life.writes += 1;
            if (life.writes > atWrite) throw new Error('killed');
            write(...args);
          };
        };
        const mortal = { ...disk, replace: dying(disk.replace), remove: dying(disk.remove) };
        try {
          const { deletion } = open(mortal);
          deletion.carryOut(DAY);
          if (undoes) deletion.undo();
        } catch {
          // Killed.
        }
        const ids = idsOf(open(disk));
        // The first write notes what goes, three take it out of the files, the fifth notes that it comes back.
        expect(ids).toHaveLength(atWrite === 0 || (undoes && atWrite >= 5) ? 9 : 6);
        if (ids.length === 9) expect(files).toEqual(before);
        else expect(ids.filter((id) => id.endsWith('0'))).toEqual([]);
        expect([...files.keys()].filter((path) => path.includes('deleted'))).toEqual([]);
      }
    },
  );
});
