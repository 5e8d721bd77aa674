import type { Translator } from '../i18n/english.ts';
import type { Host } from './host.ts';

/** Whether the app still runs. */
export type Life = { readonly hasQuit: () => boolean };

/** Throws, in the words of every other refusal then, once the app has quit. */
export const refuseAtQuit = (t: Translator<'shell'>, { hasQuit }: Life): void => {
  if (hasQuit()) throw new Error(t('shell.refused.quitting'));
};

type Effect<A extends readonly unknown[]> = (...given: A) => void;

/**
 * A host whose windows, notifications, tray and keys do nothing any more once the app has quit, and which refuses then
 * to reach outside of it: whatever is still on its way opens nothing and changes nothing. What ends or lets go is always
 * done.
 */
export const untilQuit = (host: Host, life: Life): Host => {
  const { hasQuit } = life;
  const { t } = host.language;
  const gated =
    <A extends readonly unknown[]>(effect: Effect<A>): Effect<A> =>
    (...given) => {
      if (!hasQuit()) effect(...given);
    };
  const orRejected =
    <A extends readonly unknown[], R>(effect: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      refuseAtQuit(t, life);
      return await effect(...given);
    };
  return {
    ...host,
    createBreakScreen: (events) => {
      const screen = host.createBreakScreen({ ...events, closed: gated(events.closed) });
      return {
        ...screen,
        prepare: gated(screen.prepare),
        show: gated(screen.show),
        update: gated(screen.update),
        focus: () => !hasQuit() && screen.focus(),
        standAbove: gated(screen.standAbove),
      };
    },
    createHomeWindow: (view, closed) => {
      const home = host.createHomeWindow(view, gated(closed));
      return { ...home, open: gated(home.open), refresh: gated(home.refresh) };
    },
    createFindWindow: (view) => {
      const find = host.createFindWindow(view);
      return {
        ...find,
        open: gated(find.open),
        toggle: gated(find.toggle),
        pin: gated(find.pin),
        refresh: gated(find.refresh),
      };
    },
    createNotifications: (events) => {
      const notifications = host.createNotifications(events);
      return { ...notifications, headsUp: gated(notifications.headsUp) };
    },
    drawTray: gated(host.drawTray),
    openShortcuts: ({ find, break: toBreak }) => {
      const shortcuts = host.openShortcuts({ find: gated(find), break: gated(toBreak) });
      return {
        ...shortcuts,
        set: gated(shortcuts.set),
        hold: (name, holding) => shortcuts.hold(name, holding && !hasQuit()),
      };
    },
    openFolder: async (folder) => (hasQuit() ? t('shell.refused.quitting') : host.openFolder(folder)),
    openLink: orRejected(host.openLink),
    saveFile: orRejected(host.saveFile),
    copyText: orRejected(host.copyText),
    setStartAtLogin: (on) => {
      refuseAtQuit(t, life);
      host.setStartAtLogin(on);
    },
    applyLook: gated(host.applyLook),
  };
};
