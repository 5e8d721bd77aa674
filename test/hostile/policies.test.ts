import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPolicyFile } from '../../main/storage/policy-file.ts';
import { SETTINGS_VERSION } from '../../shared/settings/migrations.ts';
import { noPolicy } from '../../shared/settings/policy.ts';
import { policyOf } from '../../shared/settings/read-policy.ts';
import { SETTING_KEYS, settingAt } from '../../shared/settings/values.ts';
import { createMemoryHost } from '../host/memory-host.ts';
import { t } from '../language.ts';
import { temporaryFolder } from '../main/storage/helpers.ts';

// A policy that is broken, and a person who wants to get round one that is not.

const policyIn = (make: (path: string) => void) => {
  const path = join(temporaryFolder(), 'policy.json');
  make(path);
  return policyOf(t, readPolicyFile(t, path));
};

const deep = (times: number): string => `${'{"locked":'.repeat(times)}1${'}'.repeat(times)}`;

describe('a policy that is of no use', () => {
  it.each<[string, (path: string) => void, RegExp]>([
    ['is no JSON', (path) => writeFileSync(path, '{"locked":'), /not valid JSON/],
    ['is empty', (path) => writeFileSync(path, ''), /not valid JSON/],
    ['is null', (path) => writeFileSync(path, 'null'), /must be an object/],
    ['is a folder', (path) => mkdirSync(path), /not a regular file/],
    ['is a pipe that nobody writes to', (path) => void execFileSync('mkfifo', [path]), /not a regular file/],
    ['is a link to a device without an end', (path) => symlinkSync('/dev/zero', path), /not a regular file/],
    ['is a link in a circle', (path) => symlinkSync(path, path), /not a regular file/],
    ['is a link to nothing', (path) => symlinkSync(`${path}.gone`, path), /a link that leads to no file/],
    [
      'is huge',
      (path) => {
        writeFileSync(path, '{}');
        truncateSync(path, 3 * 1024 ** 3);
      },
      /larger than 1 MB/,
    ],
    ['is deep', (path) => writeFileSync(path, deep(10_000)), /there is no such field/],
    [
      'is a deep list',
      (path) => writeFileSync(path, `{"locked":${'['.repeat(90_000)}${']'.repeat(90_000)}}`),
      /must be an object/,
    ],
  ])('since it %s is told, and nothing of it holds', (_, make, reason) => {
    const { policy, problem } = policyIn(make);
    expect(problem).toMatch(reason);
    expect(policy).toEqual(noPolicy);
  });

  it('is followed through a link to a file, as systems that are built from a description have it', () => {
    const { policy, problem } = policyIn((path) => {
      writeFileSync(`${path}.real`, '{"locked":{"level":"full"}}');
      symlinkSync(`${path}.real`, path);
    });
    expect(problem).toBeNull();
    expect(policy.locked.get('level')).toBe('full');
  });

  it('takes nothing from what every object has', () => {
    const content = JSON.parse(
      '{"__proto__":{"commandLine":false},"locked":{"__proto__":{"level":"full"},"constructor":1}}',
    );
    const { policy, problem } = policyOf(t, { path: 'p', content });
    expect(policy).toEqual(noPolicy);
    expect(problem).toContain('__proto__: there is no such field');
    expect(Object.prototype).not.toHaveProperty('commandLine');
  });

  it.each([1e308, -0, 2 ** 53, 'a'.repeat(1_000_000), [], {}, null, true])(
    'does not count with %s where a number of minutes belongs, and the rest holds',
    (value) => {
      const content = { locked: { micro: { everyMinutes: value }, level: 'full' } };
      const { policy, problem } = policyOf(t, { path: 'p', content });
      expect([...policy.locked.keys()]).toEqual(['level']);
      expect(problem?.length).toBeLessThan(300);
    },
  );
});

describe('a person who edits files', () => {
  const policy = { locked: { level: 'gentle', micro: { everyMinutes: 45 }, sound: { volume: 0 }, startAtLogin: true } };
  const locked = ['level', 'micro.everyMinutes', 'sound.volume', 'startAtLogin'] as const;
  const wanted = ['gentle', 45, 0, true];

  const under = (name: string, content: unknown) => {
    const host = createMemoryHost({ policy, files: new Map([[`data/${name}.json`, JSON.stringify(content)]]) });
    host.app.start(null);
    return host;
  };
  const holds = (host: ReturnType<typeof under>) =>
    locked.map((key) => settingAt(host.homeView('settings').settings, key));

  it.each([
    { level: 'full', micro: { everyMinutes: 10 }, sound: { volume: 100 }, startAtLogin: false },
    { micro: { on: true, everyMinutes: 120 }, long: { everyMinutes: 130 } },
    // Each conflicts with what is locked.
    { long: { everyMinutes: 20 } },
    { rules: { mergeMinutes: 30, calmMinutes: 30, waitAtMostMinutes: 60 } },
    { micro: { snoozeMinutes: 30 }, rules: { headsUpSeconds: 300, emptyChairSeconds: 20 } },
  ])('gets round no lock by settings.json: %j', async (settings) => {
    const content = { version: SETTINGS_VERSION, settings };
    const host = under('settings', content);
    expect(holds(host)).toEqual(wanted);
    expect(host.files.get('data/settings.json')).toBe(JSON.stringify(content));
    await host.app.quit();
    expect(host.files.get('data/settings.json')).toBe(JSON.stringify(content));
  });

  it('nor by a profile', () => {
    const settings = { level: 'full', sound: { volume: 100, voice: true } };
    const profiles = [{ name: 'Mine', settings }];
    const files = new Map([
      ['data/profiles.json', JSON.stringify({ version: SETTINGS_VERSION, active: 'Mine', profiles })],
    ]);
    const host = createMemoryHost({ policy, files });
    host.app.start(null);
    expect(holds(host)).toEqual(wanted);
  });

  it('nor by asking for all that there is, over and over', async () => {
    const host = under('settings', { version: SETTINGS_VERSION, settings: {} });
    for (const key of SETTING_KEYS) {
      const value = settingAt(host.homeView('settings').settings, key);
      const other = typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : value;
      const answer = await host.app.carryOut({ do: 'set', key, value: other });
      if (locked.some((one) => one === key) && other !== value)
        expect(answer).toEqual({ ok: false, reason: 'set by your organisation' });
    }
    expect(holds(host)).toEqual(wanted);
    await host.app.quit();
    const { settings } = JSON.parse(host.files.get('data/settings.json') ?? '');
    for (const key of locked) expect(settingAt(settings, key)).toBeUndefined();
  });
});
