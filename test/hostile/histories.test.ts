import { appendFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../main/storage/disk.ts';
import type { HistoryRecord } from '../../shared/history/records.ts';
import type { Disk } from '../../shared/store/disk.ts';
import { openHistory } from '../../shared/store/history.ts';
import { t } from '../language.ts';
import { NOW_MS, noting, nowMs, temporaryFolder } from '../main/storage/helpers.ts';

// A month of 200 MB that is none: what is read of it is bounded, the newest records count, and no byte of it is changed.

const MB = 1_000_000;
const MOST_BYTES = 4 * 1024 * 1024;

const record: HistoryRecord = { id: 'good', wallMs: NOW_MS, event: 'held', break: 'micro', reason: 'meeting' };
const line = `${JSON.stringify(record)}\n`;

const filled = (part: string) => (path: string) => {
  const piece = part.repeat(Math.ceil(MB / part.length));
  for (let size = 0; size < 200 * MB; size += piece.length) appendFileSync(path, piece);
};

/** What is asked for of each file. */
const watchedDisk = () => {
  const handed = { lines: 0, characters: 0, mostBytes: 0 };
  const disk: Disk = {
    ...nodeDisk,
    readLines: (path, mostBytes, take) => {
      handed.mostBytes = Math.max(handed.mostBytes, mostBytes);
      return nodeDisk.readLines(path, mostBytes, (one) => {
        handed.lines += 1;
        handed.characters += one.length + 1;
        take(one);
      });
    },
  };
  return { handed, disk };
};

describe('a history of 200 MB', () => {
  it.each<[string, (path: string) => void]>([
    ['junk in lines', filled('some junk that is no record\n')],
    ['nothing but line ends', filled('\n')],
    ['one line without an end', filled('x')],
    ['lines that look like records', filled(line.replace('micro', 'never'))],
    ['one record over and over', filled(line)],
    [
      'bytes that were never written',
      (path) => {
        writeFileSync(path, '');
        truncateSync(path, 200 * MB);
      },
    ],
  ])('of %s', (_, make) => {
    const folder = temporaryFolder();
    const path = join(folder, '2026-03.jsonl');
    make(path);
    appendFileSync(path, `\n${line}`);
    const { size } = statSync(path);
    const { handed, disk } = watchedDisk();
    const alerts = noting();
    const history = openHistory({ t, disk, folder, nowMs, alerts });
    expect(history.recordsSince(NOW_MS)).toEqual([record]);
    expect(alerts.told).toEqual([{ code: 'older-lines-unread', file: 'history/2026-03.jsonl', most: 4 }]);
    expect(handed.mostBytes).toBe(MOST_BYTES);
    expect(handed.characters).toBeLessThanOrEqual(MOST_BYTES);
    expect(statSync(path).size).toBe(size);

    history.append(record);
    expect(statSync(path).size).toBe(size);
    history.append({ ...record, id: 'next' });
    expect(openHistory({ t, disk, folder, nowMs, alerts }).recordsSince(NOW_MS)).toHaveLength(2);
  });

  it('whose last line was torn begins a fresh one for the next record', () => {
    const folder = temporaryFolder();
    const path = join(folder, '2026-03.jsonl');
    filled('x')(path);
    const history = openHistory({ t, disk: nodeDisk, folder, nowMs, alerts: noting() });
    history.append(record);
    expect(openHistory({ t, disk: nodeDisk, folder, nowMs, alerts: noting() }).recordsSince(0)).toEqual([record]);
  });
});
