import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../main/storage/disk.ts';
import { temporaryFolder } from './helpers.ts';

describe('nodeDisk', () => {
  it('reads nothing where there is no file, and lists nothing where there is no folder', () => {
    const folder = temporaryFolder();
    expect(nodeDisk.read(join(folder, 'none'))).toBeNull();
    expect(nodeDisk.list(join(folder, 'none'))).toEqual([]);
  });

  it('replaces a file whole, making its folder, and leaves nothing else behind', () => {
    const folder = join(temporaryFolder(), 'new', 'folder');
    nodeDisk.replace(join(folder, 'a.json'), 'one');
    nodeDisk.replace(join(folder, 'a.json'), 'two');
    expect(nodeDisk.read(join(folder, 'a.json'))).toBe('two');
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

  it.skipIf(!existsSync('/dev/full'))('throws the system error on a full disk', () => {
    const path = join(temporaryFolder(), 'a.jsonl');
    symlinkSync('/dev/full', path);
    expect(() => nodeDisk.appendLine(path, 'line')).toThrow(/ENOSPC/);
  });

  it('throws where the folder cannot be made', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(() => nodeDisk.appendLine(join(folder, 'file', 'a.jsonl'), 'line')).toThrow();
    expect(() => nodeDisk.replace(join(folder, 'file', 'a.json'), 'text')).toThrow();
  });
});
