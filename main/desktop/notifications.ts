import { app, Notification, nativeImage } from 'electron';
import type { NotificationEvents, Notifications } from '../../shared/app/host.ts';
import { headsUpWords } from '../../shared/app/notification-words.ts';
import type { AppLanguage } from '../../shared/i18n/languages.ts';
import { errorReason } from '../../shared/model/reason.ts';
import icon from '../assets/window-icon.png?inline';
import { createDesktopNotifications, type Picture } from '../outside/desktop-notifications.ts';
import { createLinuxNotifications } from '../outside/linux-notifications.ts';
import { plainText } from '../outside/plain-text.ts';
import { type Bus, connectBus, sessionBusAddress } from '../sensors/bus.ts';
import { systemTimers } from '../sensors/timer.ts';
import { APP_ID } from './app.ts';

const SHOWN_SECONDS = 10;

/** Windows takes a notification back by its number. */
const HEADS_UP_ID = 1;

/** Loaded with the first notification, since it brings much of Node along that nothing else needs. */
const loadNotifiers = async () => (await import('./notifiers.ts')).notifiers;

type State = { own: Notification | null; announced: boolean; notifiers: ReturnType<typeof loadNotifiers> | null };

type Bubble = { readonly title: string; readonly message: string; readonly withActions: boolean };

/** The program's icon, whose points Electron gives with red and blue the other way round. */
const iconPicture = (): Picture => {
  const image = nativeImage.createFromDataURL(icon);
  const points = image.toBitmap();
  for (let at = 0; at < points.length; at += 4)
    points.set([points[at + 2] ?? 0, points[at + 1] ?? 0, points[at] ?? 0], at);
  return { ...image.getSize(), points };
};

const onLinux = (language: AppLanguage, events: NotificationEvents): Notifications => {
  const { t } = language;
  const connect = (silent: () => void): Bus => {
    const address = sessionBusAddress(process.env);
    const bus = address === null ? null : connectBus(address, silent);
    if (bus === null) throw new Error(t('shell.notificationsUnsupported'));
    return bus;
  };
  const desktop = createDesktopNotifications({
    ...{ appName: app.getName(), icon: iconPicture, connect, timers: systemTimers },
    noAnswer: t('shell.notificationsNoAnswer'),
  });

  const showText = async (title: string, message: string): Promise<void> => {
    const { linux } = await loadNotifiers();
    const shown = { title, message, 'app-name': app.getName(), 'expire-time': SHOWN_SECONDS, hint: 'int:transient:1' };
    await new Promise<void>((resolve, reject) => {
      linux.notify(shown, (error) => (error ? reject(error) : resolve()));
    });
  };
  return createLinuxNotifications({ language, desktop, showText }, events);
};

/**
 * Shows notifications. On Windows by node-notifier, which can take one back; on macOS, and where that fails, by Electron's
 * own.
 */
const onOthers = (language: AppLanguage, events: NotificationEvents): Notifications => {
  const { t } = language;
  const [start, snooze] = [t('shell.notice.start'), t('shell.notice.snooze')];
  const state: State = { own: null, announced: false, notifiers: null };

  const notifiers = (): NonNullable<State['notifiers']> => {
    state.notifiers ??= loadNotifiers();
    return state.notifiers;
  };

  /** Some systems fail without a word. */
  const fail = (reason: string): void => events.failed(reason || t('shell.notificationsUnexplained'));

  const showOwn = ({ title, message, withActions }: Bubble): void => {
    if (!Notification.isSupported()) {
      fail(t('shell.notificationsUnsupported'));
      return;
    }
    const actions = withActions ? [start, snooze].map((label) => ({ type: 'button' as const, text: label })) : [];
    const own = new Notification({ title, body: message, silent: true, actions });
    own.on('action', (_event, index) => (index === 0 ? events.start() : events.snooze()));
    own.on('failed', (_event, reason) => fail(reason));
    own.show();
    state.own = own;
  };

  const showOnWindows = async (bubble: Bubble): Promise<void> => {
    const { windows } = await notifiers();
    const { title, message, withActions } = bubble;
    const actions = withActions ? { actions: [start, snooze], id: HEADS_UP_ID } : {};
    windows.notify({ title, message, appID: APP_ID, sound: false, ...actions }, (error, response) => {
      if (error) showOwn(bubble);
      else if (response === start.toLowerCase()) events.start();
      else if (response === snooze.toLowerCase()) events.snooze();
    });
  };

  const show = async (bubble: Bubble): Promise<void> => {
    try {
      if (process.platform === 'win32') await showOnWindows(bubble);
      else showOwn(bubble);
    } catch (error) {
      fail(errorReason(error));
    }
  };

  const takeBackOnWindows = async (): Promise<void> => {
    const { windows } = await notifiers();
    windows.notify({ remove: HEADS_UP_ID }, () => {});
  };

  return {
    headsUp: (headsUp) => {
      state.announced = true;
      const movements = headsUp.movements.map(plainText);
      void show({ ...headsUpWords(language, { ...headsUp, movements }), withActions: true });
    },
    withdraw: () => {
      if (!state.announced) return;
      state.announced = false;
      state.own?.close();
      state.own = null;
      if (process.platform === 'win32') void takeBackOnWindows();
    },
    say: (message) => void show({ title: t('shell.notice.title'), message: plainText(message), withActions: false }),
  };
};

/** Shows notifications as each system does. */
export const createNotifications = (language: AppLanguage, events: NotificationEvents): Notifications =>
  process.platform === 'linux' ? onLinux(language, events) : onOthers(language, events);
