import { describe, expect, it } from 'vitest';
import { poses } from '../../../shared/figure/poses/index.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import type { Disk } from '../../../shared/store/disk.ts';
import { ownPaths, partOf, readOwn } from '../../../shared/store/own-files.ts';
import { createOwnReplacement } from '../../../shared/store/own-replaced.ts';
import { checkedOwn, exportedOwn, holdsWords } from '../../../shared/store/taken-along.ts';
import { memoryDisk } from '../../host/memory-disk.ts';
import { t } from '../../language.ts';
import { satRecord } from '../../renderer/diary-fakes.ts';
import { ownMovement } from '../app/own-files.ts';

const FOLDER = 'data';
const HOUR = 3_600_000;
const line = JSON.stringify(satRecord(Date.UTC(2026, 2, 9, 8), Date.UTC(2026, 2, 9, 8) + HOUR));
const settings = (change: object = {}, version = 1) =>
  JSON.stringify({ version, settings: { ...defaultSettings, ...change } });

const OLD = {
  'settings.json': settings(),
  'profiles.json': '{"version":1,"active":null,"profiles":[]}',
  'history/2026-01.jsonl': `${line}\n`,
  'movements/mine.json': JSON.stringify(ownMovement('mine')),
};
const NEW = {
  'settings.json': settings({ level: 'full' }),
  'history/2026-03.ab12cd34.jsonl': `${line}\n`,
  'movements/other.json': JSON.stringify(ownMovement('other')),
};
const OTHERS = {
  'state.json': '{}',
  'machine.txt': 'x',
  'movements/README.txt': 'r',
  'movements/movement.schema.json': '{}',
};

const onDisk = (files: object) =>
  memoryDisk(new Map(Object.entries(files).map(([path, text]) => [`${FOLDER}/${path}`, text])));
const listed = (files: object) => Object.entries(files).map(([path, text]) => ({ path, text: String(text) }));
const ownOn = (disk: Disk) => Object.fromEntries(readOwn(disk, FOLDER).map(({ path, text }) => [path, text]));

describe('what is one’s own', () => {
  it.each([
    'state.json',
    'machine.txt',
    '../settings.json',
    'history/../x.jsonl',
    'movements/a/b.json',
    'movements/.x.json',
    '/etc/passwd',
    'movements\\a.json',
    'history/2026-03.broken-1.jsonl',
    'movements/movement.schema.json',
    'movements/README.txt',
    'movements/..json',
    '',
  ])('is not %j', (path) => {
    expect(partOf(path)).toBeNull();
  });
  it('is found on the disk, without what belongs to the machine', () => {
    expect(ownPaths(onDisk({ ...OLD, ...OTHERS }).disk, FOLDER)).toEqual(Object.keys(OLD).sort());
  });
});

describe('replacing all of it', () => {
  it('puts in what is new, takes out what is not in it, and goes back with one call', () => {
    const { disk, files } = onDisk({ ...OLD, ...OTHERS });
    const replacement = createOwnReplacement(disk, FOLDER);
    replacement.prepare(listed(NEW));
    expect(ownOn(disk)).toEqual(OLD);
    replacement.carryOut();
    expect(ownOn(disk)).toEqual(NEW);
    expect(replacement.undo()).toBe(true);
    expect(ownOn(disk)).toEqual(OLD);
    expect(replacement.undo()).toBe(false);
    expect([...files.keys()].sort()).toEqual(
      [...Object.keys(OLD), ...Object.keys(OTHERS)].map((path) => `${FOLDER}/${path}`).sort(),
    );
  });

  it('a second time goes back to what the first has brought', () => {
    const { disk } = onDisk(OLD);
    const replacement = createOwnReplacement(disk, FOLDER);
    for (const files of [NEW, { 'settings.json': settings({ level: 'gentle' }) }]) {
      replacement.prepare(listed(files));
      replacement.carryOut();
    }
    replacement.undo();
    expect(ownOn(disk)).toEqual(NEW);
  });

  it('is taken back at the next start, or given up before it was carried out', () => {
    const { disk, files } = onDisk(OLD);
    const replacement = createOwnReplacement(disk, FOLDER);
    expect(replacement.undoAtStart()).toBe(false);
    replacement.prepare(listed(NEW));
    expect(replacement.undoAtStart()).toBe(true);
    expect(files.size).toBe(Object.keys(OLD).length);
    replacement.prepare(listed(NEW));
    replacement.finish();
    expect(ownOn(disk)).toEqual(NEW);
    expect(replacement.undoAtStart()).toBe(true);
    expect(ownOn(disk)).toEqual(NEW);
    replacement.finish();
    expect(ownOn(disk)).toEqual(OLD);
  });

  it('changes nothing where the disk fails at any one moment, and leaves nothing lying about', () => {
    for (let fails = 1; ; fails += 1) {
      const { disk, files } = onDisk(OLD);
      let writes = 0;
      const once =
        <A extends unknown[]>(act: (...given: A) => void) =>
        (...given: A): void => {
          writes += 1;
          if (writes === fails) throw new Error('ENOSPC');
          act(...given);
        };
      const faulty: Disk = { ...disk, replace: once(disk.replace), move: once(disk.move), remove: once(disk.remove) };
      const replacement = createOwnReplacement(faulty, FOLDER);
      try {
        replacement.prepare(listed(NEW));
        replacement.carryOut();
      } catch {
        expect(ownOn(disk), `write ${fails}`).toEqual(OLD);
        expect(
          [...files.keys()].filter((path) => path.includes('import')),
          `write ${fails}`,
        ).toEqual([]);
        continue;
      }
      expect(ownOn(disk)).toEqual(NEW);
      expect(fails).toBeGreaterThan(10);
      return;
    }
  });

  it('is whole after the next start, the one or the other, wherever a run was killed', () => {
    for (let left = 0; ; left += 1) {
      const { disk } = onDisk(OLD);
      let writes = 0;
      const while_ =
        <A extends unknown[]>(act: (...given: A) => void) =>
        (...given: A): void => {
          if (writes >= left) throw new Error('killed');
          writes += 1;
          act(...given);
        };
      const dying: Disk = {
        ...disk,
        replace: while_(disk.replace),
        move: while_(disk.move),
        remove: while_(disk.remove),
      };
      const replacement = createOwnReplacement(dying, FOLDER);
      let isDone = true;
      try {
        replacement.prepare(listed(NEW));
        replacement.carryOut();
        replacement.undo();
      } catch {
        isDone = false;
      }
      createOwnReplacement(disk, FOLDER).finish();
      expect([OLD, NEW], `after ${left} writes`).toContainEqual(ownOn(disk));
      if (isDone) return;
    }
  });
});

