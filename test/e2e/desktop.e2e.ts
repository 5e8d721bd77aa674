import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { createClient } from 'dbus-native';
import { expect, test } from 'playwright/test';
import { playNotificationDaemon } from '../main/outside/notification-daemon.ts';
import { KDE, startCompositor } from '../main/sensors/compositor.ts';
import { launchApp, type RunningApp } from './app.ts';
import {
  happened,
  historyOf,
  lastInput,
  logOf,
  onScreen,
  outcomesOf,
  pressStart,
  untilCredited,
  windowOf,
  withFastApp,
} from './world.ts';

test.skip(process.platform !== 'linux', 'what is tried here is the Linux desktop');

const WATCHER = 'org.kde.StatusNotifierWatcher';

/** A bus with nobody on it, as an address; ended with the test. */
const emptyBus = async (ended: ChildProcess[]): Promise<string> => {
  const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address']);
  ended.push(daemon);
  for await (const address of createInterface({ input: daemon.stdout })) return address;
  throw new Error('no bus');
};

const processes: ChildProcess[] = [];
test.afterEach(() => {
  for (const child of processes.splice(0)) child.kill();
});

const alertsOf = async (app: RunningApp): Promise<readonly string[]> => {
  const home = await windowOf(app, 'home');
  return home.evaluate(() => window.vertebreak.homeView().then(({ alerts }) => alerts.map(({ code }) => code)));
};

test('puts its icon into the panel', async () => {
  const bus = createClient({});
  const asked = {
    destination: WATCHER,
    path: '/StatusNotifierWatcher',
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: [WATCHER, 'RegisteredStatusNotifierItems'],
  };
  const count = (): Promise<number> => bus.invoke<unknown[]>({ ...asked }).then((items) => items.length);
  try {
    test.skip(!(await bus.nameHasOwner(WATCHER)), 'this desktop has no panel');
    const before = await count();
    const app = await launchApp();
    await expect.poll(count).toBe(before + 1);
    await app.close();
    await expect.poll(count).toBe(before);
  } finally {
    await bus.close();
  }
});

test('without a panel and without a notification daemon it says so, and breaks come all the same', async () => {
  test.setTimeout(90_000);
  const address = await emptyBus(processes);
  await withFastApp(
    async (app) => {
      await lastInput(app, 0);
      await happened(app, 'window-shown');
      const page = await windowOf(app, 'break');
      await pressStart(page);
      await page.getByRole('button', { name: 'Done', exact: true }).click();
      await happened(app, 'outcome');
      await expect.poll(() => alertsOf(app), { timeout: 40_000 }).toContain('no-tray');
      await expect.poll(() => outcomesOf(app.userData)).toContain('completed');
    },
    { args: ['--home'], env: { DBUS_SESSION_BUS_ADDRESS: address } },
  );
});

test.describe('a notification', () => {
  /** The desktop's program for notifications, and the app that has just shown one by it. */
  const withNotification = async (
    use: (app: RunningApp, press: (key: string) => void) => Promise<void>,
  ): Promise<void> => {
    const address = await emptyBus(processes);
    const bus = createClient({ busAddress: address });
    const daemon = await playNotificationDaemon(bus);
    try {
      await withFastApp(
        async (app) => {
          await lastInput(app, 0);
          const announced = () => daemon.standing().filter(({ title }) => title === 'Short break soon');
          await expect.poll(() => announced().length, { timeout: 30_000, intervals: [50] }).toBe(1);
          const [{ id, actions } = { id: 0, actions: [] }] = announced();
          expect(actions).toEqual(['default', 'Open Vertebreak', 'start', 'Start now', 'snooze', 'Snooze']);
          await use(app, (key) => daemon.press(id, key));
          await expect.poll(() => announced().length).toBe(0);
        },
        {
          env: { DBUS_SESSION_BUS_ADDRESS: address },
          // Time enough, even as fast as this, for somebody to press.
          settings: { micro: { everyMinutes: 10, notice: true }, rules: { headsUpSeconds: 50, waitAtMostMinutes: 30 } },
        },
      );
    } finally {
      await bus.close();
    }
  };

  test('starts the break, and is gone as it shows', async () => {
    await withNotification(async (app, press) => {
      press('start');
      await happened(app, 'window-shown');
      expect(logOf(app.userData).filter(({ event }) => event === 'shown')).toMatchObject([{ reason: 'asked' }]);
    });
  });

  test('snoozes the break', async () => {
    await withNotification(async (app, press) => {
      press('snooze');
      await expect
        .poll(() => historyOf(app.userData))
        .toContainEqual(expect.objectContaining({ event: 'dismissed', how: 'snoozed' }));
    });
  });

  test('opens the home window, and stands until the break comes', async () => {
    await withNotification(async (app, press) => {
      press('default');
      await windowOf(app, 'home');
      await expect.poll(() => onScreen(app, 'home')).toMatchObject({ visible: true });
      await happened(app, 'window-shown');
    });
  });
});

