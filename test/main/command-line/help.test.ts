import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../main/command-line/commands.ts';
import { type Output, runCommand } from '../../../main/command-line/run.ts';
import { language } from '../../language.ts';

const run = (...words: string[]): Promise<Output> =>
  runCommand(words, {
    ...{ language, version: '0.1.0' },
    folder: '/nowhere',
    policyFile: null,
    socketFacts: { platform: 'linux', env: {}, temporary: '/nowhere', userId: 0 },
    bold: (heading) => heading,
  });

describe('help', () => {
  it('names every command, within 80 columns', async () => {
    const { exitCode, stdout } = await run('help');
    expect(exitCode).toBe(0);
    for (const { name } of COMMANDS) expect(stdout).toContain(`\n  ${name}`);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('tells more on each', async () => {
    for (const { name } of COMMANDS) {
      const { stdout } = await run('help', ...name.split(' '));
      expect(stdout).toContain(`Usage: vertebreak ${name}`);
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
  });
});
