import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isWritable, writableTemporary } from '../../../main/storage/writable.ts';

const folder = mkdtempSync(join(tmpdir(), 'vertebreak-writable-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'file');
writeFileSync(file, '');

describe('a folder that can be written to', () => {
  it('is made where it is not there', () => {
    const made = join(folder, 'made', 'deep');
    expect(isWritable(made)).toBe(true);
    expect(existsSync(made)).toBe(true);
  });

  it('is no file, nothing within one, and has a name', () => {
    expect([file, join(file, 'within'), ''].map(isWritable)).toEqual([false, false, false]);
  });
});

describe('the place for temporary files', () => {
  it('is the one that the environment names', () => {
    expect(writableTemporary({ TMPDIR: folder }, file)).toBe(folder);
  });

  it('is another where that one is of no use', () => {
    const found = writableTemporary({ TMPDIR: file, XDG_RUNTIME_DIR: folder }, file);
    expect(['/tmp', folder]).toContain(found);
  });
});
