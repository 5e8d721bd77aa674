import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockHolder, noAnswerWords } from '../../../main/command-line/no-answer.ts';
import { t } from '../../language.ts';

const at = { folder: '' };

beforeEach(() => {
  at.folder = mkdtempSync(join(tmpdir(), 'vertebreak-lock-'));
});
afterEach(() => rmSync(at.folder, { recursive: true }));

describe.skipIf(process.platform === 'win32')('the process that holds the lock', () => {
  it.each([
    ['desk-4711', 4711],
    ['my-old-desk-4711', 4711],
    ['desk', null],
    ['desk-', null],
    ['', null],
  ])('of a lock that leads to %j is %j', (target, expected) => {
    if (target !== '') symlinkSync(target, join(at.folder, 'SingletonLock'));
    expect(lockHolder(at.folder)).toBe(expected);
  });

  it('is not known where the lock is no link', () => {
    writeFileSync(join(at.folder, 'SingletonLock'), 'desk-4711');
    expect(lockHolder(at.folder)).toBeNull();
  });
});

describe('what is said of one that does not answer', () => {
  it.each([
    [4711, 'end it with “kill -9 4711” and start it again'],
    [null, 'end it in the task manager and start it again'],
  ])('names how to end process %j', (holder, end) => {
    expect(noAnswerWords(t, 5_000, holder)).toBe(
      `Vertebreak is running, but did not answer within 5 s; try again, or ${end}`,
    );
  });
});
