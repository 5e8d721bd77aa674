import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Success } from '../../../shared/app/command-protocol.ts';
import { done } from './replies.ts';
import { answering, keep, run } from './running.ts';
import { freshFolders, held } from './serving.ts';

freshFolders();

describe('settings get', () => {
  const profile = { name: 'Office', settings: { level: 'full', sound: { volume: 5 } } };
  const keepProfiles = (active: string | null): void =>
    keep('profiles.json', JSON.stringify({ version: 1, active, profiles: [profile] }));

  it('prints what holds by the active profile, and says where it comes from', async () => {
    keep('settings.json', JSON.stringify({ version: 1, settings: { level: 'gentle' } }));
    keepProfiles('Office');
    const outputs = [];
    for (const key of ['level', 'sound.volume', 'micro.everyMinutes']) outputs.push(await run('settings', 'get', key));
    expect(outputs.map(({ stdout, stderr }) => [stdout, stderr])).toEqual([
      ['"full"', 'level: from the profile “Office”'],
      ['5', 'sound.volume: from the profile “Office”'],
      ['30', 'micro.everyMinutes: from your settings, whichever profile is active'],
    ]);
    const whole = await run('settings', 'get');
    expect(JSON.parse(whole.stdout)).toMatchObject({ level: 'full', sound: { volume: 5, voice: false } });
    expect(whole.stderr).toBe('level, sound: from the profile “Office”');
    keepProfiles(null);
    expect(await run('settings', 'get', 'level')).toEqual({ exitCode: 0, stdout: '"gentle"', stderr: '' });
  });

  it('ends with 1 and the reason where the profiles cannot be read, and leaves the file as it is', async () => {
    keep('profiles.json', '{"version":1,"active":null,"profiles":[{"name":"Office"}]}');
    const { exitCode, stdout, stderr } = await run('settings', 'get', 'level');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('profiles.json cannot be read (profiles.0.settings: is missing)');
    expect(readdirSync(held.folder).sort()).toEqual(['movements', 'profiles.json']);
  });
});

describe('a command that acts', () => {
  const profiles: Success['profiles'] = {
    active: 'Home',
    profiles: [
      { name: 'Home', sets: ['level', 'sound'] },
      { name: 'Office', sets: ['hours'] },
    ],
  };
  it.each([
    [['profile'], {}, 'There are no profiles yet. The settings window saves one.'],
    [['profile'], { profiles }, 'Home    level sound (active)\nOffice  hours'],
    [['profile', 'home'], { profiles }, 'Profile: Home'],
    [['profile', 'none'], {}, 'No profile: your plain settings hold.'],
    [['status'], { profiles }, 'Short break at 12:15\nSitting since 11:45, 15m\nProfile: Home'],
    [['settings', 'set', 'level', 'full'], { profiles }, 'level is now "full" in the profile “Home”.'],
    [['settings', 'set', 'hours.on', 'true'], { profiles }, 'hours.on is now true.'],
  ] as const)('%j says what is so now', async (words, parts, stdout) => {
    await answering(() => done(parts as Partial<Success>));
    expect(await run(...words)).toEqual({ exitCode: 0, stdout, stderr: '' });
  });

  it('profile prints which there are for other programs, and nothing that steers a terminal', async () => {
    const server = await answering(() => done({ profiles }));
    expect(JSON.parse((await run('profile', '--json')).stdout)).toEqual(profiles);
    await server.close();
    await answering(() => done({ profiles: { active: 'a\u202e', profiles: [{ name: 'a\u202e', sets: [] }] } }));
    for (const words of [['profile'], ['profile', 'a'], ['status']]) {
      expect((await run(...words)).stdout).not.toContain('\u202e');
    }
  });
});
