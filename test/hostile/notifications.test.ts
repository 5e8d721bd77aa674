import { createBroker, createClient } from 'dbus-native';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDesktopNotifications, type DesktopNotification } from '../../main/outside/desktop-notifications.ts';
import { type Bus, connectBus } from '../../main/sensors/bus.ts';
import { fakeTimers } from '../fake-timers.ts';
import { notificationIcon, playNotificationDaemon } from '../main/outside/notification-daemon.ts';
import { privateBus } from '../main/sensors/fakes.ts';
import { until } from '../until.ts';

const NAME = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';

const notification = (place = 'here', ran: string[] = []): DesktopNotification => ({
  ...{ place, title: 'Soon', message: 'now' },
  actions: [{ key: 'start', label: 'Start', run: () => void ran.push(place) }],
});

/** Notifications on a bus where nobody shows them yet; the time within which they must be stands still. */
const start = async () => {
  const { bus, join } = await privateBus();
  const timers = fakeTimers();
  const notifications = createDesktopNotifications({
    appName: 'x',
    icon: notificationIcon,
    connect: () => bus,
    timers,
    noAnswer: 'no answer',
  });
  return { bus, join, timers, notifications };
};

const promise = () => {
  const made: { keep: () => void } = { keep: () => {} };
  const kept = new Promise<void>((resolve) => {
    made.keep = resolve;
  });
  return { kept, keep: () => made.keep() };
};

describe('a daemon for notifications that fails', () => {
  it('is not there, and comes later', async () => {
    const { join, notifications } = await start();
    await expect(notifications.show(notification())).rejects.toThrow(`nobody on the bus is ${NAME}`);
    const daemon = await playNotificationDaemon(join());
    await notifications.show(notification());
    expect(daemon.standing()).toHaveLength(1);
  });

  it.each([
    ['GetCapabilities', 0],
    ['Notify', 1],
  ] as const)('hangs in %s: it is waited for so long, and shows nothing later', async (hangsIn, taken) => {
    const { join, timers, notifications } = await start();
    const [asked, goesOn] = [promise(), promise()];
    const daemon = await playNotificationDaemon(join(), {
      answers: async (member) => {
        if (member !== hangsIn) return;
        asked.keep();
        await goesOn.kept;
      },
    });
    const failed = expect(notifications.show(notification())).rejects.toThrow('no answer');
    await asked.kept;
    await timers.go(2_000);
    await failed;
    goesOn.keep();
    await notifications.show(notification('there'));
    await until(() => expect([daemon.taken(), daemon.standing().length]).toEqual([taken + 1, 1]));
    expect(timers.waiting()).toEqual([]);
  });

  it('goes away in the middle of an answer', async () => {
    const { join, timers, notifications } = await start();
    const program = join();
    const gone = promise();
    await playNotificationDaemon(program, {
      answers: async (member) => {
        if (member !== 'Notify') return;
        program.connection.end();
        gone.keep();
        await new Promise(() => {});
      },
    });
    const failed = expect(notifications.show(notification())).rejects.toThrow('no answer');
    await gone.kept;
    await timers.go(2_000);
    await failed;
    const next = await playNotificationDaemon(join());
    await notifications.show(notification());
    expect(next.standing()).toHaveLength(1);
  });

  it('answers by the name of another who has come meanwhile', async () => {
    const { join, notifications } = await start();
    const ran: string[] = [];
    const [asked, goesOn] = [promise(), promise()];
    const first = await playNotificationDaemon(join(), {
      answers: async (member) => {
        if (member !== 'Notify') return;
        asked.keep();
        await goesOn.kept;
      },
    });
    const failed = expect(notifications.show(notification('here', ran))).rejects.toThrow('no answer');
    await asked.kept;
    await first.leave();
    const next = await playNotificationDaemon(join());
    goesOn.keep();
    await failed;
    next.press(41, 'start');
    await notifications.show(notification('there', ran));
    expect(ran).toEqual([]);
  });

  it.each([
    ['refuses all', () => Promise.reject(new Error('not today')), 'u', 'not today'],
    ['answers no number', () => 'seven', 's', 'no answer'],
    ['answers nothing', () => undefined, '', 'no answer'],
  ])('%s', async (_name, answer, signature, reason) => {
    const { join, notifications } = await start();
    const program = join();
    program.setMethodCallHandler(PATH, NAME, 'GetCapabilities', [() => 'all', 's']);
    program.setMethodCallHandler(PATH, NAME, 'Notify', [answer, signature]);
    await program.requestName(NAME, 0);
    await expect(notifications.show(notification())).rejects.toThrow(reason);
    await expect(notifications.show(notification())).rejects.toThrow(reason);
  });

  it('floods: what was pressed is done once, and all else not at all', async () => {
    const { join, notifications } = await start();
    const ran: string[] = [];
    const program = join();
    const daemon = await playNotificationDaemon(program);
    await notifications.show(notification('here', ran));
    for (let id = 0; id < 10_000; id += 1) daemon.press(id % 42, 'start');
    program.sendSignal(PATH, NAME, 'ActionInvoked', 's', ['x']);
    program.sendSignal(PATH, NAME, 'ActionInvoked');
    program.sendSignal(PATH, NAME, 'NotificationClosed', 's', ['41']);
    await notifications.show(notification('there', ran));
    expect(ran).toEqual(['here']);
  });

  it('is not who presses: another program forges it', async () => {
    const { join, notifications } = await start();
    const ran: string[] = [];
    await playNotificationDaemon(join());
    const forger = join();
    await notifications.show(notification('here', ran));
    forger.sendSignal(PATH, NAME, 'ActionInvoked', 'us', [41, 'start']);
    forger.sendSignal(PATH, NAME, 'NotificationClosed', 'uu', [41, 2]);
    await forger.listNames();
    await notifications.show(notification('here', ran));
    expect(ran).toEqual([]);
  });
});

describe('a bus that fails', () => {
  const refused = (): never => {
    throw new Error('no bus');
  };

  it('is not there', async () => {
    const notifications = createDesktopNotifications({
      ...{ appName: 'x', icon: notificationIcon, connect: refused, timers: fakeTimers(), noAnswer: 'no answer' },
    });
    await expect(notifications.show(notification())).rejects.toThrow('no bus');
    notifications.takeBack('here');
    await expect(notifications.show(notification())).rejects.toThrow('no bus');
  });

  it('ends, and is connected to anew with the next notification', async () => {
    const connected: Bus[] = [];
    const broker = createBroker();
    const address = await new Promise<string>((resolve, reject) => {
      broker.listen((error, where) => (error ? reject(error) : resolve(where)));
    });
    const daemonBus = createClient({ busAddress: address });
    onTestFinished(async () => {
      for (const bus of connected) bus.end();
      daemonBus.connection.end();
      await new Promise<void>((resolve) => void broker.close(() => resolve()));
    });
    const over = promise();
    const connect = (silent: () => void): Bus => {
      const bus = connectBus(address, () => {
        silent();
        over.keep();
      });
      if (bus === null) throw new Error('no bus');
      connected.push(bus);
      return bus;
    };
    const daemon = await playNotificationDaemon(daemonBus);
    const notifications = createDesktopNotifications({
      appName: 'x',
      icon: notificationIcon,
      connect,
      timers: fakeTimers(),
      noAnswer: 'no answer',
    });
    await notifications.show(notification());
    connected[0]?.end();
    await over.kept;
    await notifications.show(notification());
    expect([connected.length, daemon.standing().length]).toEqual([2, 2]);
  });
});
