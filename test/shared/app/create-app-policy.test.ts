import { describe, expect, it } from 'vitest';
import { SETTINGS_VERSION } from '../../../shared/settings/migrations.ts';
import { createMemoryHost, type MemoryHost, type MemoryHostOptions } from '../../host/memory-host.ts';
import { MINUTE } from '../../host/started.ts';

const LOCKED = { ok: false, reason: 'set by your organisation' };

const startedUnder = (policy: unknown, options: MemoryHostOptions = {}): MemoryHost => {
  const host = createMemoryHost({ policy, ...options });
  host.app.start(null);
  return host;
};
/** With what a file says of the settings, and no more. */
const withFile = (policy: unknown, settings: object): MemoryHost =>
  startedUnder(policy, {
    files: new Map([['data/settings.json', JSON.stringify({ version: SETTINGS_VERSION, settings })]]),
  });
const settingsFile = (host: MemoryHost): unknown => JSON.parse(host.files.get('data/settings.json') ?? 'null').settings;
const now = (host: MemoryHost) => host.homeView('settings').settings;

describe('a locked setting', () => {
  const policy = { locked: { level: 'gentle', micro: { everyMinutes: 40 }, busy: { camera: true } } };

  it('holds over a file that says otherwise, and the file keeps what it says', async () => {
    const host = withFile(policy, { level: 'full', welcome: { seen: true } });
    expect(now(host)).toMatchObject({ level: 'gentle', micro: { everyMinutes: 40 } });
    expect(host.homeView('settings').policy.locked).toEqual(['level', 'micro.everyMinutes', 'busy.camera']);
    expect(await host.ask('home', 'saveSettings', { ...now(host), standingDesk: true })).toEqual({ ok: true });
    await host.app.quit();
    expect(settingsFile(host)).toMatchObject({ level: 'full', standingDesk: true, micro: { lastsMinutes: 2 } });
    // Never chosen, so never written.
    expect(settingsFile(host)).not.toHaveProperty('micro.everyMinutes');
    const freed = startedUnder(undefined, { files: host.files });
    expect(now(freed)).toMatchObject({ level: 'full', micro: { everyMinutes: 30 } });
  });

  it('moves nothing in a file that contradicts it, and tells what holds instead', async () => {
    const host = withFile({ locked: { long: { everyMinutes: 40 } } }, { micro: { everyMinutes: 70 } });
    expect(host.homeView('today').alerts).toEqual([expect.objectContaining({ code: 'settings-mended' })]);
    expect(now(host).long.everyMinutes).toBe(40);
    await host.ask('home', 'saveSettings', { ...now(host), standingDesk: true });
    await host.app.quit();
    expect(settingsFile(host)).toMatchObject({ micro: { everyMinutes: 70 }, standingDesk: true });
  });

  it('is no contradiction where it mends one of the file', () => {
    const host = withFile(
      { locked: { long: { everyMinutes: 90 } } },
      { micro: { everyMinutes: 70 }, long: { everyMinutes: 60 } },
    );
    expect(host.homeView('today').alerts).toEqual([]);
    expect(now(host)).toMatchObject({ micro: { everyMinutes: 70 }, long: { everyMinutes: 90 } });
  });

  it('is refused to the window and the command line, with the reason, and nothing changes', async () => {
    const host = withFile(policy, { welcome: { seen: true } });
    const before = host.files.get('data/settings.json');
    expect(await host.ask('home', 'saveSettings', { ...now(host), level: 'full' })).toEqual(LOCKED);
    expect(await host.app.carryOut({ do: 'set', key: 'micro.everyMinutes', value: 20 })).toEqual(LOCKED);
    expect(await host.app.carryOut({ do: 'set', key: 'micro.lastsMinutes', value: 3 })).toMatchObject({ ok: true });
    expect(now(host)).toMatchObject({ level: 'gentle', micro: { everyMinutes: 40, lastsMinutes: 3 } });
    expect(before).toBe('{"version":1,"settings":{"welcome":{"seen":true}}}');
    await host.app.quit();
    expect(settingsFile(host)).not.toHaveProperty('level');
  });

  it('holds in every profile, and goes into none', async () => {
    const host = withFile(policy, { level: 'full', welcome: { seen: true } });
    expect(await host.ask('home', 'changeProfile', { do: 'save', name: 'Work' })).toEqual({ ok: true });
    expect(now(host).level).toBe('gentle');
    expect(await host.ask('home', 'saveSettings', { ...now(host), sound: { volume: 5, voice: true } })).toEqual({
      ok: true,
    });
    await host.app.quit();
    const profiles = JSON.parse(host.files.get('data/profiles.json') ?? 'null');
    expect(profiles.profiles[0].settings).toMatchObject({ level: 'full', sound: { volume: 5 } });
  });

  it('does not come back by another way: lists, and the offer of a longer interval', async () => {
    const host = startedUnder({ locked: { movements: { excluded: ['cat-cow'], favourites: [] } } });
    const mark = (list: 'favourites' | 'excluded') =>
      host.ask('home', 'markMovement', { id: 'walking', list, on: true });
    expect(await mark('favourites')).toEqual(LOCKED);
    expect(await mark('excluded')).toEqual(LOCKED);
    expect(now(host).movements).toMatchObject({ excluded: ['cat-cow'], favourites: [] });
    await host.ask('home', 'tryBreak');
    const view = host.screen.break?.view;
    expect(await host.ask('break', 'breakAnswer', { id: view?.id ?? '', answer: 'not-for-me' })).toEqual(LOCKED);
    expect(await host.ask('break', 'breakAnswer', { id: view?.id ?? '', answer: 'report-pain' })).toEqual({ ok: true });
    expect(now(host).movements.hurting).toHaveLength(1);
  });

  it('starts at login, or does not, without anybody’s doing', () => {
    expect(startedUnder({ locked: { startAtLogin: true } }).happened).toContain('start at login true');
    expect(startedUnder({ defaults: { startAtLogin: true } }).happened).not.toContain('start at login true');
    expect(withFile({ defaults: { startAtLogin: true } }, {}).happened).toContain('start at login true');
    expect(startedUnder({ locked: { level: 'full' } }).happened.join()).not.toContain('start at login');
  });
});

