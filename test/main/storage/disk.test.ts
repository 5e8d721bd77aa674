import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../main/storage/disk.ts';
import { UnfitFile } from '../../../shared/store/unfit-file.ts';
import { memoryDisk } from '../../host/memory-disk.ts';
import { faultyFs } from '../../hostile/faulty-fs.ts';
import { temporaryFolder } from './helpers.ts';

describe('nodeDisk', () => {
  it('reads nothing where there is no file, and lists nothing where there is no folder', () => {
    const folder = temporaryFolder();
    expect(nodeDisk.read(join(folder, 'none'), 100)).toBeNull();
    expect(nodeDisk.list(join(folder, 'none'))).toEqual([]);
  });

  it('replaces a file whole, making its folder, and leaves nothing else behind', () => {
    const folder = join(temporaryFolder(), 'new', 'folder');
    nodeDisk.replace(join(folder, 'a.json'), 'one');
    nodeDisk.replace(join(folder, 'a.json'), 'two');
    expect(nodeDisk.read(join(folder, 'a.json'), 100)).toBe('two');
    expect(nodeDisk.list(folder)).toEqual(['a.json']);
  });

  it('leaves the old file and no temporary one where the new one cannot be put in its place', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a.json', 'in-the-way'), { recursive: true });
    expect(() => nodeDisk.replace(join(folder, 'a.json'), 'text')).toThrow();
    expect(nodeDisk.list(folder)).toEqual(['a.json']);
    expect(existsSync(join(folder, 'a.json', 'in-the-way'))).toBe(true);
  });

  it('begins a fresh line after one that was cut off', () => {
    const path = join(temporaryFolder(), 'a.jsonl');
    writeFileSync(path, 'whole\ncut o');
    nodeDisk.appendLine(path, 'next');
    expect(readFileSync(path, 'utf8')).toBe('whole\ncut o\nnext\n');
  });

  it('throws the system error on a full disk', () => {
    const path = join(temporaryFolder(), 'a.jsonl');
    const disk = faultyFs();
    disk.fail = (_, name) => (name === 'writeFileSync' ? { code: 'ENOSPC', share: 0.5, isShort: false } : null);
    expect(() => nodeDisk.appendLine(path, 'line')).toThrow(/ENOSPC/);
    expect(readFileSync(path, 'utf8')).toBe('');
  });

  it.skipIf(!existsSync('/dev/full'))('neither reads nor writes a device', () => {
    const path = join(temporaryFolder(), 'a.jsonl');
    symlinkSync('/dev/full', path);
    expect(() => nodeDisk.appendLine(path, 'line')).toThrow(UnfitFile);
    expect(() => nodeDisk.read(path, 100)).toThrow(UnfitFile);
    expect(() => nodeDisk.readLines(path, 100, () => {})).toThrow(UnfitFile);
    expect(() => nodeDisk.cutRest(path, null)).toThrow(UnfitFile);
  });

  it('writes through a link, also to where nothing stands yet', () => {
    const folder = temporaryFolder();
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'a.jsonl'));
    nodeDisk.appendLine(join(folder, 'a.jsonl'), 'line');
    expect(readFileSync(join(folder, 'elsewhere'), 'utf8')).toBe('line\n');
    expect(nodeDisk.read(join(folder, 'a.jsonl'), 100)).toBe('line\n');
  });

  it('reads no file that is longer than it may be', () => {
    const path = join(temporaryFolder(), 'a.json');
    writeFileSync(path, '12345');
    expect(nodeDisk.read(path, 5)).toBe('12345');
    expect(() => nodeDisk.read(path, 4)).toThrow(UnfitFile);
  });

  it.each<[string, string, number, unknown]>([
    ['whole lines', 'one\ntwo\n', 100, { lines: ['one', 'two'], rest: '', isCut: false }],
    ['a rest', 'one\n\ntw', 100, { lines: ['one', ''], rest: 'tw', isCut: false }],
    ['nothing', '', 100, { lines: [], rest: '', isCut: false }],
    ['the last of them', 'one\ntwo\nthree\n', 8, { lines: ['three'], rest: '', isCut: true }],
    ['what ends a line that is too long', 'much too long', 5, { lines: [], rest: ' long', isCut: true }],
  ])('hands over lines: %s', (_, text, most, expected) => {
    const path = join(temporaryFolder(), 'a.jsonl');
    writeFileSync(path, text);
    for (const disk of [nodeDisk, memoryDisk(new Map([[path, text]])).disk]) {
      const lines: string[] = [];
      expect({ ...disk.readLines(path, most, (line) => lines.push(line)), lines }).toEqual(expected);
      expect(disk.readLines(`${path}.none`, most, () => {})).toBeNull();
    }
  });

  it('cuts what stands behind the last line, however long it is, and keeps it first', () => {
    const folder = temporaryFolder();
    const [path, keptAt] = [join(folder, 'a.jsonl'), join(folder, 'torn')];
    for (const [whole, torn] of [
      ['one\n', 'x'.repeat(200_000)],
      ['', 'torn'],
      ['one\n', ''],
    ] as const) {
      writeFileSync(path, whole + torn);
      nodeDisk.cutRest(path, keptAt);
      expect(readFileSync(path, 'utf8')).toBe(whole);
      expect(readFileSync(keptAt, 'utf8')).toBe(torn);
      const { disk, files } = memoryDisk(new Map([[path, whole + torn]]));
      disk.cutRest(path, keptAt);
      expect([files.get(path), files.get(keptAt)]).toEqual([whole, torn]);
    }
  });

  it('cuts nothing where what is cut cannot be kept', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.jsonl');
    writeFileSync(path, 'one\ntorn');
    const disk = faultyFs();
    disk.fail = (_, name) => (name === 'renameSync' ? { code: 'ENOSPC', share: 0, isShort: false } : null);
    expect(() => nodeDisk.cutRest(path, join(folder, 'kept'))).toThrow(/ENOSPC/);
    expect(readFileSync(path, 'utf8')).toBe('one\ntorn');
    expect(nodeDisk.list(folder)).toEqual(['a.jsonl']);
  });

  it('throws where the folder cannot be made', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(() => nodeDisk.appendLine(join(folder, 'file', 'a.jsonl'), 'line')).toThrow();
    expect(() => nodeDisk.replace(join(folder, 'file', 'a.json'), 'text')).toThrow();
  });
});
