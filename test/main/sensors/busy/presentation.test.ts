import type { MessageBus } from 'dbus-native';
import { describe, expect, it } from 'vitest';
import type { Bus } from '../../../../main/sensors/bus.ts';
import { no, yes } from '../../../../main/sensors/busy/busy-board.ts';
import type { Service } from '../../../../main/sensors/busy/follow-service.ts';
import { xfcePresentation } from '../../../../main/sensors/busy/presentation-xfce.ts';
import { type Inhibitor, playedBy, presentedBy } from '../../../../main/sensors/busy/presenters.ts';
import { xfcePresentationMode } from '../../../../main/sensors/busy/xfce-setting.ts';
import { privateBus } from '../fakes.ts';
import { follow, gnomePlaying, gnomePresentation, kdePlaying, kdePresentation } from './desktop-services.ts';

const named = (by: string, why = ''): Inhibitor => ({ by, why });

describe('who presents', () => {
  it.each([
    ['LibreOffice 7.4', 'LibreOffice'],
    ['/usr/lib/libreoffice/program/soffice.bin', 'LibreOffice'],
    ['org.gnome.Evince', 'Evince'],
    ['okular', 'Okular'],
    ['POWERPNT.EXE', 'PowerPoint'],
  ])('is %s by the name %s', (holder, name) => {
    expect(presentedBy([named('firefox'), named(holder)])).toEqual(yes(name));
  });

  it.each(['firefox', 'Chromium', 'vlc', 'mpv', 'Vertebreak', 'org.gnome.Shell', 'newspapers-tv', ''])(
    'is not %j',
    (holder) => {
      expect(presentedBy([named(holder)])).toEqual(no);
    },
  );
});

describe('who plays a video', () => {
  it.each([
    ['firefox', 'Firefox'],
    ['org.mozilla.firefox', 'Firefox'],
    ['Google Chrome', 'Chrome'],
    ['org.chromium.Chromium', 'Chromium'],
    ['vlc', 'VLC'],
    ['io.mpv.Mpv', 'mpv'],
    ['org.gnome.Totem', 'Totem'],
  ])('is %s, by the name of %s', (holder, name) => {
    expect(playedBy([named('okular'), named(holder, 'Video Wake Lock')])).toEqual(yes(name));
  });

  it.each(['okular', 'Vertebreak', 'chromedriver', 'caffeine', 'operator', ''])('is not %j', (holder) => {
    expect(playedBy([named(holder)])).toEqual(no);
  });

  it('is nobody who plays a sound alone', () => {
    expect(playedBy([named('Chromium', 'Playing audio')])).toEqual(no);
    expect(playedBy([named('Chromium', 'Playing audio'), named('Chromium', 'Video Wake Lock')])).toEqual(
      yes('Chromium'),
    );
  });
});

type Holder = { readonly name: string; readonly flags: number };

/** Plays the service that knows who keeps the screen awake, each in the way of its desktop. */
type Desktop = {
  readonly service: (bus: Bus) => Service;
  readonly playing: (bus: Bus) => Service;
  readonly play: (server: MessageBus, holders: () => readonly Holder[]) => PromiseLike<unknown>;
  readonly changed: (server: MessageBus) => void;
};

const GNOME = 'org.gnome.SessionManager';
const KDE = 'org.kde.Solid.PowerManagement';

const DESKTOPS: Readonly<Record<string, Desktop>> = {
  GNOME: {
    service: gnomePresentation,
    playing: gnomePlaying,
    play: (server, holders) => {
      const paths = (): readonly string[] => holders().map((_, index) => `/org/gnome/SessionManager/Inhibitor${index}`);
      server.setMethodCallHandler('/org/gnome/SessionManager', GNOME, 'GetInhibitors', [paths, 'ao']);
      for (let index = 0; index < 4; index += 1) {
        const path = `/org/gnome/SessionManager/Inhibitor${index}`;
        server.setMethodCallHandler(path, `${GNOME}.Inhibitor`, 'GetFlags', [() => holders()[index]?.flags, 'u']);
        server.setMethodCallHandler(path, `${GNOME}.Inhibitor`, 'GetAppId', [() => holders()[index]?.name, 's']);
      }
      return server.requestName(GNOME, 0);
    },
    changed: (server) =>
      server.sendSignal('/org/gnome/SessionManager', GNOME, 'InhibitorRemoved', 'o', ['/org/gnome/Inhibitor0']),
  },
  KDE: {
    service: kdePresentation,
    playing: kdePlaying,
    play: (server, holders) => {
      const list = (): unknown =>
        holders()
          .filter(({ flags }) => flags === 8)
          .map(({ name }) => [name, 'reason']);
      const path = '/org/kde/Solid/PowerManagement/PolicyAgent';
      server.setMethodCallHandler(path, `${KDE}.PolicyAgent`, 'ListInhibitions', [list, 'a(ss)']);
      return server.requestName(KDE, 0);
    },
    changed: (server) =>
      server.sendSignal(
        '/org/kde/Solid/PowerManagement/PolicyAgent',
        `${KDE}.PolicyAgent`,
        'InhibitionsChanged',
        'a(ss)as',
        [[], []],
      ),
  },
};

