import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../../../main/storage/make-folder.ts';

const place = { folder: '' };
const at = (...names: readonly string[]): string => join(place.folder, ...names);

beforeEach(() => {
  place.folder = mkdtempSync(join(tmpdir(), 'vertebreak-folders-'));
});
afterEach(() => rmSync(place.folder, { recursive: true }));

describe('a folder that is made', () => {
  it('comes with all that is missing above it, and the topmost is told', () => {
    expect(makeFolder(at('a', 'b', 'c'))).toBe(at('a'));
    expect(existsSync(at('a', 'b', 'c'))).toBe(true);
    expect(makeFolder(at('a', 'b', 'c'))).toBeUndefined();
    expect(makeFolder(at('a', 'b', 'd'))).toBe(at('a', 'b', 'd'));
  });

  it.skipIf(process.platform === 'win32')('is closed to others where that is asked for, and may be a link', () => {
    makeFolder(at('own', 'inner'), 0o700);
    expect(statSync(at('own', 'inner')).mode & 0o777).toBe(0o700);
    symlinkSync(at('own'), at('link'));
    expect(makeFolder(at('link'))).toBeUndefined();
  });

  it('is refused where a file is in its way', () => {
    writeFileSync(at('file'), '');
    expect(() => makeFolder(at('file'))).toThrow('EEXIST');
    expect(() => makeFolder(at('file', 'a', 'b'))).toThrow('ENOTDIR');
  });

  it.skipIf(process.platform !== 'linux')(
    'is refused, and does not hang, where a file system has no room for it',
    () => {
      expect(() => makeFolder('/proc/no-such-folder/a/b')).toThrow('ENOENT');
    },
  );
});