test.describe('on Wayland', () => {
  // The name of a compositor is all that the app asks of it; it runs by X all the same.
  const env = { WAYLAND_DISPLAY: 'wayland-of-the-test', XDG_SESSION_TYPE: 'wayland' };

  test('it runs by X, says that the pauses are not known, and breaks come all the same', async () => {
    await withFastApp(
      async (app) => {
        await expect.poll(() => alertsOf(app)).toContain('idle-unknown');
        const home = await windowOf(app, 'home');
        const shortcuts = () => home.evaluate(() => window.vertebreak.homeView().then((view) => view.shortcuts));
        await expect.poll(shortcuts).toEqual({ find: { state: 'x-programs' }, break: { state: 'x-programs' } });
        expect(await app.electron.evaluate(({ app: it }) => it.commandLine.getSwitchValue('ozone-platform'))).not.toBe(
          'wayland',
        );
        await happened(app, 'window-shown');
      },
      { args: ['--home'], env: { ...env, DBUS_SESSION_BUS_ADDRESS: await emptyBus(processes) } },
    );
  });

  test('it knows the pauses where the compositor tells of them', async () => {
    const address = await emptyBus(processes);
    const mutter = createClient({ busAddress: address });
    const name = 'org.gnome.Mutter.IdleMonitor';
    const tells = { idleMs: 0n };
    mutter.setMethodCallHandler('/org/gnome/Mutter/IdleMonitor/Core', name, 'GetIdletime', [() => tells.idleMs, 't']);
    await mutter.requestName(name, 0);
    try {
      await withFastApp(
        async (app) => {
          await happened(app, 'booted');
          await untilCredited(
            app,
            async () => {
              tells.idleMs = 600_000n;
            },
            async () => {
              tells.idleMs = 0n;
            },
          );
          expect(await alertsOf(app)).not.toContain('idle-unknown');
        },
        { args: ['--home'], env: { ...env, DBUS_SESSION_BUS_ADDRESS: address } },
      );
    } finally {
      await mutter.close();
    }
  });
});

test.describe('on Wayland without GNOME', () => {
  test('it knows the pauses by the compositor’s own protocol, and says so while the compositor is gone', async () => {
    // It waits for what the app asks for by its own clocks, several times.
    test.slow();
    const compositor = await startCompositor(KDE);
    const env = { ...compositor.env, XDG_SESSION_TYPE: 'wayland', DBUS_SESSION_BUS_ADDRESS: await emptyBus(processes) };
    try {
      await withFastApp(
        async (app) => {
          await happened(app, 'booted');
          await untilCredited(
            app,
            async () => compositor.idled(),
            async () => compositor.resumed(),
          );
          expect(await alertsOf(app)).not.toContain('idle-unknown');
          await compositor.stop();
          await expect.poll(() => alertsOf(app)).toContain('idle-unknown');
          await compositor.start();
          await expect.poll(() => alertsOf(app)).not.toContain('idle-unknown');
        },
        { args: ['--home'], env },
      );
    } finally {
      await compositor.end();
    }
  });
});

test.describe('with logind', () => {
  const python = '/usr/bin/python3';
  const SESSION = '/org/freedesktop/login1/session/c1';

  const hasMock = (): boolean => {
    try {
      execFileSync(python, ['-c', 'import dbusmock'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };

  /** A system bus where python-dbusmock plays logind, with one session; and the way to make it tell something. */
  const logind = async () => {
    const address = await emptyBus(processes);
    const env = { ...process.env, DBUS_SYSTEM_BUS_ADDRESS: address };
    processes.push(spawn(python, ['-m', 'dbusmock', '--system', '--template', 'logind'], { env, stdio: 'ignore' }));
    const bus = createClient({ busAddress: address });
    await expect.poll(async () => bus.nameHasOwner('org.freedesktop.login1')).toBe(true);
    const mock = { destination: 'org.freedesktop.login1', interface: 'org.freedesktop.DBus.Mock' };
    await bus.invoke({
      ...mock,
      path: '/org/freedesktop/login1',
      member: 'AddSession',
      signature: 'ssusb',
      body: ['c1', 'seat0', process.getuid?.() ?? 0, 'somebody', true],
    });
    const signal = async (path: string, of: string, name: string, signature: string, args: unknown[]): Promise<void> =>
      bus.invoke({
        ...mock,
        path,
        member: 'EmitSignal',
        signature: 'sssav',
        body: [`org.freedesktop.login1.${of}`, name, signature, args],
      });
    const locked = async (hint: boolean): Promise<void> =>
      bus.invoke({
        destination: mock.destination,
        interface: 'org.freedesktop.login1.Session',
        path: SESSION,
        member: 'SetLockedHint',
        signature: 'b',
        body: [hint],
      });
    const sleeping = (begins: boolean): Promise<void> =>
      signal('/org/freedesktop/login1', 'Manager', 'PrepareForSleep', 'b', [['b', begins]]);
    return { address, locked, sleeping };
  };

  test('a lock and a sleep that logind tells of are natural breaks, and nothing shows meanwhile', async () => {
    test.skip(!hasMock(), 'python3-dbusmock is not installed');
    const { address, locked, sleeping } = await logind();
    const env = { DBUS_SYSTEM_BUS_ADDRESS: address, XDG_SESSION_ID: 'c1' };
    await withFastApp(
      async (app) => {
        await lastInput(app, 0);
        await happened(app, 'booted');
        // The sleep first: an unlocking that is heard after the next falling asleep would stand for a waking.
        await untilCredited(
          app,
          () => sleeping(true),
          () => sleeping(false),
        );
        await untilCredited(
          app,
          () => locked(true),
          () => locked(false),
        );
      },
      { env },
    );
  });
});
