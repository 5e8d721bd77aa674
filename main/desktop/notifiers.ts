import notifier from 'node-notifier';

/** node-notifier's own ways to show a notification, a system each. */
export const notifiers = {
  linux: new notifier.NotifySend({}),
  windows: new notifier.WindowsToaster({ withFallback: false }),
};
