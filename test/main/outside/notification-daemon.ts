import type { MessageBus } from 'dbus-native';
import type { Picture } from '../../../main/outside/desktop-notifications.ts';

const NAME = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';

export const notificationIcon = (): Picture => ({ width: 1, height: 1, points: new Uint8Array([1, 2, 3, 255]) });

/** What a program has asked the daemon to show. */
export type Shown = {
  readonly id: number;
  readonly title: string;
  readonly message: string;
  readonly actions: readonly string[];
  readonly hints: Readonly<Record<string, unknown>>;
  readonly expiresMs: number;
};

export type NotificationDaemonOptions = {
  readonly abilities?: readonly string[];
  readonly firstId?: number;
  /** Comes before each answer to what is named. */
  readonly answers?: (member: 'GetCapabilities' | 'Notify') => Promise<void>;
};

/** Plays the program that shows notifications; `name` and `leave` are taking and giving up the name by which it is known. */
export const playNotificationDaemon = async (bus: MessageBus, options: NotificationDaemonOptions = {}) => {
  const { abilities = ['actions', 'body', 'body-markup'], firstId = 41, answers = async () => {} } = options;
  const standing = new Map<number, Shown>();
  const state = { last: firstId - 1, asked: 0, taken: 0 };
  const signal = (member: string, signature: string, body: unknown[]): void =>
    bus.sendSignal(PATH, NAME, member, signature, body);

  const notify = async (...given: unknown[]): Promise<number> => {
    const [, replaced, , title, message, actions, hints, expiresMs] = given as [
      ...[string, number, string, string, string, string[], Record<string, unknown>, number],
    ];
    await answers('Notify');
    if (replaced === 0) state.last += 1;
    const id = replaced === 0 ? state.last : replaced;
    standing.set(id, { id, title, message, actions, hints, expiresMs });
    state.taken += 1;
    return id;
  };
  const closeById = (id: number, reason: number): void => {
    if (standing.delete(id)) signal('NotificationClosed', 'uu', [id, reason]);
  };
  const ask = async (): Promise<readonly string[]> => {
    state.asked += 1;
    await answers('GetCapabilities');
    return abilities;
  };
  bus.setMethodCallHandler(PATH, NAME, 'GetCapabilities', [ask, 'as']);
  bus.setMethodCallHandler(PATH, NAME, 'Notify', [notify, 'u']);
  bus.setMethodCallHandler(PATH, NAME, 'CloseNotification', [(id: number) => closeById(id, 3), '']);
  await bus.requestName(NAME, 0);
  return {
    standing: () => [...standing.values()],
    /** How often it was asked what it is able to do. */
    asked: () => state.asked,
    /** How many notifications it has taken. */
    taken: () => state.taken,
    press: (id: number, key: string) => signal('ActionInvoked', 'us', [id, key]),
    /** The person or the time does away with it. */
    dismiss: (id: number) => closeById(id, 2),
    leave: () => bus.releaseName(NAME),
  };
};
