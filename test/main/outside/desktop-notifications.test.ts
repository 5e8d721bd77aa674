import { describe, expect, it } from 'vitest';
import { createDesktopNotifications, type DesktopNotification } from '../../../main/outside/desktop-notifications.ts';
import type { Bus } from '../../../main/sensors/bus.ts';
import { fakeTimers } from '../../fake-timers.ts';
import { until } from '../../until.ts';
import { privateBus } from '../sensors/fakes.ts';
import { type NotificationDaemonOptions, notificationIcon, playNotificationDaemon } from './notification-daemon.ts';

/** The notifications of a desktop with a daemon, and what was done by them. */
const start = async (options: NotificationDaemonOptions = {}) => {
  const { bus, join } = await privateBus();
  const daemon = await playNotificationDaemon(join(), options);
  const notifications = createDesktopNotifications({
    appName: 'Vertebreak',
    icon: notificationIcon,
    connect: () => bus,
    timers: fakeTimers(),
    noAnswer: 'no answer',
  });
  const ran: string[] = [];
  const notification = (differs: Partial<DesktopNotification> = {}): DesktopNotification => ({
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
  return { join, daemon, notifications, notification, ran };
};

describe('a notification on a Linux desktop', () => {
  it('has buttons, makes no sound, and is of no more weight and duration than others', async () => {
    const { daemon, notifications, notification } = await start();
    await notifications.show(notification());
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
    const { daemon, notifications, notification, ran } = await start();
    await notifications.show(notification());
    daemon.press(40, 'snooze');
    daemon.press(41, 'nonsense');
    daemon.press(41, key);
    daemon.press(41, key);
    // Signals come in the order in which they were sent: by the answer to this, all of them have come.
    await notifications.show(notification({ place: 'there' }));
    expect(ran).toEqual([key]);
  });

  it('is given neither buttons nor markup where the daemon has none, and is asked for that once', async () => {
    const { daemon, notifications, notification } = await start({ abilities: ['body'] });
    await notifications.show(notification());
    await notifications.show(notification());
    expect(daemon.standing()).toMatchObject([{ message: 'a & <b>', actions: [] }]);
    expect(daemon.asked()).toBe(1);
  });

  it('replaces the one at its place, and is taken back', async () => {
    const { daemon, notifications, notification } = await start();
    await notifications.show(notification({ title: 'first' }));
    await notifications.show(notification({ title: 'second' }));
    await notifications.show(notification({ place: 'there', title: 'third' }));
    expect(daemon.standing().map(({ id, title }) => [id, title])).toEqual([
      [41, 'second'],
      [42, 'third'],
    ]);
    notifications.takeBack('here');
    notifications.takeBack('nowhere');
    await until(() => expect(daemon.standing().map(({ id }) => id)).toEqual([42]));
  });

  it('is taken back also where it is only on its way', async () => {
    const { daemon, notifications, notification } = await start();
    const shown = notifications.show(notification());
    notifications.takeBack('here');
    await shown;
    await until(() => expect(daemon.standing()).toEqual([]));
    expect(daemon.taken()).toBe(1);
  });

  it('is a new one once the last has gone', async () => {
    const { daemon, notifications, notification, ran } = await start();
    await notifications.show(notification());
    daemon.dismiss(41);
    await notifications.show(notification({ place: 'there' }));
    daemon.press(41, 'start');
    await notifications.show(notification());
    expect(daemon.standing().map(({ id }) => id)).toEqual([42, 43]);
    expect(ran).toEqual([]);
  });

  it('does what is pressed as soon as it is there', async () => {
    const listeners = new Map<string, (body: readonly unknown[], path: string) => void>();
    const answers: Readonly<Record<string, unknown>> = { GetCapabilities: ['actions'], Notify: 41 };
    const bus: Bus = {
      call: ({ member }) => {
        const answered = Promise.resolve(answers[member]);
        if (member === 'Notify') listeners.get('ActionInvoked')?.([41, 'start'], '');
        return answered;
      },
      listen: async ({ member }, listener) => void listeners.set(member, listener),
      end: () => {},
      onEnd: () => {},
    };
    const notifications = createDesktopNotifications({
      ...{
        appName: 'Vertebreak',
        icon: notificationIcon,
        connect: () => bus,
        timers: fakeTimers(),
        noAnswer: 'no answer',
      },
    });
    const pressed = new Promise<void>((run) => {
      void notifications.show({ place: 'here', title: '', message: '', actions: [{ key: 'start', label: '', run }] });
    });
    await pressed;
  });

  it('knows nothing of the numbers and the abilities of another daemon', async () => {
    const { join, daemon, notifications, notification, ran } = await start();
    await notifications.show(notification());
    await daemon.leave();
    const next = await playNotificationDaemon(join(), { abilities: ['body'], firstId: 41 });
    next.press(41, 'start');
    await notifications.show(notification({ place: 'there' }));
    notifications.takeBack('here');
    await notifications.show(notification({ place: 'elsewhere' }));
    expect(next.standing().map(({ id, message }) => [id, message])).toEqual([
      [41, 'a & <b>'],
      [42, 'a & <b>'],
    ]);
    expect(ran).toEqual([]);
  });
});
