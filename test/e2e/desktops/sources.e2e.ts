import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type MessageBus } from 'dbus-native';
import { expect, test } from 'playwright/test';
import { electronHere } from '../../electron.ts';
import { launchApp, type RunningApp } from '../app.ts';
import { runOn } from '../command-line.ts';
import { BY_X, holdsUntil, recordedFrom } from '../holding.ts';
import { logOf, onScreen, untilCredited, windowOf, withFastApp } from '../world.ts';

// What real desktops tell, each seen to hold and to let go. Their input comes as from real devices, by `input`.

const ended: (() => Promise<unknown> | unknown)[] = [];
test.afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', timeout: 20_000 }).trim();

const program = (name: string, ...args: readonly string[]): (() => Promise<void>) => {
  const child: ChildProcess = spawn(name, args, { stdio: 'ignore' });
  const end = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill();
    await exited;
  };
  ended.push(end);
  return end;
};

const joinBus = (): MessageBus => {
  const bus = createClient({});
  ended.push(() => bus.connection.end());
  return bus;
};

const holds = (reason: Parameters<typeof holdsUntil>[1], line: string, end: () => Promise<void>): Promise<void> =>
  withFastApp((app) => holdsUntil(app, reason, line, end), { env: BY_X });

for (const desktop of ['gnome', 'kde', 'sway']) {
  test(`${desktop}: the icon is in the tray as long as the program runs`, async () => {
    const watcher = 'org.kde.StatusNotifierWatcher';
    const bus = joinBus();
    const properties = { path: '/StatusNotifierWatcher', interface: 'org.freedesktop.DBus.Properties', member: 'Get' };
    const body = [watcher, 'RegisteredStatusNotifierItems'];
    const items = (): PromiseLike<readonly unknown[]> =>
      bus.invoke<unknown[]>({ destination: watcher, ...properties, signature: 'ss', body });
    // One that has just ended may still be among them.
    const before = await items();
    const own = async (): Promise<number> => (await items()).filter((item) => !before.includes(item)).length;
    const app = await launchApp();
    await expect.poll(own).toBe(1);
    await app.close();
    await expect.poll(own).toBe(0);
  });

  test(`${desktop}: an absence is seen, and the return from it`, async () => {
    await withFastApp(
      async (app) => {
        const home = await windowOf(app, 'home');
        await untilCredited(
          app,
          async () => {},
          async () => run('input', 'move', '300', '300', 'move', '340', '300'),
        );
        const alerts = await home.evaluate(() => window.vertebreak.homeView().then((view) => view.alerts));
        expect(alerts.map(({ code }) => code)).not.toContain('idle-unknown');
      },
      { args: ['--home'] },
    );
  });

  // On a shared machine the desktop's own sound server may answer too late; there busy.e2e.ts records from one of its own.
  if (process.env.CI === undefined) {
    test(`${desktop}: a program that records holds the break until it has ended`, async () => {
      const name = `microphone-of-${desktop}`;
      const channels = 'channel_map=front-left,front-right';
      const device = ['module-null-sink', `sink_name=${name}`, 'media.class=Audio/Source/Virtual', channels];
      const module = run('pactl', 'load-module', ...device);
      ended.push(() => run('pactl', 'unload-module', module));
      const end = program('parecord', '--raw', '-d', name, '/dev/null');
      await recordedFrom(name, () => run('pactl', 'list', 'short', 'sources'));
      await holds('microphone', 'Quiet: parecord is using the microphone', end);
    });
  }
}

test('gnome: do not disturb holds the break until it is off', async () => {
  const banners = ['org.gnome.desktop.notifications', 'show-banners'];
  const off = async (): Promise<void> => void run('gsettings', 'set', ...banners, 'true');
  ended.push(off);
  run('gsettings', 'set', ...banners, 'false');
  await holds('do-not-disturb', 'Quiet: do not disturb is on', off);
});

test('kde: do not disturb holds the break until it is off', async () => {
  const bus = joinBus();
  const at = { destination: 'org.freedesktop.Notifications', path: '/org/freedesktop/Notifications' };
  const inhibit = { ...at, interface: 'org.freedesktop.Notifications' };
  const body = ['org.kde.konsole', 'a journey', []];
  const cookie = await bus.invoke<number>({ ...inhibit, member: 'Inhibit', signature: 'ssa{sv}', body });
  await holds('do-not-disturb', 'Quiet: do not disturb is on', async () => {
    await bus.invoke({ ...inhibit, member: 'UnInhibit', signature: 'u', body: [cookie] });
  });
});

/** The services that know who keeps the screen awake come with packages that these journeys do without: they are played. */
test('gnome: who presents holds the break until they let go', async () => {
  const bus = joinBus();
  const [service, path] = ['org.gnome.SessionManager', '/org/gnome/SessionManager'];
  const inhibitors = [`${path}/Inhibitor1`];
  bus.setMethodCallHandler(path, service, 'GetInhibitors', [() => inhibitors, 'ao']);
  bus.setMethodCallHandler(`${path}/Inhibitor1`, `${service}.Inhibitor`, 'GetFlags', [() => 8, 'u']);
  bus.setMethodCallHandler(`${path}/Inhibitor1`, `${service}.Inhibitor`, 'GetAppId', [() => 'org.gnome.Evince', 's']);
  await bus.requestName(service, 0);
  await holds('presentation', 'Quiet: Evince is presenting', async () => {
    inhibitors.pop();
    bus.sendSignal(path, service, 'InhibitorRemoved', 'o', [`${path}/Inhibitor1`]);
  });
});

