import type { MessageBus } from 'dbus-native';
import { describe, expect, it, vi } from 'vitest';
import { ASKED_EVERY_MS } from '../../../../main/sensors/busy/asking.ts';
import { no, yes } from '../../../../main/sensors/busy/busy-board.ts';
import { gnomeDoNotDisturb } from '../../../../main/sensors/busy/do-not-disturb-gnome.ts';
import { kdeDoNotDisturb } from '../../../../main/sensors/busy/do-not-disturb-kde.ts';
import { makoDoNotDisturb } from '../../../../main/sensors/busy/do-not-disturb-mako.ts';
import { xfceDoNotDisturb } from '../../../../main/sensors/busy/xfce-setting.ts';
import { until } from '../../../until.ts';
import { privateBus } from '../fakes.ts';
import { follow } from './desktop-services.ts';

const NOTIFICATIONS = 'org.freedesktop.Notifications';
const NOTIFICATIONS_PATH = '/org/freedesktop/Notifications';

describe('do not disturb of KDE', () => {
  const play = async (server: MessageBus, state: { readonly inhibited: boolean }): Promise<void> => {
    const shown = {
      get Inhibited() {
        return state.inhibited;
      },
    };
    const description = { name: NOTIFICATIONS, methods: {}, signals: {}, properties: { Inhibited: 'b' } };
    server.exportInterface(shown, NOTIFICATIONS_PATH, description);
    await server.requestName(NOTIFICATIONS, 0);
  };
  const change = (server: MessageBus): void =>
    server.sendSignal(NOTIFICATIONS_PATH, 'org.freedesktop.DBus.Properties', 'PropertiesChanged', 'sa{sv}as', [
      NOTIFICATIONS,
      [],
      ['Inhibited'],
    ]);

  it('is told at once, and at each change', async () => {
    const state = { inhibited: true, server: null as MessageBus | null };
    const { tells } = await follow(kdeDoNotDisturb, async (join) => {
      state.server = join();
      await play(state.server, state);
    });
    await tells(yes(), 1);
    state.inhibited = false;
    if (state.server) change(state.server);
    await tells(no, 2);
  });

  it('is unknown where nobody shows notifications, and known once somebody does', async () => {
    const { join, tells } = await follow(kdeDoNotDisturb, async () => {});
    await tells('unknown', 1);
    const server = join();
    await play(server, { inhibited: true });
    await tells(yes(), 2);
    await server.releaseName(NOTIFICATIONS);
    await tells('unknown', 3);
  });

  it('is unknown where whoever shows notifications has no such thing', async () => {
    const { tells } = await follow(kdeDoNotDisturb, (join) => join().requestName(NOTIFICATIONS, 0));
    await tells('unknown', 1);
  });
});

describe('do not disturb of XFCE', () => {
  const XFCONF = 'org.xfce.Xfconf';
  const start = async (vendor = 'Xfce') => {
    const state: { value: boolean | null; server: MessageBus | null } = { value: null, server: null };
    const following = await follow(xfceDoNotDisturb, async (join) => {
      const server = join();
      state.server = server;
      const isOurs = (channel: string, property: string): boolean =>
        channel === 'xfce4-notifyd' && property === '/do-not-disturb';
      const exists = (channel: string, property: string) => state.value !== null && isOurs(channel, property);
      server.setMethodCallHandler('/org/xfce/Xfconf', XFCONF, 'PropertyExists', [exists, 'b']);
      server.setMethodCallHandler('/org/xfce/Xfconf', XFCONF, 'GetProperty', [() => ['b', state.value], 'v']);
      const information = (): readonly string[] => ['Notify Daemon', vendor, '0.7.3', '1.2'];
      server.setMethodCallHandler(NOTIFICATIONS_PATH, NOTIFICATIONS, 'GetServerInformation', [information, 'ssss']);
      for (const name of [XFCONF, NOTIFICATIONS]) await server.requestName(name, 0);
    });
    const set = (value: boolean | null, channel = 'xfce4-notifyd', property = '/do-not-disturb'): void => {
      state.value = value;
      if (value === null) {
        state.server?.sendSignal('/org/xfce/Xfconf', XFCONF, 'PropertyRemoved', 'ss', [channel, property]);
      } else {
        const body = [channel, property, ['b', value]];
        state.server?.sendSignal('/org/xfce/Xfconf', XFCONF, 'PropertyChanged', 'ssv', body);
      }
    };
    return { ...following, set };
  };

  it('is off where nobody has ever touched it, and told as it is switched', async () => {
    const { tells, set } = await start();
    await tells(no, 1);
    set(true);
    await tells(yes(), 2);
    set(false);
    await tells(no, 3);
    set(true);
    await tells(yes(), 4);
    set(null);
    await tells(no, 5);
  });

  it('is not asked for when another setting changes', async () => {
    const { bus } = await privateBus();
    for (const { concerns = () => true } of xfceDoNotDisturb(bus).changes) {
      expect(concerns(['xfce4-notifyd', '/do-not-disturb', true])).toBe(true);
      expect(concerns(['xfce4-notifyd', '/theme', 'Default'])).toBe(false);
    }
  });

  it('is unknown where the notifications of XFCE do not run', async () => {
    const { tells } = await start('dunst');
    await tells('unknown', 1);
  });
});

