import { createBroker, createClient } from 'dbus-native';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createDesktopNotices, type Notice } from '../../main/outside/desktop-notices.ts';
import { type Bus, connectBus } from '../../main/sensors/bus.ts';
import { noticeIcon, playNoticeDaemon } from '../main/outside/notice-daemon.ts';
import { fakeTimers, privateBus } from '../main/sensors/fakes.ts';

const NAME = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';

const notice = (place = 'here', ran: string[] = []): Notice => ({
  ...{ place, title: 'Soon', message: 'now' },
  actions: [{ key: 'start', label: 'Start', run: () => void ran.push(place) }],
});

/** Notices on a bus where nobody shows them yet; the time within which they must be stands still. */
const start = async () => {
  const { bus, join } = await privateBus();
  const timers = fakeTimers();
  const notices = createDesktopNotices({
    appName: 'x',
    icon: noticeIcon,
    connect: () => bus,
    timers,
    noAnswer: 'no answer',
  });
  return { bus, join, timers, notices };
};

const promise = () => {
  const made: { keep: () => void } = { keep: () => {} };
  const kept = new Promise<void>((resolve) => {
    made.keep = resolve;
  });
  return { kept, keep: () => made.keep() };
};

describe('a daemon for notices that fails', () => {
  it('is not there, and comes later', async () => {
    const { join, notices } = await start();
    await expect(notices.show(notice())).rejects.toThrow(`nobody on the bus is ${NAME}`);
    const daemon = await playNoticeDaemon(join());
    await notices.show(notice());
    expect(daemon.standing()).toHaveLength(1);
  });

  it.each([
    ['GetCapabilities', 0],
    ['Notify', 1],
  ] as const)('hangs in %s: it is waited for so long, and shows nothing later', async (hangsIn, taken) => {
    const { join, timers, notices } = await start();
    const [asked, goesOn] = [promise(), promise()];
    const daemon = await playNoticeDaemon(join(), {
      answers: async (member) => {
        if (member !== hangsIn) return;
        asked.keep();
        await goesOn.kept;
      },
    });
    const failed = expect(notices.show(notice())).rejects.toThrow('no answer');
    await asked.kept;
    await timers.go(2_000);
    await failed;
    goesOn.keep();
    await notices.show(notice('there'));
    await vi.waitFor(() => expect([daemon.taken(), daemon.standing().length]).toEqual([taken + 1, 1]));
    expect(timers.waiting()).toEqual([]);
  });

  it('goes away in the middle of an answer', async () => {
    const { join, timers, notices } = await start();
    const program = join();
    const gone = promise();
    await playNoticeDaemon(program, {
      answers: async (member) => {
        if (member !== 'Notify') return;
        program.connection.end();
        gone.keep();
        await new Promise(() => {});
      },
    });
    const failed = expect(notices.show(notice())).rejects.toThrow('no answer');
    await gone.kept;
    await timers.go(2_000);
    await failed;
    const next = await playNoticeDaemon(join());
    await notices.show(notice());
    expect(next.standing()).toHaveLength(1);
  });

  it('answers by the name of another who has come meanwhile', async () => {
    const { join, notices } = await start();
    const ran: string[] = [];
    const [asked, goesOn] = [promise(), promise()];
    const first = await playNoticeDaemon(join(), {
      answers: async (member) => {
        if (member !== 'Notify') return;
        asked.keep();
        await goesOn.kept;
      },
    });
    const failed = expect(notices.show(notice('here', ran))).rejects.toThrow('no answer');
    await asked.kept;
    await first.leave();
    const next = await playNoticeDaemon(join());
    goesOn.keep();
    await failed;
    next.press(41, 'start');
    await notices.show(notice('there', ran));
    expect(ran).toEqual([]);
  });

  it.each([
    ['refuses all', () => Promise.reject(new Error('not today')), 'u', 'not today'],
    ['answers no number', () => 'seven', 's', 'no answer'],
    ['answers nothing', () => undefined, '', 'no answer'],
  ])('%s', async (_name, answer, signature, reason) => {
    const { join, notices } = await start();
    const program = join();
    program.setMethodCallHandler(PATH, NAME, 'GetCapabilities', [() => 'all', 's']);
    program.setMethodCallHandler(PATH, NAME, 'Notify', [answer, signature]);
    await program.requestName(NAME, 0);
    await expect(notices.show(notice())).rejects.toThrow(reason);
    await expect(notices.show(notice())).rejects.toThrow(reason);
  });

  it('floods: what was pressed is done once, and all else not at all', async () => {
    const { join, notices } = await start();
    const ran: string[] = [];
    const program = join();
    const daemon = await playNoticeDaemon(program);
    await notices.show(notice('here', ran));
    for (let id = 0; id < 10_000; id += 1) daemon.press(id % 42, 'start');
    program.sendSignal(PATH, NAME, 'ActionInvoked', 's', ['x']);
    program.sendSignal(PATH, NAME, 'ActionInvoked');
    program.sendSignal(PATH, NAME, 'NotificationClosed', 's', ['41']);
    await notices.show(notice('there', ran));
    expect(ran).toEqual(['here']);
  });

  it('is not who presses: another program forges it', async () => {
    const { join, notices } = await start();
    const ran: string[] = [];
    await playNoticeDaemon(join());
    const forger = join();
    await notices.show(notice('here', ran));
    forger.sendSignal(PATH, NAME, 'ActionInvoked', 'us', [41, 'start']);
    forger.sendSignal(PATH, NAME, 'NotificationClosed', 'uu', [41, 2]);
    await forger.listNames();
    await notices.show(notice('here', ran));
    expect(ran).toEqual([]);
  });
});

describe('a bus that fails', () => {
  const refused = (): never => {
    throw new Error('no bus');
  };

  it('is not there', async () => {
    const notices = createDesktopNotices({
      ...{ appName: 'x', icon: noticeIcon, connect: refused, timers: fakeTimers(), noAnswer: 'no answer' },
    });
    await expect(notices.show(notice())).rejects.toThrow('no bus');
    notices.takeBack('here');
    await expect(notices.show(notice())).rejects.toThrow('no bus');
  });

  it('ends, and is connected to anew with the next notice', async () => {
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
    const daemon = await playNoticeDaemon(daemonBus);
    const notices = createDesktopNotices({
      appName: 'x',
      icon: noticeIcon,
      connect,
      timers: fakeTimers(),
      noAnswer: 'no answer',
    });
    await notices.show(notice());
    connected[0]?.end();
    await over.kept;
    await notices.show(notice());
    expect([connected.length, daemon.standing().length]).toEqual([2, 2]);
  });
});
