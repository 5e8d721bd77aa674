import type { Timers } from '../../shared/app/wake-timer.ts';
import { type Bus, listenBehindAnswers, ownerChange, startService } from '../sensors/bus.ts';
import { DESKTOP_ENTRY } from './desktop-entry.ts';

const NAME = 'org.freedesktop.Notifications';
const DAEMON = { destination: NAME, path: '/org/freedesktop/Notifications', interface: NAME };
const SIGNALS = { sender: NAME, path: DAEMON.path, interface: NAME };

const SHOWN_WITHIN_MS = 2_000;
const AS_LONG_AS_USUAL = -1;
const NORMAL = 1;

const BITS = 8;
const CHANNELS = 4;

/** A picture, four bytes a point: red, green, blue, opacity. */
export type Picture = { readonly width: number; readonly height: number; readonly points: Uint8Array };

/** The picture goes along, since the installed icon is not there where the program runs from an archive or a checkout. */
const hints = ({ width, height, points }: Picture): readonly unknown[] => [
  ['urgency', ['y', NORMAL]],
  ['transient', ['b', true]],
  ['suppress-sound', ['b', true]],
  ['desktop-entry', ['s', DESKTOP_ENTRY]],
  ['image-data', ['(iiibiiay)', [width, height, width * CHANNELS, true, BITS, CHANNELS, points]]],
];

/** Something that can be done from a notification; `default` is a click on the notification itself, all others are buttons. */
export type NotificationAction = { readonly key: string; readonly label: string; readonly run: () => void };

export type DesktopNotification = {
  /** A notification takes the place of an earlier one. */
  readonly place: string;
  readonly title: string;
  readonly message: string;
  readonly actions: readonly NotificationAction[];
};

/** The notifications that the desktop shows. */
export type DesktopNotifications = {
  /** Resolves once the desktop has taken it; rejects where it does not soon. */
  readonly show: (notification: DesktopNotification) => Promise<void>;
  /** Takes away what stands at a place, if anything does. */
  readonly takeBack: (place: string) => void;
};

export type DesktopNotificationsOptions = {
  readonly appName: string;
  readonly icon: () => Picture;
  /** Connects to the session's bus; throws where there is none. `silent` is told when the connection is over. */
  readonly connect: (silent: () => void) => Bus;
  readonly timers: Timers;
  /** Why a desktop that keeps silent shows nothing. */
  readonly noAnswer: string;
};

/** What is known of the daemon that owns the name now. With the next one neither the numbers nor the abilities hold. */
type Daemon = {
  readonly standing: Map<string, { readonly id: number; readonly actions: readonly NotificationAction[] }>;
  abilities: Promise<ReadonlySet<unknown>> | null;
};

type Connection = { readonly bus: Bus; readonly listening: Promise<unknown>; readonly daemon: () => Daemon };

/** Only who reads markup is given it: others would show the signs as they are. */
const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Listens on a bus to what becomes of the notifications. */
const hearOn = (bus: Bus): Connection => {
  const state: { daemon: Daemon } = { daemon: { standing: new Map(), abilities: null } };
  const placeOf = (number: unknown): string | undefined =>
    [...state.daemon.standing].find(([, { id }]) => id === number)?.[0];

  const hear = (member: string, listener: (body: readonly unknown[]) => void): Promise<void> =>
    listenBehindAnswers(bus, { ...SIGNALS, member }, listener);

  const listening = Promise.all([
    bus.listen(ownerChange(NAME), () => {
      state.daemon = { standing: new Map(), abilities: null };
    }),
    hear('ActionInvoked', ([id, key]) => {
      const place = placeOf(id);
      const standing = place === undefined ? undefined : state.daemon.standing.get(place);
      const action = standing?.actions.find((one) => one.key === key);
      if (place === undefined || standing === undefined || action === undefined) return;
      // It is answered once, whatever the daemon says.
      state.daemon.standing.set(place, { ...standing, actions: [] });
      action.run();
    }),
    hear('NotificationClosed', ([id]) => {
      const place = placeOf(id);
      if (place !== undefined) state.daemon.standing.delete(place);
    }),
  ]);
  return { bus, listening, daemon: () => state.daemon };
};

const abilitiesOf = (bus: Bus, daemon: Daemon): Promise<ReadonlySet<unknown>> => {
  daemon.abilities ??= bus
    .call({ ...DAEMON, member: 'GetCapabilities' })
    .then((abilities) => new Set(Array.isArray(abilities) ? abilities : []));
  daemon.abilities.catch(() => {
    daemon.abilities = null;
  });
  return daemon.abilities;
};

/** Takes a notification away again; where that fails, it goes by itself in a while. */
const close = (bus: Bus, id: number): void =>
  void bus.call({ ...DAEMON, member: 'CloseNotification', signature: 'u', body: [id] }).catch(() => {});

/** Shows notifications by the service that Linux desktops have for them, which can give them buttons and take them back. */
export const createDesktopNotifications = (options: DesktopNotificationsOptions): DesktopNotifications => {
  const { appName, icon, connect, timers, noAnswer } = options;
  const state: { connection: Connection | null; turn: Promise<unknown> } = {
    connection: null,
    turn: Promise.resolve(),
  };

  const open = (): Connection => {
    const own: { connection: Connection | null } = { connection: null };
    const drop = (): void => {
      if (state.connection === own.connection) state.connection = null;
    };
    const connection = hearOn(connect(drop));
    own.connection = connection;
    connection.listening.catch(() => {
      drop();
      connection.bus.end();
    });
    return connection;
  };

  const deliver = async (
    { place, title, message, actions }: DesktopNotification,
    isLate: () => boolean,
  ): Promise<void> => {
    state.connection ??= open();
    const { bus, listening, daemon: current } = state.connection;
    await listening;
    if (current().abilities === null) {
      // Many desktops start it with the first notification.
      await startService(bus, NAME);
    }
    const daemon = current();
    const abilities = await abilitiesOf(bus, daemon);
    if (isLate()) return;
    const replaced = daemon.standing.get(place)?.id ?? 0;
    const body = abilities.has('body-markup') ? escapeMarkup(message) : message;
    const pressed = abilities.has('actions') ? actions : [];
    const buttons = pressed.flatMap(({ key, label }) => [key, label]);
    const id = await bus.call({
      ...{ ...DAEMON, member: 'Notify', signature: 'susssasa{sv}i' },
      body: [appName, replaced, DESKTOP_ENTRY, title, body, buttons, hints(icon()), AS_LONG_AS_USUAL],
    });
    if (typeof id !== 'number' || daemon !== current()) throw new Error(noAnswer);
    if (isLate()) close(bus, id);
    else daemon.standing.set(place, { id, actions: pressed });
  };

  /** What comes later than this is taken away again, since by then it was shown in another way. */
  const deliverSoon = (notification: DesktopNotification): Promise<void> =>
    new Promise((resolve, reject) => {
      const late = { is: false };
      const cancel = timers.after(SHOWN_WITHIN_MS, () => {
        late.is = true;
        reject(new Error(noAnswer));
      });
      deliver(notification, () => late.is)
        .finally(cancel)
        .then(resolve, reject);
    });

  return {
    show: (notification) => {
      const shown = state.turn.then(() => deliverSoon(notification));
      state.turn = shown.catch(() => {});
      return shown;
    },
    takeBack: (place) => {
      state.turn = state.turn.then(() => {
        const standing = state.connection?.daemon().standing;
        const id = standing?.get(place)?.id;
        if (state.connection === null || id === undefined) return;
        standing?.delete(place);
        close(state.connection.bus, id);
      });
    },
  };
};
