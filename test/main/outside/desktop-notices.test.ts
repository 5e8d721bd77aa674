import { describe, expect, it, vi } from 'vitest';
import { createDesktopNotices, type Notice } from '../../../main/outside/desktop-notices.ts';
import type { Bus } from '../../../main/sensors/bus.ts';
import { systemTimers } from '../../../main/sensors/timer.ts';
import { privateBus } from '../sensors/fakes.ts';
import { type NoticeDaemonOptions, noticeIcon, playNoticeDaemon } from './notice-daemon.ts';

/** The notices of a desktop with a daemon, and what was done by them. */
const start = async (options: NoticeDaemonOptions = {}) => {
  const { bus, join } = await privateBus();
  const daemon = await playNoticeDaemon(join(), options);
  const notices = createDesktopNotices({
    appName: 'Vertebreak',
    icon: noticeIcon,
    connect: () => bus,
    timers: systemTimers,
    noAnswer: 'no answer',
  });
  const ran: string[] = [];
  const notice = (differs: Partial<Notice> = {}): Notice => ({
    place: 'here',
    title: 'Soon',
    message: 'a & <b>',
    actions: ['default', 'start', 'snooze'].map((key) => ({
      key,
      label: `the ${key}`,
      run: () => void ran.push(key),
    })),
    ...differs,
  });
  return { join, daemon, notices, notice, ran };
};

describe('a notice on a Linux desktop', () => {
  it('has buttons, makes no sound, and is of no more weight and duration than others', async () => {
    const { daemon, notices, notice } = await start();
    await notices.show(notice());
    expect(daemon.standing()).toEqual([
      {
        ...{ id: 41, title: 'Soon', message: 'a &amp; &lt;b&gt;', expiresMs: -1 },
        actions: ['default', 'the default', 'start', 'the start', 'snooze', 'the snooze'],
        hints: {
          urgency: 1,
          transient: true,
          'suppress-sound': true,
          'desktop-entry': 'vertebreak',
          'image-data': [1, 1, 4, true, 8, 4, expect.anything()],
        },
      },
    ]);
  });

  it.each(['default', 'start', 'snooze'])('does once what was pressed: %s', async (key) => {
    const { daemon, notices, notice, ran } = await start();
    await notices.show(notice());
    daemon.press(40, 'snooze');
    daemon.press(41, 'nonsense');
    daemon.press(41, key);
    daemon.press(41, key);
    // Signals come in the order in which they were sent: by the answer to this, all of them have come.
    await notices.show(notice({ place: 'there' }));
    expect(ran).toEqual([key]);
  });

  it('is given neither buttons nor markup where the daemon has none, and is asked for that once', async () => {
    const { daemon, notices, notice } = await start({ abilities: ['body'] });
    await notices.show(notice());
    await notices.show(notice());
    expect(daemon.standing()).toMatchObject([{ message: 'a & <b>', actions: [] }]);
    expect(daemon.asked()).toBe(1);
  });

  it('replaces the one at its place, and is taken back', async () => {
    const { daemon, notices, notice } = await start();
    await notices.show(notice({ title: 'first' }));
    await notices.show(notice({ title: 'second' }));
    await notices.show(notice({ place: 'there', title: 'third' }));
    expect(daemon.standing().map(({ id, title }) => [id, title])).toEqual([
      [41, 'second'],
      [42, 'third'],
    ]);
    notices.takeBack('here');
    notices.takeBack('nowhere');
    await vi.waitFor(() => expect(daemon.standing().map(({ id }) => id)).toEqual([42]));
  });

  it('is taken back also where it is only on its way', async () => {
    const { daemon, notices, notice } = await start();
    const shown = notices.show(notice());
    notices.takeBack('here');
    await shown;
    await vi.waitFor(() => expect(daemon.standing()).toEqual([]));
    expect(daemon.taken()).toBe(1);
  });

  it('is a new one once the last has gone', async () => {
    const { daemon, notices, notice, ran } = await start();
    await notices.show(notice());
    daemon.dismiss(41);
    await notices.show(notice({ place: 'there' }));
    daemon.press(41, 'start');
    await notices.show(notice());
    expect(daemon.standing().map(({ id }) => id)).toEqual([42, 43]);
    expect(ran).toEqual([]);
  });

  it('does what is pressed as soon as it is there', async () => {
    const listeners = new Map<string, (body: readonly unknown[]) => void>();
    const answers: Readonly<Record<string, unknown>> = { GetCapabilities: ['actions'], Notify: 41 };
    const bus: Bus = {
      call: ({ member }) => {
        const answered = Promise.resolve(answers[member]);
        if (member === 'Notify') listeners.get('ActionInvoked')?.([41, 'start']);
        return answered;
      },
      listen: async ({ member }, listener) => void listeners.set(member, listener),
      end: () => {},
      onEnd: () => {},
    };
    const notices = createDesktopNotices({
      ...{ appName: 'Vertebreak', icon: noticeIcon, connect: () => bus, timers: systemTimers, noAnswer: 'no answer' },
    });
    const pressed = new Promise<void>((run) => {
      void notices.show({ place: 'here', title: '', message: '', actions: [{ key: 'start', label: '', run }] });
    });
    await pressed;
  });

  it('knows nothing of the numbers and the abilities of another daemon', async () => {
    const { join, daemon, notices, notice, ran } = await start();
    await notices.show(notice());
    await daemon.leave();
    const next = await playNoticeDaemon(join(), { abilities: ['body'], firstId: 41 });
    next.press(41, 'start');
    await notices.show(notice({ place: 'there' }));
    notices.takeBack('here');
    await notices.show(notice({ place: 'elsewhere' }));
    expect(next.standing().map(({ id, message }) => [id, message])).toEqual([
      [41, 'a & <b>'],
      [42, 'a & <b>'],
    ]);
    expect(ran).toEqual([]);
  });
});
