import type { NotificationEvents, Notifications } from '../../shared/app/host.ts';
import { headsUpWords } from '../../shared/app/notification-words.ts';
import type { AppLanguage } from '../../shared/i18n/languages.ts';
import { errorReason } from '../../shared/model/reason.ts';
import type { DesktopNotification, DesktopNotifications } from './desktop-notifications.ts';
import { oneLine, plainText } from './plain-text.ts';

const HEADS_UP = 'heads-up';

export type LinuxNotificationsOptions = {
  readonly language: AppLanguage;
  readonly desktop: DesktopNotifications;
  /** Shows a text that can neither be answered nor taken back, where the desktop could not be spoken to. */
  readonly showText: (title: string, message: string) => Promise<void>;
};

/** Notifications as Linux desktops show them; where those fail, as a text alone. */
export const createLinuxNotifications = (
  { language, desktop, showText }: LinuxNotificationsOptions,
  events: NotificationEvents,
): Notifications => {
  const { t } = language;
  /** The heads-up that holds now. */
  const state: { announced: object | null } = { announced: null };
  const open = { key: 'default', label: t('shell.notice.open'), run: events.open };
  const answers = [
    open,
    { key: 'start', label: t('shell.notice.start'), run: events.start },
    { key: 'snooze', label: t('shell.notice.snooze'), run: events.snooze },
  ];

  const show = async (notification: DesktopNotification, holds: () => boolean): Promise<void> => {
    try {
      await desktop.show(notification);
    } catch (error) {
      if (!holds()) return;
      const reason = errorReason(error) || t('shell.notificationsUnexplained');
      await showText(plainText(notification.title), plainText(notification.message)).catch(() => events.failed(reason));
    }
  };

  return {
    headsUp: (headsUp) => {
      const announced = {};
      state.announced = announced;
      const words = headsUpWords(language, { ...headsUp, movements: headsUp.movements.map(oneLine) });
      void show({ place: HEADS_UP, ...words, actions: answers }, () => state.announced === announced);
    },
    withdraw: () => {
      if (state.announced === null) return;
      state.announced = null;
      desktop.takeBack(HEADS_UP);
    },
    // The same once more takes the place of the first; another stands beside it.
    say: (message) => {
      const notification = {
        place: message,
        title: t('shell.notice.title'),
        message: oneLine(message),
        actions: [open],
      };
      void show(notification, () => true);
    },
  };
};
