import { appendFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../main/storage/disk.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import type { Disk } from '../../../shared/store/disk.ts';
import { openHistory } from '../../../shared/store/history.ts';
import { t } from '../../language.ts';
import { fillingDisk, NOW_MS, noting, nowMs, temporaryFolder } from '../../main/storage/helpers.ts';

const DAY_MS = 86_400_000;

const held = (id: string, wallMs = NOW_MS): HistoryRecord => ({
  id,
  wallMs,
  event: 'held',
  break: 'micro',
  reason: 'meeting',
});

const open = (folder = temporaryFolder(), disk: Disk = nodeDisk, now = nowMs) => {
  const alerts = noting();
  return { folder, alerts, history: openHistory({ t, disk, folder, nowMs: now, alerts }) };
};

/** A disk that notes which months are read. */
const watchedDisk = () => {
  const read: string[] = [];
  const disk: Disk = {
    ...nodeDisk,
    readLines(path, most, take) {
      read.push(basename(path));
      return nodeDisk.readLines(path, most, take);
    },
  };
  return { read, disk };
};

const text = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

describe('the history on disk', () => {
  it('keeps each record in the file of its month', () => {
    const { folder, history } = open();
    history.append(held('a', Date.UTC(2026, 1, 28, 23, 59)));
    history.append(held('b', Date.UTC(2026, 2, 1)));
    expect(readdirSync(folder).sort()).toEqual(['2026-02.jsonl', '2026-03.jsonl']);
    expect(JSON.parse(text(folder, '2026-02.jsonl'))).toEqual(held('a', Date.UTC(2026, 1, 28, 23, 59)));
  });

  it('comes back after a restart, oldest first, also from months that are not in memory', () => {
    const { folder, history } = open();
    const records = [held('a', NOW_MS - 40 * DAY_MS), held('b', NOW_MS - 2 * DAY_MS), held('c', NOW_MS - DAY_MS)];
    for (const record of [records[2], records[0], records[1]]) if (record) history.append(record);
    for (const { recordsSince } of [history, open(folder).history]) {
      expect(recordsSince(NOW_MS - 41 * DAY_MS)).toEqual(records);
      expect(recordsSince(NOW_MS - 3 * DAY_MS)).toEqual(records.slice(1));
      expect(recordsSince(NOW_MS - DAY_MS)).toEqual(records.slice(2));
      expect(recordsSince(NOW_MS)).toEqual([]);
    }
  });

  it('reads only the months that it needs', () => {
    const { folder, history } = open();
    for (const days of [200, 100, 45, 40, 1]) history.append(held(`d${days}`, NOW_MS - days * DAY_MS));
    const { read, disk } = watchedDisk();
    const again = open(folder, disk).history;
    expect(read).toEqual(['2026-03.jsonl']);
    again.append(held('now'));
    again.recordsSince(NOW_MS - 3 * DAY_MS);
    expect(read).toHaveLength(1);
    const ids = again.recordsSince(NOW_MS - 40 * DAY_MS).map(({ id }) => id);
    expect(ids).toEqual(['d40', 'd1', 'now']);
    expect(read.slice(1)).toEqual(['2026-01.jsonl', '2026-03.jsonl']);
  });

  it('has no more in memory than a choice looks back on, however long it runs', () => {
    const { read, disk } = watchedDisk();
    let days = 0;
    const { history } = open(undefined, disk, () => NOW_MS + days * DAY_MS);
    for (; days <= 100; days += 10) history.append(held(`d${days}`, NOW_MS + days * DAY_MS));
    read.length = 0;
    expect(history.recordsSince(NOW_MS + 75 * DAY_MS).map(({ id }) => id)).toEqual(['d80', 'd90', 'd100']);
    expect(read).toEqual([]);
    expect(history.recordsSince(NOW_MS)).toHaveLength(11);
    expect(read).not.toEqual([]);
  });

  it('takes the same record once, also after a restart and in a month not read yet', () => {
    const { folder, history } = open();
    const old = held('old', NOW_MS - 60 * DAY_MS);
    for (const record of [held('a'), old, held('a'), old]) history.append(record);
    const again = open(folder).history;
    again.append(held('a'));
    again.append(old);
    expect(again.recordsSince(0)).toEqual([old, held('a')]);
    expect(text(folder, '2026-03.jsonl').split('\n')).toHaveLength(2);
  });

  it('keeps a torn last line beside the file and goes on behind the whole ones', () => {
    const { folder, history } = open();
    history.append(held('a'));
    appendFileSync(join(folder, '2026-03.jsonl'), '{"id":"b","wallMs":1773');
    const again = open(folder);
    expect(again.history.recordsSince(0)).toEqual([held('a')]);
    expect(again.alerts.told).toEqual([
      {
        code: 'file-set-aside',
        file: 'history/2026-03.jsonl',
        backup: '2026-03.torn-2026-03-09T10-15-00.jsonl',
        reason: 'its last line was cut off',
      },
    ]);
    expect(text(folder, '2026-03.torn-2026-03-09T10-15-00.jsonl')).toBe('{"id":"b","wallMs":1773');
    again.history.append(held('b'));
    expect(open(folder).history.recordsSince(0)).toEqual([held('a'), held('b')]);
    expect(open(folder).alerts.told).toEqual([]);
  });

  it('leaves a torn last line where it is while the disk is full, says so, and reads the whole ones', () => {
    const { folder, history } = open();
    history.append(held('a'));
    appendFileSync(join(folder, '2026-03.jsonl'), '{"id":"b"');
    const before = text(folder, '2026-03.jsonl');
    const filling = fillingDisk();
    filling.full = true;
    const again = open(folder, filling.disk);
    expect(again.history.recordsSince(NOW_MS)).toEqual([held('a')]);
    expect(again.alerts.told).toMatchObject([
      { code: 'cannot-save', file: 'history/2026-03.jsonl', reason: expect.stringContaining('ENOSPC') },
    ]);
    expect(text(folder, '2026-03.jsonl')).toBe(before);
  });

  it('takes a last line that only lacks its end', () => {
    const { folder } = open();
    writeFileSync(join(folder, '2026-03.jsonl'), JSON.stringify(held('a')));
    const { history, alerts } = open(folder);
    expect(history.recordsSince(0)).toEqual([held('a')]);
    history.append(held('b'));
    expect(alerts.told).toEqual([]);
    expect(open(folder).history.recordsSince(0)).toEqual([held('a'), held('b')]);
  });

  it('skips a broken line in the middle, names it, and leaves the file as it is', () => {
    const { folder } = open();
    const lines = [held('a'), 'nonsense', { ...held('b'), reason: 'bored' }, held('c')];
    const before = `${lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')}\n`;
    writeFileSync(join(folder, '2026-03.jsonl'), before);
    const { history, alerts } = open(folder);
    expect(history.recordsSince(NOW_MS)).toEqual([held('a'), held('c')]);
    expect(alerts.told).toEqual([
      { code: 'line-skipped', file: 'history/2026-03.jsonl', line: 2, reason: 'it is not valid JSON' },
      { code: 'line-skipped', file: 'history/2026-03.jsonl', line: 3, reason: expect.stringContaining('reason: ') },
    ]);
    expect(text(folder, '2026-03.jsonl')).toBe(before);
  });

  it('ignores files that are none of its months', () => {
    const { folder } = open();
    for (const name of ['2026-03.torn-x.jsonl', 'notes.txt', '2026-3.jsonl']) writeFileSync(join(folder, name), 'x\n');
    const { history, alerts } = open(folder);
    expect(history.recordsSince(0)).toEqual([]);
    expect(alerts.told).toEqual([]);
  });

  it('throws and tells on a full disk, and takes the record when there is room again', () => {
    const filling = fillingDisk();
    const { folder, history, alerts } = open(undefined, filling.disk);
    filling.full = true;
    expect(() => history.append(held('a'))).toThrow(/ENOSPC/);
    expect(alerts.told).toMatchObject([{ code: 'cannot-save', file: 'history' }]);
    expect(history.recordsSince(0)).toEqual([]);
    filling.full = false;
    history.append(held('a'));
    expect(alerts.back).toEqual(['history']);
    expect(open(folder).history.recordsSince(0)).toEqual([held('a')]);
  });

  it('starts with nothing, and says so, where its folder cannot be read', () => {
    const folder = join(temporaryFolder(), 'file');
    writeFileSync(folder, '');
    const { history, alerts } = open(folder);
    expect(history.recordsSince(NOW_MS - DAY_MS)).toEqual([]);
    expect(alerts.told).toMatchObject([{ code: 'cannot-save', file: 'history' }]);
    expect(() => history.append(held('a'))).toThrow();
  });

  it('takes a record of a clock set back two days', () => {
    const { history } = open();
    history.append(held('late', NOW_MS + 2 * DAY_MS));
    history.append(held('early', NOW_MS));
    expect(history.recordsSince(NOW_MS - DAY_MS).map(({ id }) => id)).toEqual(['early', 'late']);
  });

  it('sets a folder in the place of a month aside, says so, and goes on in a file', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '2026-03.jsonl', 'inside'), { recursive: true });
    const { history, alerts } = open(folder);
    const backup = '2026-03.broken-2026-03-09T10-15-00.jsonl';
    const reason = 'it is not a regular file';
    expect(alerts.told).toEqual([{ code: 'file-set-aside', file: 'history/2026-03.jsonl', backup, reason }]);
    expect(readdirSync(join(folder, backup))).toEqual(['inside']);
    history.append(held('a'));
    expect(open(folder).history.recordsSince(0)).toEqual([held('a')]);
  });

  it('reads all other months where one cannot be read', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '2026-02.jsonl'), `${JSON.stringify(held('a', NOW_MS - 20 * DAY_MS))}\n`);
    writeFileSync(join(folder, '2026-03.jsonl'), `${JSON.stringify(held('b'))}\n`);
    const disk: Disk = {
      ...nodeDisk,
      readLines(path, ...rest) {
        if (path.endsWith('2026-02.jsonl')) throw new Error('EIO: i/o error, read');
        return nodeDisk.readLines(path, ...rest);
      },
    };
    const { history, alerts } = open(folder, disk);
    expect(history.recordsSince(NOW_MS - 30 * DAY_MS)).toEqual([held('b')]);
    expect(alerts.told).toContainEqual({ code: 'cannot-save', file: 'history', reason: 'EIO: i/o error, read' });
    expect(() => history.append(held('c', NOW_MS - 20 * DAY_MS))).toThrow(/EIO/);
  });

  it('says how many lines of a file are none, and names the first', () => {
    const { folder } = open();
    const junk = Array.from({ length: 20_000 }, (_, index) => `junk ${index}`).join('\n');
    const before = `${JSON.stringify(held('a'))}\n${junk}\n${JSON.stringify(held('b'))}\n`;
    writeFileSync(join(folder, '2026-03.jsonl'), before);
    const { history, alerts } = open(folder);
    expect(history.recordsSince(NOW_MS)).toEqual([held('a'), held('b')]);
    const reason = 'it is not valid JSON';
    expect(alerts.told).toEqual([
      { code: 'lines-skipped', file: 'history/2026-03.jsonl', count: 20_000, line: 2, reason },
    ]);
    expect(text(folder, '2026-03.jsonl')).toBe(before);
  });

  it('counts a record once that stands there twice', () => {
    const { folder } = open();
    writeFileSync(join(folder, '2026-03.jsonl'), `${JSON.stringify(held('a'))}\n`.repeat(2));
    expect(open(folder).history.recordsSince(0)).toEqual([held('a')]);
  });

  it('cuts a torn line and changes no other byte, whatever is in the lines before it', () => {
    const { folder } = open();
    const path = join(folder, '2026-03.jsonl');
    const whole = Buffer.concat([
      Buffer.from(`${JSON.stringify(held('a'))}\n`),
      Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x0a]),
      Buffer.from(`${JSON.stringify(held('b'))}\n`),
    ]);
    const torn = Buffer.from([0x7b, 0xff, 0x22, 0xc3]);
    writeFileSync(path, Buffer.concat([whole, torn]));
    const { history } = open(folder);
    expect(history.recordsSince(0)).toEqual([held('a'), held('b')]);
    expect(readFileSync(path)).toEqual(whole);
    expect(readFileSync(join(folder, '2026-03.torn-2026-03-09T10-15-00.jsonl'))).toEqual(torn);
  });

  it('cuts bytes that were never written without a word', () => {
    const { folder } = open();
    const path = join(folder, '2026-03.jsonl');
    writeFileSync(path, `${JSON.stringify(held('a'))}\n${'\0'.repeat(100_000)}`);
    const { alerts } = open(folder);
    expect(alerts.told).toEqual([]);
    expect(text(folder, '2026-03.jsonl')).toBe(`${JSON.stringify(held('a'))}\n`);
    expect(readdirSync(folder)).toEqual(['2026-03.jsonl']);
  });

  it('reads through a link as through a file', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'elsewhere'), `${JSON.stringify(held('a'))}\n`);
    symlinkSync(join(folder, 'elsewhere'), join(folder, '2026-03.jsonl'));
    expect(open(folder).history.recordsSince(0)).toEqual([held('a')]);
  });
});