describe.each(Object.entries(DESKTOPS))('a presentation on %s', (_, { service, playing, play, changed }) => {
  it('is told by its program as it begins and ends; a film, and what keeps only the machine awake, is none', async () => {
    const state: { holders: readonly Holder[]; server: MessageBus | null } = { holders: [], server: null };
    const { tells } = await follow(service, async (join) => {
      state.server = join();
      await play(state.server, () => state.holders);
    });
    const become = (...holders: readonly Holder[]): void => {
      state.holders = holders;
      if (state.server) changed(state.server);
    };
    const film = { name: 'firefox', flags: 8 };
    await tells(no, 1);
    become(film);
    await tells(no, 2);
    become(film, { name: 'LibreOffice', flags: 8 });
    await tells(yes('LibreOffice'), 3);
    become(film, { name: 'LibreOffice', flags: 4 });
    await tells(no, 4);
  });

  it('is unknown where nobody keeps such a list', async () => {
    const { tells } = await follow(service, async () => {});
    await tells('unknown', 1);
  });

  it('is told apart from a video that plays', async () => {
    const holders = [
      { name: 'okular', flags: 8 },
      { name: 'vlc', flags: 8 },
      { name: 'firefox', flags: 4 },
    ];
    const { tells } = await follow(playing, async (join) => play(join(), () => holders));
    await tells(yes('VLC'), 1);
  });
});

describe('a presentation on XFCE', () => {
  it.each([
    [['firefox', 'LibreOffice'], yes('LibreOffice')],
    [['firefox'], no],
    [[], no],
  ] as const)('is told of those who keep the machine awake: %j', async (holders, finding) => {
    const { bus, join } = await privateBus();
    const POWER = 'org.freedesktop.PowerManagement';
    const path = '/org/freedesktop/PowerManagement/Inhibit';
    const manager = join();
    manager.setMethodCallHandler(path, `${POWER}.Inhibit`, 'GetInhibitors', [() => [...holders], 'as']);
    await manager.requestName(POWER, 0);
    expect(await xfcePresentation(bus).ask()).toEqual({ presentation: finding });
  });

  it('is unknown where nobody says who does', async () => {
    const { bus, join } = await privateBus();
    await expect(xfcePresentation(bus).ask()).rejects.toThrow();
    await join().requestName('org.freedesktop.PowerManagement', 0);
    await expect(xfcePresentation(bus).ask()).rejects.toThrow();
  });

  it('is also what the person switches on in the power manager', async () => {
    const XFCONF = 'org.xfce.Xfconf';
    const state: { server: MessageBus | null; value: boolean } = { server: null, value: false };
    const { tells } = await follow(xfcePresentationMode, async (join) => {
      state.server = join();
      state.server.setMethodCallHandler('/org/xfce/Xfconf', XFCONF, 'PropertyExists', [() => true, 'b']);
      state.server.setMethodCallHandler('/org/xfce/Xfconf', XFCONF, 'GetProperty', [() => ['b', state.value], 'v']);
      for (const name of [XFCONF, 'org.xfce.PowerManager']) await state.server.requestName(name, 0);
    });
    await tells(no, 1);
    state.value = true;
    const body = ['xfce4-power-manager', '/xfce4-power-manager/presentation-mode', ['b', true]];
    state.server?.sendSignal('/org/xfce/Xfconf', XFCONF, 'PropertyChanged', 'ssv', body);
    await tells(yes(), 2);
  });
});