describe('a file that was exported', () => {
  const options = { t, poses: new Set(Object.keys(poses)) };
  const check = (files: object) => checkedOwn(options, exportedOwn(listed(files), '0.1.0'));
  it('comes back as it was', () => {
    const { files, counts, unreadable } = check(OLD);
    expect(Object.fromEntries(files.map(({ path, text }) => [path, text]))).toEqual(OLD);
    expect(counts).toEqual({ settings: 1, profiles: 1, history: 1, movements: 1 });
    expect(unreadable).toEqual([]);
  });
  it('of an older version is read, though it lacks settings', () => {
    expect(check({ 'settings.json': '{"version":1,"settings":{"level":"full"}}' }).counts.settings).toBe(1);
  });
  it('keeps what a newer version has added to the history, and says so', () => {
    const { unreadable, files } = check({ 'history/2026-03.jsonl': `${line}\n{"id":"x","event":"flew"}\n` });
    expect(unreadable).toEqual(['1 line of history/2026-03.jsonl cannot be read by this version; it is kept as it is']);
    expect(files[0]?.text).toContain('flew');
  });
  it('keeps a line that was half written, and says so', () => {
    const { unreadable } = check({ 'history/2026-03.jsonl': `{"id":"x","ev\n${line}\n{}\n` });
    expect(unreadable).toEqual([
      '2 lines of history/2026-03.jsonl cannot be read by this version; they are kept as they are',
    ]);
  });
  it('says in words what it holds, and what of it is of no use', () => {
    const words = holdsWords(t, {
      counts: { settings: 1, profiles: 1, history: 1, movements: 2 },
      unreadable: ['a\nb'],
    });
    expect(words).toEqual(['It holds settings, 1 file of history and 2 movements of yours.', 'a b']);
  });
  it('names a file in few words, however long its name is', () => {
    const path = `../${'x'.repeat(1_000)}`;
    expect(() => check({ [path]: 'x' })).toThrow(new RegExp(`^${'.'.repeat(200)}: `));
  });
  it('says which of its movements are of no use, and only of those', () => {
    const { unreadable } = check({
      'movements/a.json': JSON.stringify(ownMovement('mine', { deskVariantOf: 'cat-cow' })),
      'movements/b.json': JSON.stringify(ownMovement('cat-cow')),
      'movements/c.json': JSON.stringify(ownMovement('other', { deskVariantOf: 'gone' })),
    });
    expect(unreadable).toEqual([
      'movements/b.json: id: "cat-cow" ships with Vertebreak; the file is kept as it is',
      'movements/c.json: deskVariantOf: there is no movement "gone"; the file is kept as it is',
    ]);
  });
  it.each([
    ['no JSON', '{', 'not valid JSON'],
    ['another JSON', '{"format":"stretchly","version":1,"program":"","files":[]}', 'no file that Vertebreak exported'],
    [
      'a newer format',
      '{"format":"vertebreak","version":2,"program":"","files":[]}',
      'newer version of Vertebreak (format 2',
    ],
    [
      'settings of no version',
      exportedOwn(listed({ 'settings.json': '{"settings":{}}' }), ''),
      'settings.json: it does not say which version it is',
    ],
    [
      'settings that are none',
      exportedOwn(listed({ 'settings.json': 'null' }), ''),
      'settings.json: it does not say which version it is',
    ],
    [
      'newer settings',
      exportedOwn(listed({ 'settings.json': settings({}, 99) }), ''),
      'settings.json: it was written by a newer version',
    ],
    [
      'settings out of bounds',
      exportedOwn(listed({ 'settings.json': settings({ level: 'loud' }) }), ''),
      'settings.json: "level" must be one of',
    ],
    [
      'broken profiles',
      exportedOwn(listed({ 'profiles.json': '{"version":1,"active":"x","profiles":[]}' }), ''),
      'profiles.json: active',
    ],
    ['a path that leads elsewhere', exportedOwn(listed({ '../../.bashrc': 'x' }), ''), 'keeps no file of that name'],
    [
      'a movement that is no JSON',
      exportedOwn(listed({ 'movements/a.json': 'x' }), ''),
      'movements/a.json: it is not valid JSON',
    ],
    [
      'a path twice',
      exportedOwn([...listed({ 'settings.json': settings() }), ...listed({ 'settings.json': settings() })], ''),
      'stands there twice',
    ],
  ])('is refused with the reason where it is %s', (_what, text, reason) => {
    expect(() => checkedOwn(options, text)).toThrow(reason);
  });
});
