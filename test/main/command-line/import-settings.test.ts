import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Request } from '../../../shared/app/command-protocol.ts';
import { done } from './replies.ts';
import { answering, run } from './running.ts';
import { freshFolders, held } from './serving.ts';

freshFolders();

const file = (name: string): string =>
  fileURLToPath(new URL(`../../shared/settings/foreign/files/${name}`, import.meta.url));
const put = (name: string, content: string | Buffer): string => {
  mkdirSync(held.folder, { recursive: true });
  writeFileSync(join(held.folder, name), content);
  return join(held.folder, name);
};
const movements = (): readonly string[] => {
  const folder = join(held.folder, 'movements');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('stretchly-')) : [];
};

describe('settings import', () => {
  it('--dry-run only tells, at any time', async () => {
    const { exitCode, stdout, stderr } = await run(
      'settings',
      'import',
      file('stretchly-1.8.json'),
      '--dry-run',
      '--movements',
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^Settings of Stretchly\n\nTaken over\n/);
    expect(stdout).toMatch(/breakInterval +1 +→ +Long break, every +50 minutes/);
    expect(stdout).toMatch(/Nothing here matches it\n.*morningHour +sunrise/);
    expect(movements()).toEqual([]);
  });

  it('--json tells it to other programs', async () => {
    const { stdout } = await run('settings', 'import', file('safe-eyes-6.0.5.json'), '--dry-run', '--json');
    const told = JSON.parse(stdout);
    expect(Object.keys(told)).toEqual(['program', 'version', 'taken', 'odd', 'withoutCounterpart', 'ideas']);
    expect(told).toMatchObject({ program: 'Safe Eyes', version: '6.0.5' });
  });

  it('asks the Vertebreak that runs for all of it at once', async () => {
    const asked: Request[] = [];
    await answering(async (request) => {
      asked.push(request);
      return done();
    });
    const { exitCode, stderr } = await run('settings', 'import', file('workrave.reg'), '--movements');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Taken over: 8 settings.');
    expect(asked).toMatchObject([
      { do: 'import', changes: [{ key: 'micro.everyMinutes', value: 25 }, {}, {}, {}, {}, {}, {}, {}] },
    ]);
    expect((await run('settings', 'import', '--undo')).exitCode).toBe(0);
    expect(asked.at(-1)).toEqual({ do: 'undo-import' });
  });

  it('adds exercises where it is told to, and takes them away where the settings are refused', async () => {
    expect((await run('settings', 'import', file('stretchly-1.8.json'), '--movements')).exitCode).toBe(3);
    expect(movements()).toEqual([]);
    const asked: Request[] = [];
    await answering(async (request) => {
      asked.push(request);
      return done();
    });
    await run('settings', 'import', file('stretchly-1.8.json'));
    expect(movements()).toEqual([]);
    expect(asked.at(-1)).toMatchObject({ do: 'import', movements: [] });
    await run('settings', 'import', file('stretchly-1.8.json'), '--movements');
    expect(movements()).toEqual(['stretchly-shrug-your-shoulders.json', 'stretchly-wall-angels.json']);
    // So that they go again where the import is undone.
    expect(asked.at(-1)).toMatchObject({ do: 'import', movements: movements() });
  });

  it('leaves the file as it is', async () => {
    const before = readFileSync(file('workrave.ini'), 'utf8');
    await answering(async () => done());
    await run('settings', 'import', file('workrave.ini'));
    expect(readFileSync(file('workrave.ini'), 'utf8')).toBe(before);
  });

  it('takes the time zone of an older file of BreakTimer', async () => {
    const args = ['settings', 'import', file('breaktimer-1.json'), '--dry-run', '--zone'];
    expect((await run(...args, 'Africa/Cairo')).stdout).toMatch(
      /breakFrequencySeconds +1500 +→ +Short break, every +25 minutes/,
    );
    expect(await run(...args, 'Mars/Olympus')).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('there is no time zone “Mars/Olympus”'),
    });
  });

  it.each([
    ['no file', [], 2],
    ['a file and undo', ['a', '--undo'], 2],
    ['undo and more', ['--undo', '--dry-run'], 2],
    ['a file that is not there', ['/nowhere/a.json'], 1],
    ['a folder', ['/'], 1],
  ])('of %s is refused', async (_what, words, exitCode) => {
    expect((await run('settings', 'import', ...words)).exitCode).toBe(exitCode);
  });

  it.each([
    ['50 MB', Buffer.alloc(50 * 1024 * 1024, '{'), 'larger than 1,024 KB'],
    ['junk', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0xff, 0xfe, 0]), 'not a text file'],
    ['a prototype', '{"microbreakInterval":1200000,"breakInterval":2,"__proto__":{}}', '__proto__'],
    ['1e308', '{"microbreakInterval":1e308,"breakInterval":2}', 'longer than a day'],
    ['no time', '{"short_break_interval":0,"short_break_duration":15}', 'no time at all'],
    ['a year', '{"settings":{"breakFrequencySeconds":31536000,"breakLengthSeconds":120}}', 'longer than a day'],
    ['a manifest', '{"name":"stretchly","version":"1.19.0"}', 'holds no settings'],
    [
      'nothing that can be taken',
      '{"microbreakInterval":86400000,"microbreakDuration":20000}',
      'nothing in it can be taken over',
    ],
    [
      'a name that steers a terminal',
      '{"microbreakInterval":0,"microbreakDuration":1,"\u001b[31m":1}',
      'not a text file',
    ],
  ])('of %s is refused with the reason', async (_what, content, reason) => {
    const { exitCode, stdout, stderr } = await run('settings', 'import', put('any.file', content));
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain(reason);
  });

  it('follows no link', async () => {
    mkdirSync(held.folder, { recursive: true });
    symlinkSync(file('workrave.ini'), join(held.folder, 'link.ini'));
    const { exitCode, stderr } = await run('settings', 'import', join(held.folder, 'link.ini'), '--dry-run');
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('a link') });
  });
});
