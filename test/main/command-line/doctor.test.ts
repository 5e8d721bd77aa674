import { existsSync } from 'node:fs';
import { homedir, hostname, userInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { reportText } from '../../../main/command-line/doctor.ts';
import { CHECK_NAMES, type Check, checksOf, type Running } from '../../../main/command-line/doctor-checks.ts';
import { askDesktop, type MachineFacts } from '../../../main/command-line/doctor-facts.ts';
import { alertsReported } from '../../../shared/app/self-report.ts';
import type { SelfReport } from '../../../shared/model/self-report.ts';
import { t } from '../../language.ts';
import { privateBus } from '../sensors/fakes.ts';
import { done } from './replies.ts';
import { answering, run } from './running.ts';
import { freshFolders, held } from './serving.ts';

freshFolders();

const report: SelfReport = {
  version: '0.1.0',
  runtime: { electron: '45.4.1', chromium: '150.0', node: '24.1.0', sandboxed: true, idle: 'system' },
  shortcuts: { find: { state: 'all-programs', keys: null }, break: { state: 'all-programs', keys: null } },
  alerts: [],
};

const machine: MachineFacts = {
  ...{ version: '0.1.0', platform: 'linux', system: 'Debian 12, Linux 6.1, x64' },
  env: { XDG_CURRENT_DESKTOP: 'XFCE', DISPLAY: ':0' },
  desktop: { tray: true, notifications: 'Xfce Notify Daemon 0.7.3' },
  refusesSandbox: false,
  folder: { path: '/home/ada/.config/Vertebreak', state: 'writable' },
  freeBytes: 20_400_000_000,
  policy: 'none',
  person: { home: '/home/ada', user: 'ada', host: 'engine' },
};

const found = (facts: Partial<MachineFacts> = {}, running: Running = report): Record<string, Omit<Check, 'name'>> =>
  Object.fromEntries(
    checksOf(t, { ...machine, ...facts }, running).map(({ name, ...check }) => [name, check] as const),
  );

describe('doctor', () => {
  it('finds nothing to say of a machine on which all works', () => {
    for (const [name, { state, why }] of Object.entries(found()))
      expect([name, state, why]).toEqual([name, 'fine', null]);
    expect(found().folder?.value).toBe('~/.config/Vertebreak');
    expect(found().disk?.value).toBe('20.4 GB');
    expect(found().electron?.value).toBe('45.4.1 (Chromium 150.0, Node 24.1.0)');
  });

  it.each<[Check['name'], Partial<MachineFacts>, Partial<SelfReport>, string]>([
    ['vertebreak', {}, { version: '0.0.9' }, 'version 0.0.9'],
    ['policy', { policy: 'faulty' }, {}, 'does not count'],
    ['session', { env: { WAYLAND_DISPLAY: 'wayland-0' } }, {}, 'no XWayland'],
    ['tray', { desktop: { tray: false, notifications: 'n' } }, {}, 'no place for tray icons'],
    ['notifications', { desktop: { tray: true, notifications: null } }, {}, 'notify-send'],
    [
      'idle',
      {},
      {
        runtime: { ...(report.runtime as NonNullable<SelfReport['runtime']>), idle: null },
        alerts: [{ code: 'idle-unknown', reason: 'no protocol' }],
      },
      'no protocol',
    ],
    ['shortcuts', {}, { shortcuts: { ...report.shortcuts, find: { state: 'taken' } } }, 'vertebreak focus'],
    [
      'sandbox',
      {},
      { runtime: { ...(report.runtime as NonNullable<SelfReport['runtime']>), sandboxed: false } },
      'without Chromium',
    ],
    ['folder', { folder: { path: '/srv/data', state: 'closed' } }, {}, 'Nothing can be kept'],
    ['disk', { freeBytes: 99_000_000 }, {}, 'little room'],
    ['alerts', {}, { alerts: [{ code: 'no-tray', reason: null }] }, 'window'],
  ])('says why %s does not work as it should', (name, facts, parts, why) => {
    const check = found(facts, { ...report, ...parts })[name];
    expect(check?.state).toBe('degraded');
    expect(check?.why).toContain(why);
  });

  it('leaves open what only a Vertebreak that runs can tell, in one line', () => {
    const checks = checksOf(t, machine, null);
    const open = checks.filter(({ state }) => state === 'unknown').map(({ name }) => name);
    expect(open).toEqual(['electron', 'idle', 'shortcuts', 'sandbox', 'alerts']);
    expect(reportText(t, checks)).toMatch(
      /Not known:\n {2}- Electron, Pauses, Shortcuts, Sandbox, Alerts: Vertebreak is not running/,
    );
    expect(found({ refusesSandbox: true }, null).sandbox?.why).toContain('refuses Chromium’s sandbox');
    expect(found({ desktop: { silent: 'gone' } }).tray).toMatchObject({
      state: 'unknown',
      why: expect.stringContaining('gone'),
    });
    expect(found({}, { silent: 'another version' }).vertebreak?.why).toContain('another version');
  });

  it('tells nobody the person’s name, machine or folders', () => {
    const reason = 'EACCES: /home/ada/.config/Vertebreak/state.json on engine, for ada';
    const checks = checksOf(
      t,
      { ...machine, folder: { path: '/media/ada/engine/Vertebreak', state: 'closed' }, desktop: { silent: reason } },
      { ...report, alerts: [{ code: 'cannot-save', reason }] },
    );
    const text = JSON.stringify(checks);
    expect(text).toContain('~/.config/Vertebreak/state.json on HOST, for USER');
    expect(text).not.toMatch(/\b(ada|engine)\b/);
    expect(JSON.stringify(checksOf(t, machine, { silent: reason }))).not.toMatch(/\b(ada|engine)\b/);
    // Nobody's name is as short as that, and a home folder at the root would take every path apart.
    expect(found({ person: { home: '/', user: '', host: '' } }).folder?.value).toBe('/home/ada/.config/Vertebreak');
  });

  it('has no file of the person’s own in what the app tells of its alerts', () => {
    const file = 'after-my-operation.json';
    const alerts = alertsReported([
      { code: 'movement-refused', file, field: 'a', reason: file },
      { code: 'movement-refused', file: 'other.json', field: 'a', reason: 'b' },
      { code: 'file-set-aside', file, backup: file, reason: file },
      { code: 'cannot-save', file: 'state.json', reason: 'ENOSPC' },
    ]);
    expect(alerts).toEqual([
      { code: 'movement-refused', reason: null },
      { code: 'file-set-aside', reason: null },
      { code: 'cannot-save', reason: 'ENOSPC' },
    ]);
  });

  it('asks the bus who has a place for icons and who shows notifications', async () => {
    const { bus, join } = await privateBus();
    expect(await askDesktop(bus)).toEqual({ tray: false, notifications: null });
    const desktop = join();
    await desktop.requestName('org.kde.StatusNotifierWatcher', 0);
    await desktop.requestName('org.freedesktop.Notifications', 0);
    desktop.setMethodCallHandler(
      '/org/freedesktop/Notifications',
      'org.freedesktop.Notifications',
      'GetServerInformation',
      [() => ['mako', 'emersion', '1.9', '1.2'], 'ssss'],
    );
    expect(await askDesktop(bus)).toEqual({ tray: true, notifications: 'mako 1.9' });
  });
});

describe('vertebreak doctor', () => {
  it('works where nobody runs, and makes nothing', async () => {
    const { exitCode, stdout, stderr } = await run('doctor', '--json');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const printed = JSON.parse(stdout);
    expect(printed.running).toBe(false);
    expect(printed.checks.map(({ name }: Check) => name)).toEqual(CHECK_NAMES);
    expect(existsSync(held.folder)).toBe(false);
    const text = (await run('doctor')).stdout;
    for (const personal of [homedir(), hostname(), userInfo().username]) {
      expect(text.split(/[^\p{L}\p{N}]/u)).not.toContain(personal);
    }
  });

  it('asks the Vertebreak that runs', async () => {
    const asked: string[] = [];
    await answering((request) => {
      asked.push(request.do);
      return done({ report });
    });
    const { exitCode, stdout } = await run('doctor');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('45.4.1 (Chromium 150.0, Node 24.1.0)');
    expect(asked).toEqual(['doctor']);
  });

  it('says so where that one does not know the question', async () => {
    await answering(() => ({ ok: false, reason: 'this Vertebreak does not know that request' }));
    const { exitCode, stdout } = await run('doctor');
    expect(exitCode).toBe(0);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('could not be asked: this Vertebreak does not know that request');
  });
});
