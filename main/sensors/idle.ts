import type { Bus } from './bus.ts';

/** Tells how long ago the last input was. */
export type IdleSource = {
  /** Null where nobody tells. */
  readonly idleMs: () => number | null;
  /** Asks anew where asking takes time; to be called before a reading. Never rejects. */
  readonly refresh: () => Promise<void>;
};

/** A source that answers at once. */
export const immediateIdle = (idleMs: () => number): IdleSource => ({ idleMs, refresh: async () => {} });

/** On a Wayland session what X tells is of no use: it may stand at 0 for good (electron/electron#34826). */
export const isWayland = (env: Readonly<Record<string, string | undefined>>): boolean =>
  Boolean(env.WAYLAND_DISPLAY) || env.XDG_SESSION_TYPE === 'wayland';

const ANSWER_WITHIN_MS = 1_000;

const mutter = {
  destination: 'org.gnome.Mutter.IdleMonitor',
  path: '/org/gnome/Mutter/IdleMonitor/Core',
  interface: 'org.gnome.Mutter.IdleMonitor',
  member: 'GetIdletime',
};

const screenSaver = {
  destination: 'org.freedesktop.ScreenSaver',
  path: '/org/freedesktop/ScreenSaver',
  interface: 'org.freedesktop.ScreenSaver',
  member: 'GetSessionIdleTime',
};

type Monitor = { readonly ask: () => Promise<number> };

const milliseconds = (answer: unknown): number => {
  const value = Number(answer);
  if (!Number.isFinite(value) || value < 0) throw new Error('the idle time is no number');
  return value;
};

/** GNOME's compositor, in milliseconds. */
const askMutter = (bus: Bus): Monitor => ({
  ask: async () => milliseconds(await bus.call(mutter, ANSWER_WITHIN_MS)),
});

/** KDE and others, in milliseconds; some answer 0 whatever happens, and are believed only once they have not. */
const askScreenSaver = (bus: Bus): Monitor => {
  const seen = { moving: false };
  return {
    ask: async () => {
      const idleMs = milliseconds(await bus.call(screenSaver, ANSWER_WITHIN_MS));
      seen.moving ||= idleMs > 0;
      if (!seen.moving) throw new Error('the idle time stands still');
      return idleMs;
    },
  };
};

const firstAnswer = async (monitors: readonly Monitor[]): Promise<number | null> => {
  for (const monitor of monitors) {
    try {
      return await monitor.ask();
    } catch {
      // The next one may know.
    }
  }
  return null;
};

/**
 * The idle time as the compositor tells it over the session bus. Between two answers it goes on from the last one;
 * where the last question had no answer it is unknown, which `unknown` is told.
 */
export const compositorIdle = (bus: Bus, monoMs: () => number, unknown: () => void): IdleSource => {
  const monitors = [askMutter(bus), askScreenSaver(bus)];
  const last: { inputAtMs: number | null } = { inputAtMs: null };
  return {
    idleMs: () => (last.inputAtMs === null ? null : Math.max(0, monoMs() - last.inputAtMs)),
    refresh: async () => {
      const idleMs = await firstAnswer(monitors);
      last.inputAtMs = idleMs === null ? null : monoMs() - idleMs;
      if (idleMs === null) unknown();
    },
  };
};

/** Nobody tells. */
export const unknownIdle = (unknown: () => void): IdleSource => ({
  idleMs: () => null,
  refresh: async () => unknown(),
});
