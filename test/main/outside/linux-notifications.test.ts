import { describe, expect, it } from 'vitest';
import type { DesktopNotification, DesktopNotifications } from '../../../main/outside/desktop-notifications.ts';
import { createLinuxNotifications } from '../../../main/outside/linux-notifications.ts';
import type { HeadsUp } from '../../../shared/ports.ts';
import { language } from '../../language.ts';
import { until } from '../../until.ts';

const HEADS_UP: HeadsUp = { kind: 'long', getsUp: false, movements: ['Cat & <cow>\n'], lengthMs: 60_000 };

/** What is shown, and by what; `desktop` and `text` are how the two answer. */
const start = (desktop: () => Promise<void>, text: () => Promise<void> = async () => {}) => {
  const happened: string[] = [];
  const shown: DesktopNotification[] = [];
  const shownBy: DesktopNotifications = {
    show: async (notification) => {
      await desktop();
      shown.push(notification);
    },
    takeBack: (place) => void happened.push(`takes back ${place}`),
  };
  const notifications = createLinuxNotifications(
    {
      language,
      desktop: shownBy,
      showText: async (title, message) => {
        await text();
        happened.push(`${title}: ${message}`);
      },
    },
    {
      start: () => void happened.push('start'),
      snooze: () => void happened.push('snooze'),
      open: () => void happened.push('open'),
      failed: (reason) => void happened.push(`failed: ${reason}`),
    },
  );
  return { notifications, happened, shown };
};

const refuse = (reason: string) => async (): Promise<never> => {
  throw new Error(reason);
};

describe('notifications on Linux', () => {
  it('are told in words as they are, and do what their buttons say', async () => {
    const { notifications, happened, shown } = start(async () => {});
    notifications.headsUp(HEADS_UP);
    await until(() => expect(shown).toHaveLength(1));
    expect(shown).toMatchObject([{ title: 'Long break soon', message: 'Cat & <cow>. 1 minute, at your next pause.' }]);
    for (const { run } of shown[0]?.actions ?? []) run();
    expect(happened).toEqual(['open', 'start', 'snooze']);
  });

  it('are taken back once, and only the heads-up', () => {
    const { notifications, happened } = start(async () => {});
    notifications.say('the disk is full');
    notifications.withdraw();
    expect(happened).toEqual([]);
    notifications.headsUp(HEADS_UP);
    notifications.withdraw();
    notifications.withdraw();
    expect(happened).toEqual(['takes back heads-up']);
  });

  it('that go wrong can only be opened, and the same one stands once', async () => {
    const { notifications, shown } = start(async () => {});
    for (const message of ['full', 'full', 'broken']) notifications.say(message);
    await until(() => expect(shown).toHaveLength(3));
    expect(shown.map(({ actions }) => actions.map(({ key }) => key))).toEqual([['default'], ['default'], ['default']]);
    expect(new Set(shown.map(({ place }) => place)).size).toBe(2);
  });

  it('are a text without markup where the desktop fails', async () => {
    const { notifications, happened } = start(refuse('nobody'));
    notifications.headsUp(HEADS_UP);
    await until(() => expect(happened).toEqual(['Long break soon: Cat ＆ ‹cow›. 1 minute, at your next pause.']));
  });

  it.each([
    ['nobody', 'failed: nobody'],
    ['', 'failed: the system does not say why'],
  ])('are told to fail where the text fails too, with the reason of the desktop: %j', async (reason, failed) => {
    const { notifications, happened } = start(refuse(reason), refuse('no such program'));
    notifications.say('full');
    await until(() => expect(happened).toEqual([failed]));
  });

  it('are no text any more once they were taken back', async () => {
    const failing: { now: (error: Error) => void } = { now: () => {} };
    const { notifications, happened } = start(
      () =>
        new Promise((_resolve, reject) => {
          failing.now = reject;
        }),
    );
    notifications.headsUp(HEADS_UP);
    notifications.withdraw();
    failing.now(new Error('too late'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(happened).toEqual(['takes back heads-up']);
  });
});
