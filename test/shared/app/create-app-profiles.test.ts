import { describe, expect, it } from 'vitest';
import type { Status } from '../../../shared/model/status.ts';
import type { MemoryHost } from '../../host/memory-host.ts';
import { MINUTE, started } from '../../host/started.ts';

const fileOf = (host: MemoryHost, name: string) => JSON.parse(host.files.get(`data/${name}.json`) ?? 'null');
const phase = (host: MemoryHost): Status['phase'] => host.app.engine.status().phase;

/** The same machine after a while without the program, with what an earlier run left. */
const restarted = async (host: MemoryHost, afterMs = MINUTE): Promise<MemoryHost> => {
  await host.app.quit();
  const { clock, files } = host;
  return started({ files, clock: { ...clock, wallMs: clock.wallMs + afterMs, monoMs: clock.monoMs + afterMs } });
};

describe('profiles', () => {
  it('are saved, change what holds from the next reading on, and outlast the end', async () => {
    const host = started();
    const answer = await host.ask('home', 'changeProfile', { do: 'save', name: 'Office' });
    expect(answer).toEqual({ ok: true });
    const { settings } = host.homeView('settings');
    await host.ask('home', 'saveSettings', { ...settings, level: 'full', startAtLogin: true });
    expect(fileOf(host, 'settings').settings).toMatchObject({ level: 'standard', startAtLogin: true });
    expect(fileOf(host, 'profiles')).toMatchObject({ active: 'Office', profiles: [{ settings: { level: 'full' } }] });

    const next = await restarted(host);
    expect(next.homeView('settings')).toMatchObject({
      settings: { level: 'full', startAtLogin: true },
      profiles: { active: 'Office' },
    });
    next.app.perform({ type: 'switch-profile', name: null });
    expect(next.homeView('settings').settings.level).toBe('standard');
    expect(next.tray().profiles.active).toBeNull();
    await next.app.quit();
    expect(fileOf(next, 'profiles').active).toBeNull();
  });

  it('bring hours of their own, which count at once', async () => {
    const host = started();
    host.pass(5 * MINUTE);
    const { settings } = host.homeView('settings');
    await host.ask('home', 'changeProfile', { do: 'save', name: 'Night' });
    // It is eight in the morning.
    const ranges = [{ days: [0, 1, 2, 3, 4, 5, 6], from: '20:00', until: '23:00' }];
    await host.ask('home', 'saveSettings', { ...settings, hours: { ...settings.hours, on: true, ranges } });
    expect(phase(host)).toBe('out-of-hours');
    expect(await host.app.carryOut({ do: 'profile', name: null })).toMatchObject({
      ok: true,
      status: { phase: 'sitting' },
    });
    expect(await host.app.carryOut({ do: 'profile', name: 'night' })).toMatchObject({
      status: { phase: 'out-of-hours' },
    });
    expect(await host.app.carryOut({ do: 'profile', name: 'Nigth' })).toEqual({
      ok: false,
      reason: 'there is no profile of that name; did you mean Night?',
    });
  });

  it.each([
    [{ do: 'save', name: 'office' }, 'there is a profile of that name already'],
    [{ do: 'remove', name: 'Home' }, 'there is no profile of that name'],
  ] as const)('refuse %j in words', async (change, reason) => {
    const host = started();
    await host.ask('home', 'changeProfile', { do: 'save', name: 'Office' });
    expect(await host.ask('home', 'changeProfile', change)).toEqual({ ok: false, reason });
  });

  it('are set aside where their file is broken, and the plain settings hold', async () => {
    const host = started();
    await host.app.quit();
    const broken = '{"version":1,"active":null,"profiles":[{"name":"Office","settings":{"level":"loud"}}]}';
    host.files.set('data/profiles.json', broken);
    const next = await restarted(host);
    expect(next.homeView('today').alerts).toMatchObject([
      { code: 'file-set-aside', file: 'profiles.json', reason: expect.stringContaining('profiles.0.settings.level') },
    ]);
    expect([...next.files.values()]).toContain(broken);
    expect(next.homeView('settings').profiles).toEqual({ active: null, profiles: [] });
  });
});

describe('a day off', () => {
  const dayOffMs = async (host: MemoryHost) => {
    const [day] = await host.ask('home', 'diaryDays', { untilDate: host.homeView('today').date, count: 1 });
    return day?.dayOffMs;
  };

  it('lasts until the next day begins, over the end of the program too, and is told on the day', async () => {
    const host = started();
    host.pass(5 * MINUTE);
    expect(await host.app.carryOut({ do: 'pause', for: { until: 'day-off' } })).toMatchObject({ ok: true });
    expect(phase(host)).toBe('day-off');
    expect(await dayOffMs(host)).toBe(host.clock.wallMs);
    const next = await restarted(host);
    next.pass(20 * 60 * MINUTE);
    expect(phase(next)).toBe('day-off');
    expect(next.happened).not.toContain('show break');
    next.pass(75 * MINUTE);
    expect(phase(next)).not.toBe('day-off');
    expect(next.happened).toContain('show break');
  });

  it('is none after all once the person works', async () => {
    const host = started();
    host.pass(5 * MINUTE);
    host.app.perform({ type: 'command', command: { type: 'pause', for: { until: 'day-off' } } });
    host.app.perform({ type: 'command', command: { type: 'resume' } });
    expect(phase(host)).toBe('sitting');
    expect(await dayOffMs(host)).toBeNull();
    expect(host.records().filter(({ event }) => event === 'day-off')).toHaveLength(2);
  });
});