describe('a default of a policy', () => {
  const policy = { defaults: { level: 'gentle', long: { everyMinutes: 90 } } };

  it('holds until the person chooses, and is not written as their choice', async () => {
    const host = withFile(policy, { welcome: { seen: true } });
    expect(now(host)).toMatchObject({ level: 'gentle', long: { everyMinutes: 90 } });
    await host.ask('home', 'saveSettings', { ...now(host), standingDesk: true });
    await host.app.quit();
    expect(settingsFile(host)).not.toHaveProperty('level');
    expect(settingsFile(host)).not.toHaveProperty('long.everyMinutes');

    const chosen = startedUnder(policy, { files: host.files });
    await chosen.ask('home', 'saveSettings', { ...now(chosen), level: 'standard' });
    await chosen.app.quit();
    expect(settingsFile(chosen)).toMatchObject({ level: 'standard' });
    expect(now(startedUnder(policy, { files: chosen.files })).level).toBe('standard');
  });

  it('lets a file stand that goes together only with it', async () => {
    const host = withFile(policy, { micro: { everyMinutes: 70 }, welcome: { seen: true } });
    expect(now(host)).toMatchObject({ micro: { everyMinutes: 70 }, long: { everyMinutes: 90 } });
    expect(host.homeView('today').alerts).toEqual([]);
    expect([...host.files.keys()].filter((name) => name.includes('before'))).toEqual([]);
  });
});

describe('what a policy switches off', () => {
  it('is people’s own movements: none are read, and the folder says why', async () => {
    const host = startedUnder({ ownMovements: false });
    host.own.files = [{ file: 'a.json', content: {} }];
    host.own.changed();
    expect(host.homeView('movements').movements.filter(({ own }) => own)).toEqual([]);
    expect(host.homeView('movements')).toMatchObject({ alerts: [], policy: { ownMovements: false } });
    expect(await host.ask('home', 'openFolder', { folder: 'movements' })).toEqual({
      ok: false,
      reason: 'the folder could not be opened: your organisation has switched off movements of your own',
    });
    expect(await host.ask('home', 'openFolder', { folder: 'log' })).toMatchObject({ ok: false });
    expect(host.happened).toContain('open folder log');
  });

  it('is the command line: every command is refused but the look for faults', async () => {
    const host = startedUnder({ commandLine: false });
    const off = { ok: false, reason: 'your organisation has switched off the command line' };
    expect(await host.app.carryOut({ do: 'status' })).toEqual(off);
    expect(await host.app.carryOut({ do: 'pause', for: { until: 'resumed' } })).toEqual(off);
    expect(host.homeView('today').status.phase).toBe('sitting');
    expect(await host.app.carryOut({ do: 'doctor' })).toMatchObject({ ok: true });
    host.app.openFind('neck');
    expect(host.screen.find).toBe('neck');
  });
});

it('a policy with a fault is told, and what is sound of it holds', async () => {
  const host = startedUnder({ locked: { level: 'gentle', micro: { everyMinutes: 1 } } });
  expect(now(host).level).toBe('gentle');
  expect(host.homeView('today').alerts).toEqual([
    {
      code: 'policy-refused',
      file: '/etc/vertebreak/policy.json',
      reason: 'locked.micro.everyMinutes: must be at least 10',
    },
  ]);
  host.pass(MINUTE);
  const report = await host.app.carryOut({ do: 'doctor' });
  // No value of it leaves the machine.
  expect(report).toMatchObject({ ok: true, report: { alerts: [{ code: 'policy-refused', reason: null }] } });
});
