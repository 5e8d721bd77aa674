import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../main/command-line/run.ts';
import { language } from '../../language.ts';
import { keep } from './running.ts';
import { freshFolders, held, socketFacts } from './serving.ts';

freshFolders();

const runUnder = (content: unknown, ...words: string[]) =>
  runCommand(words, {
    ...{ language, version: '0.1.0', folder: held.folder, socketFacts: socketFacts() },
    policyFile: { path: '/etc/vertebreak/policy.json', content },
    bold: (heading) => heading,
  });

describe('under a policy', () => {
  it('settings get prints what holds, and says what is locked', async () => {
    keep('settings.json', JSON.stringify({ version: 1, settings: { level: 'gentle', sound: { volume: 80 } } }));
    const policy = { locked: { level: 'full' }, defaults: { sound: { volume: 10 }, standingDesk: true } };
    expect(await runUnder(policy, 'settings', 'get', 'level')).toEqual({
      ...{ exitCode: 0, stdout: '"full"', stderr: 'level: set by your organisation' },
    });
    expect(await runUnder(policy, 'settings', 'get', 'sound.volume')).toMatchObject({ stdout: '80', stderr: '' });
    expect(await runUnder(policy, 'settings', 'get', 'standingDesk')).toMatchObject({ stdout: 'true', stderr: '' });
  });

  it('without a command line refuses every command with 1, but helps, and looks for faults', async () => {
    const policy = { commandLine: false };
    for (const words of [['status'], ['settings', 'get'], ['find', 'neck'], ['show', 'walking'], ['pause'], ['log']]) {
      expect(await runUnder(policy, ...words)).toEqual({
        ...{ exitCode: 1, stdout: '' },
        stderr: 'vertebreak: your organisation has switched off the command line',
      });
    }
    expect((await runUnder(policy, 'help')).exitCode).toBe(0);
    const doctor = await runUnder(policy, 'doctor');
    expect(doctor.exitCode).toBe(0);
    expect(doctor.stdout).toMatch(/Policy +in force, from your organisation/);
  });

  it('without people’s own movements finds none of them', async () => {
    keep('movements/mine.json', JSON.stringify({ id: 'mine' }));
    expect((await runUnder({ ownMovements: false }, 'show', 'mine')).exitCode).toBe(1);
    expect((await runUnder({ ownMovements: false }, 'show', 'walking')).exitCode).toBe(0);
  });

  it('doctor says that a policy counts in part, and nothing of what is in it', async () => {
    const { stdout } = await runUnder({ locked: { level: 'secret-level', standingDesk: true } }, 'doctor');
    expect(stdout).toMatch(/Policy +in force in part/);
    expect(stdout).not.toContain('secret-level');
    expect(stdout).not.toContain('standingDesk');
  });
});
