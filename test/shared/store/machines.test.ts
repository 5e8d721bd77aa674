import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../main/storage/disk.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import type { Disk } from '../../../shared/store/disk.ts';
import { openHistory } from '../../../shared/store/history.ts';
import { t } from '../../language.ts';
import { NOW_MS, noting, nowMs, temporaryFolder } from '../../main/storage/helpers.ts';

const DAY_MS = 86_400_000;

const held = (id: string, wallMs = NOW_MS): HistoryRecord => ({
  ...{ id, wallMs, event: 'held', break: 'micro', reason: 'meeting' },
});
const open = (folder: string, machine = '', disk: Disk = nodeDisk) => {
  const alerts = noting();
  return { alerts, history: openHistory({ t, disk, folder, nowMs, alerts, machine }) };
};
const idsOf = ({ history }: ReturnType<typeof open>, sinceMs = NOW_MS - DAY_MS): string[] =>
  history.recordsSince(sinceMs).map(({ id }) => id);
const line = (record: HistoryRecord): string => `${JSON.stringify(record)}\n`;

describe('a history that several machines share', () => {
  it('has a file for each of them, and each reads them all', () => {
    const folder = temporaryFolder();
    const [one, other] = [open(folder, 'aaaaaaaa'), open(folder, 'bbbbbbbb')];
    one.history.append(held('a'));
    other.history.append(held('b', NOW_MS + 1));
    expect(readdirSync(folder).sort()).toEqual(['2026-03.aaaaaaaa.jsonl', '2026-03.bbbbbbbb.jsonl']);
    for (const machine of [one, other]) expect(idsOf(machine)).toEqual(['a', 'b']);
  });

  it('hears of what another machine has written meanwhile, without reading what has not changed', () => {
    const folder = temporaryFolder();
    const read: string[] = [];
    const disk: Disk = {
      ...nodeDisk,
      readLines: (path, ...rest) => {
        read.push(path.slice(folder.length + 1));
        return nodeDisk.readLines(path, ...rest);
      },
    };
    const ours = open(folder, 'aaaaaaaa', disk);
    ours.history.append(held('a'));
    writeFileSync(join(folder, '2026-03.bbbbbbbb.jsonl'), line(held('b', NOW_MS + 1)));
    expect(idsOf(ours)).toEqual(['a', 'b']);
    read.length = 0;
    appendFileSync(join(folder, '2026-03.bbbbbbbb.jsonl'), line(held('c', NOW_MS + 2)));
    expect(idsOf(ours)).toEqual(['a', 'b', 'c']);
    expect(idsOf(ours)).toEqual(['a', 'b', 'c']);
    expect(read).toEqual(['2026-03.bbbbbbbb.jsonl']);
  });

  it('has another edition as soon as another machine has written, and the same one before', () => {
    const folder = temporaryFolder();
    const [ours, theirs] = [open(folder, 'aaaaaaaa'), open(folder, 'bbbbbbbb')];
    ours.history.append(held('a'));
    const before = ours.history.edition();
    expect(ours.history.edition()).toBe(before);
    theirs.history.append(held('b', NOW_MS + 1));
    expect(ours.history.edition()).not.toBe(before);
  });

  it('goes on from the files of a time before machines had names, and leaves them their names and lines', () => {
    const folder = temporaryFolder();
    const before = line(held('old'));
    writeFileSync(join(folder, '2026-03.jsonl'), before);
    const ours = open(folder, 'aaaaaaaa');
    ours.history.append(held('old'));
    ours.history.append(held('new', NOW_MS + 1));
    expect(idsOf(ours)).toEqual(['old', 'new']);
    expect(readFileSync(join(folder, '2026-03.jsonl'), 'utf8')).toBe(before);
    expect(readFileSync(join(folder, '2026-03.aaaaaaaa.jsonl'), 'utf8')).toBe(line(held('new', NOW_MS + 1)));
  });

  it.each([
    '2026-03 (conflicted copy).jsonl',
    "2026-03.bbbbbbbb (Anna's conflicted copy 2026-03-09).jsonl",
    '2026-03.bbbbbbbb.sync-conflict-20260309-101500-ABCDEFG.jsonl',
    '2026-03.sync-conflict-20260309-101500-ABCDEFG.jsonl',
    '2026-03 (1).jsonl',
    '2026-03-LAPTOP.jsonl',
  ])('reads the copy %s that a program made which syncs, each record once', (copy) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '2026-03.bbbbbbbb.jsonl'), line(held('a')) + line(held('b')));
    writeFileSync(join(folder, copy), line(held('a')) + line(held('c', NOW_MS + 1)));
    const ours = open(folder, 'aaaaaaaa');
    expect(idsOf(ours)).toEqual(expect.arrayContaining(['a', 'b', 'c']));
    expect(idsOf(ours)).toHaveLength(3);
  });

  it.each([
    '2026-03.torn-2026-03-09T10-15-00.jsonl',
    '2026-03.bbbbbbbb.broken-2026-03-09T10-15-00.jsonl',
    '12026-03.jsonl',
  ])('does not read %s', (name) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, name), line(held('a')));
    expect(idsOf(open(folder, 'aaaaaaaa'))).toEqual([]);
  });

  it('leaves the torn last line of another machine be, which may be on its way', () => {
    const folder = temporaryFolder();
    const path = join(folder, '2026-03.bbbbbbbb.jsonl');
    const [whole, rest] = [line(held('a')), line(held('b', NOW_MS + 1))];
    writeFileSync(path, whole + rest.slice(0, 20));
    const ours = open(folder, 'aaaaaaaa');
    expect(idsOf(ours)).toEqual(['a']);
    expect(ours.alerts.told).toEqual([]);
    expect(readFileSync(path, 'utf8')).toBe(whole + rest.slice(0, 20));
    appendFileSync(path, rest.slice(20));
    expect(idsOf(ours)).toEqual(['a', 'b']);
  });

  it('goes on where a file of another machine is none, and moves nothing of it', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '2026-03.bbbbbbbb.jsonl'));
    const ours = open(folder, 'aaaaaaaa');
    expect(ours.alerts.told).toMatchObject([{ code: 'cannot-save', file: 'history' }]);
    ours.history.append(held('a'));
    expect(idsOf(ours)).toEqual(['a']);
    expect(readdirSync(folder)).toContain('2026-03.bbbbbbbb.jsonl');
  });

  it('loses nothing when its folder vanishes while it runs, and refuses what cannot be written', () => {
    const folder = temporaryFolder();
    const [drive, link] = [join(folder, 'drive'), join(folder, 'history')];
    mkdirSync(drive);
    symlinkSync(drive, link);
    const ours = open(link, 'aaaaaaaa');
    ours.history.append(held('a'));
    renameSync(drive, join(folder, 'gone'));
    expect(idsOf(ours)).toEqual(['a']);
    expect(ours.history.recordsAbout(NOW_MS, NOW_MS + 1)).toEqual([held('a')]);
    expect(() => ours.history.append(held('b', NOW_MS + 1))).toThrow();
    expect(ours.alerts.told).toMatchObject([{ code: 'cannot-save', file: 'history' }]);
    renameSync(join(folder, 'gone'), drive);
    ours.history.append(held('b', NOW_MS + 1));
    expect(idsOf(ours)).toEqual(['a', 'b']);
    expect(idsOf(open(link, 'aaaaaaaa'))).toEqual(['a', 'b']);
  });

  it('makes its folder anew where that was removed, and goes on', () => {
    const folder = join(temporaryFolder(), 'history');
    const ours = open(folder, 'aaaaaaaa');
    ours.history.append(held('a'));
    rmSync(folder, { recursive: true });
    ours.history.append(held('b', NOW_MS + 1));
    expect(idsOf(ours)).toEqual(['a', 'b']);
    expect(idsOf(open(folder, 'aaaaaaaa'))).toEqual(['b']);
  });
});