test('kde: who presents holds the break until they let go', async () => {
  const bus = joinBus();
  const service = 'org.kde.Solid.PowerManagement';
  const [path, policy] = ['/org/kde/Solid/PowerManagement/PolicyAgent', `${service}.PolicyAgent`];
  const inhibitions = [['okular', 'Giving a presentation']];
  bus.setMethodCallHandler(path, policy, 'ListInhibitions', [() => inhibitions, 'a(ss)']);
  await bus.requestName(service, 0);
  await holds('presentation', 'Quiet: Okular is presenting', async () => {
    inhibitions.pop();
    bus.sendSignal(path, policy, 'InhibitionsChanged', 'a(ss)as', [[], ['okular']]);
  });
});

/** Waits until this has become of both shortcuts. */
const shortcutsBecome = async (app: RunningApp, state: object): Promise<void> => {
  const home = await windowOf(app, 'home');
  const shortcuts = () => home.evaluate(() => window.vertebreak.homeView().then((view) => view.shortcuts));
  await expect.poll(shortcuts).toEqual({ find: state, break: state });
};

test('kde: a shortcut opens the search over a native program, and leaves nothing behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-typed-'));
  ended.push(() => rmSync(folder, { recursive: true, force: true }));
  const typed = join(folder, 'typed');
  const app = await launchApp({ args: ['--home'] });
  await shortcutsBecome(app, { state: 'all-programs', keys: null });
  program('konsole', '-e', 'sh', '-c', `cat > ${typed}`);
  const words = (): string => (existsSync(typed) ? readFileSync(typed, 'utf8') : '');
  // The terminal has the keyboard once it takes a line.
  await expect(async () => {
    run('input', 'key', 'enter', 'wait', '500');
    expect(words()).toContain('\n');
  }).toPass({ timeout: 30_000 });
  run('input', 'key', 'ctrl+alt+f');
  const find = await windowOf(app, 'find');
  await expect.poll(() => onScreen(app, 'find')).toMatchObject({ visible: true, focused: true });
  run('input', 'type', 'neck');
  await expect(find.getByRole('option').first()).toContainText('Chin Tuck');
  run('input', 'key', 'escape');
  await expect(async () => {
    run('input', 'key', 'enter', 'type', 'end', 'key', 'enter', 'wait', '500');
    expect(words()).toMatch(/^\n+end\n/);
  }).toPass({ timeout: 20_000 });
  expect(words()).not.toContain('neck');
  await app.close();
  const components = ['org.kde.kglobalaccel', '--object-path', '/kglobalaccel', '--method'];
  const left = (): string =>
    run('gdbus', 'call', '--session', '--dest', ...components, 'org.kde.KGlobalAccel.allComponents');
  await expect.poll(left).not.toContain('vertebreak');
});

test('gnome: where no service binds keys, the shortcuts are X’s, and the settings say so', async () => {
  const app = await launchApp({ args: ['--home'] });
  await shortcutsBecome(app, { state: 'x-programs' });
  await app.close();
});

type SwayNode = { readonly name?: string; readonly focused?: boolean; readonly type: string } & {
  readonly [children in 'nodes' | 'floating_nodes']: readonly SwayNode[];
};

/** The windows of sway, by their titles: which there are, floating or not, and which has the keyboard. */
const swayWindows = (): Record<string, { readonly focused: boolean; readonly floats: boolean }> => {
  const all = (node: SwayNode): readonly SwayNode[] => [node, ...[...node.nodes, ...node.floating_nodes].flatMap(all)];
  const windows = all(JSON.parse(run('swaymsg', '-t', 'get_tree', '-r'))).filter(({ type }) => type.endsWith('con'));
  return Object.fromEntries(
    windows.map(({ name, focused, type }) => [name, { focused: focused === true, floats: type === 'floating_con' }]),
  );
};

test('sway: where there is no X it starts again by Wayland, and a break comes without the keyboard', async () => {
  program('foot', '-T', 'letter');
  await expect.poll(() => swayWindows().letter?.focused).toBe(true);
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
  // The first steps would have the keyboard.
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ version: 1, settings: { welcome: { seen: true } } }));
  const { DISPLAY: _, ...env } = process.env;
  // The display server is for the app itself to find.
  const electron = electronHere({});
  spawn(electron.program, [...electron.switches, `--user-data-dir=${folder}`, '.'], { env, stdio: 'ignore' });
  ended.push(async () => {
    // The lock is a link that names the machine and the process.
    process.kill(Number(readlinkSync(join(folder, 'SingletonLock')).split('-').at(-1)));
    // Its processes write until the last of them is gone, and 1 says that there is none.
    await expect.poll(() => spawnSync('pgrep', ['-f', folder]).status).toBe(1);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });
  await expect.poll(() => existsSync(join(folder, 'control', 'socket'))).toBe(true);
  expect(await runOn(folder, 'break')).toMatchObject({ exitCode: 0 });
  await expect.poll(() => logOf(folder).map(({ event }) => event)).toContain('window-painted');
  await expect.poll(swayWindows).toMatchObject({ 'A break': { floats: true } });
  expect(swayWindows()).toMatchObject({ 'A break': { focused: false }, letter: { focused: true } });
});