describe('do not disturb of GNOME', () => {
  const DCONF = 'ca.desrt.dconf';
  const start = async (names: readonly string[] = ['org.gnome.Shell']) => {
    const state: { printed: string; reads: number; dconf: MessageBus | null } = {
      printed: 'true\n',
      reads: 0,
      dconf: null,
    };
    const read = async (): Promise<string> => {
      state.reads += 1;
      return state.printed;
    };
    const following = await follow(
      () => gnomeDoNotDisturb(read),
      async (join) => {
        state.dconf = join();
        for (const name of [DCONF, ...names]) await state.dconf.requestName(name, 0);
      },
    );
    const notify = (prefix: string, ...names_: readonly string[]): void =>
      state.dconf?.sendSignal('/ca/desrt/dconf/Writer/user', `${DCONF}.Writer`, 'Notify', 'sass', [prefix, names_, '']);
    return { ...following, state, notify };
  };
  const KEY = '/org/gnome/desktop/notifications/show-banners';

  it('is read once at the start and once at each change', async () => {
    const { state, tells, timers, notify } = await start();
    await tells(no, 1);
    await timers.go(ASKED_EVERY_MS);
    state.printed = 'false\n';
    notify(KEY, '');
    await tells(yes(), 2);
    await timers.go(ASKED_EVERY_MS);
    state.printed = 'true\n';
    notify('/org/gnome/', 'shell/last-selected-power-profile', 'desktop/notifications/');
    await tells(no, 3);
    expect(state.reads).toBe(3);
  });

  it.each([
    [true, KEY, ['']],
    [true, '/org/gnome/desktop/notifications/', ['']],
    [true, '/org/gnome/desktop/', ['interface/clock-format', 'notifications/show-banners']],
    [true, '/', ['org/gnome/desktop/']],
    [false, '/org/gnome/desktop/interface/', ['clock-format', 'color-scheme']],
    [false, '/org/gnome/desktop/notifications/application/org-gnome-terminal/', ['']],
    [false, '/org/gnome/desktop/notifications/show-in-lock-screen', ['']],
    [false, 7, ['']],
    [false, KEY, 'nothing'],
  ])('is read: %j, where dconf says that %j, %j have changed', (isRead, prefix, names) => {
    const [change] = gnomeDoNotDisturb(async () => '').changes;
    expect(change?.concerns?.([prefix, names])).toBe(isRead);
  });

  it('is not told any more by a program that ends after the bus', async () => {
    const state: { answer: (printed: string) => void } = { answer: () => {} };
    const read = (): Promise<string> => new Promise((resolve) => (state.answer = resolve));
    const service = { ...gnomeDoNotDisturb(read) };
    const asked = vi.spyOn(service, 'ask');
    const { end, told } = await follow(
      () => service,
      (join) => join().requestName('org.gnome.Shell', 0),
    );
    await until(() => expect(asked).toHaveBeenCalled());
    end();
    await until(() => expect(told).toEqual(['unknown']));
    state.answer('false');
    await until(() => expect(told).toEqual(['unknown', 'unknown']));
  });

  it('starts no program more than once in a quarter of a minute, and reads what counts in the end', async () => {
    const { state, tells, timers, notify } = await start();
    await tells(no, 1);
    for (let times = 0; times < 1_000; times += 1) notify(KEY, '');
    state.printed = 'false';
    await until(() => expect(timers.waiting()).toEqual([ASKED_EVERY_MS]));
    await timers.go(ASKED_EVERY_MS - 2_000);
    expect(state.reads).toBe(1);
    await timers.go(2_000);
    await tells(yes(), 2);
    expect(state.reads).toBe(2);
  });

  it('reads nothing where GNOME does not run', async () => {
    const { state, tells } = await start([]);
    await tells('unknown', 1);
    expect(state.reads).toBe(0);
  });

  it.each(['', 'no such key', 'falsetrue'])('is unknown where %j is read', async (printed) => {
    const read = async (): Promise<string> => printed;
    expect(await gnomeDoNotDisturb(read).ask()).toBe('unknown');
  });
});

describe('do not disturb of mako', () => {
  it.each([
    [['default'], no],
    [['default', 'do-not-disturb'], yes()],
    [['dnd'], yes()],
    [['default', 'at-work'], 'unknown'],
  ] as const)('in the modes %j is %j', async (modes, finding) => {
    const { bus, join } = await privateBus();
    const mako = join();
    mako.setMethodCallHandler('/fr/emersion/Mako', 'fr.emersion.Mako', 'ListModes', [() => [...modes], 'as']);
    await mako.requestName(NOTIFICATIONS, 0);
    expect(await makoDoNotDisturb(bus).ask()).toEqual({ 'do-not-disturb': finding });
  });

  it('is no matter of whoever else shows notifications', async () => {
    const { bus, join } = await privateBus();
    await join().requestName(NOTIFICATIONS, 0);
    await expect(makoDoNotDisturb(bus).ask()).rejects.toThrow();
  });
});