describe('the month of a record', () => {
  it('is the one that it is about, however late it was noted', () => {
    const folder = temporaryFolder();
    const { history } = open(folder);
    const [fromMs, toMs] = [Date.UTC(2026, 0, 30, 16), Date.UTC(2026, 0, 30, 17)];
    const about = { wallMs: NOW_MS, fromMs, toMs };
    history.append({ ...about, id: 'sat', event: 'sat', sittingMs: 3_600_000 });
    history.append({ ...about, id: 'up', event: 'corrected', as: 'up' });
    history.append({ id: 'back', wallMs: NOW_MS, event: 'undone', recordId: 'up', aboutMs: toMs });
    expect(readdirSync(folder)).toEqual(['2026-01.jsonl']);
    expect(history.recordsAbout(fromMs, toMs).map(({ id }) => id)).toEqual(['sat', 'up', 'back']);
  });

  it('is found with a week, which reads the files of two months at most', () => {
    const folder = temporaryFolder();
    const written = open(folder).history;
    for (let days = 0; days < 400; days += 1) written.append(held(`d${days}`, NOW_MS - days * DAY_MS));
    const read = new Set<string>();
    const disk: Disk = {
      ...nodeDisk,
      readLines: (path, ...rest) => {
        read.add(path);
        return nodeDisk.readLines(path, ...rest);
      },
    };
    const { history } = open(folder, '', disk);
    for (let days = 60; days < 400; days += 1) {
      read.clear();
      const fromMs = NOW_MS - days * DAY_MS;
      const ids = history.recordsAbout(fromMs, fromMs + 7 * DAY_MS).map(({ id }) => id);
      for (let day = 0; day < 7; day += 1) expect(ids).toContain(`d${days - day}`);
      expect(read.size).toBeLessThanOrEqual(2);
    }
  });
});
