import type { Host } from './host.ts';

/** Whether the app still runs. */
export type Life = { readonly hasQuit: () => boolean };

type Effect<A extends readonly unknown[]> = (...given: A) => void;

/**
 * A host whose windows, notifications, tray and keys do nothing any more once the app has quit: whatever is still on its
 * way then opens nothing and changes nothing on the screen. What ends or lets go is always done.
 */
export const untilQuit = (host: Host, { hasQuit }: Life): Host => {
  const gated =
    <A extends readonly unknown[]>(effect: Effect<A>): Effect<A> =>
    (...given) => {
      if (!hasQuit()) effect(...given);
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
    applyLook: gated(host.applyLook),
  };
};
