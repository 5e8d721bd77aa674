import { errorReason } from '../../shared/model/reason.ts';
import type { IdleSourceName } from '../../shared/model/self-report.ts';
import type { Bus } from './bus.ts';

/** Tells how long ago the last input was. */
export type IdleSource = {
  /** Null where nobody tells. */
  readonly idleMs: () => number | null;
  /** Asks anew where asking takes time; to be called before a reading. Never rejects. */
  readonly refresh: () => Promise<void>;
  /** Who tells; null where nobody does. */
  readonly source: () => IdleSourceName | null;
};

/** A source that answers at once. */
export const immediateIdle = (idleMs: () => number): IdleSource => ({
  idleMs,
  refresh: async () => {},
  source: () => 'system',
});

/** On a Wayland session what X tells is of no use: it may stand at 0 for good (electron/electron#34826). */
export const isWayland = (env: Readonly<Record<string, string | undefined>>): boolean =>
  Boolean(env.WAYLAND_DISPLAY) || env.XDG_SESSION_TYPE === 'wayland';

const ANSWER_WITHIN_MS = 1_000;
/** Whoever does not hang has answered by then. */
const AT_ONCE_MS = 100;
/** An answer is as good as new for so long. */
const FRESH_MS = 2_000;

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

/** Somebody who may know the idle time, in milliseconds; rejects with why not. */
export type IdleMonitor = {
  readonly ask: () => Promise<number>;
  /** The answer that is still to come; null where none is. */
  readonly owed?: () => Promise<number> | null;
};

const milliseconds = (answer: unknown): number => {
  const value = Number(answer);
  if (!Number.isFinite(value) || value < 0) throw new Error('the idle time is no number');
  return value;
};

const nothing = (): void => {};

/** GNOME's compositor, in milliseconds. */
const askMutter = (bus: Bus): IdleMonitor => ({
  ask: async () => milliseconds(await bus.call(mutter, ANSWER_WITHIN_MS)),
});

/** KDE and others, in milliseconds; some answer 0 whatever happens, and are believed only once they have not. */
const askScreenSaver = (bus: Bus): IdleMonitor => {
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

/**
 * The idle time on a Wayland session, by the first that knows it: GNOME's monitor, the compositor by its own protocol, the
 * screen saver. Who has answered is asked alone the next time, and the others where it fails. Between two answers it goes on from the last one; where
 * the last question had none it is unknown, and `tell` is given the reason; null once it is known again, also by an answer
 * that came too late for its question.
 */
export const compositorIdle = (
  bus: Bus | null,
  compositor: IdleMonitor,
  monoMs: () => number,
  tell: (unknown: string | null) => void,
): IdleSource => {
  const named: readonly (readonly [IdleSourceName, IdleMonitor])[] = [
    ...(bus === null ? [] : [['gnome', askMutter(bus)] as const]),
    ['compositor', compositor],
    ...(bus === null ? [] : [['screen-saver', askScreenSaver(bus)] as const]),
  ];
  const monitors = named.map(([, monitor]) => monitor);
  const state: {
    knows: readonly IdleMonitor[];
    reason: unknown;
    inputAtMs: number | null;
    askedAtMs: number;
    isFirst: boolean;
    owed: Promise<number> | null;
  } = {
    ...{
      knows: [],
      reason: new Error('nobody answers in time'),
      inputAtMs: null,
      askedAtMs: 0,
      isFirst: true,
      owed: null,
    },
  };

  /** The answer of the first of them, in this order, that has one; they are asked at once, so that no two waits add up. */
  const askTogether = async (these: readonly IdleMonitor[]): Promise<number | null> => {
    const answers = await Promise.allSettled(these.map((monitor) => monitor.ask()));
    const first = answers.findIndex(({ status }) => status === 'fulfilled');
    state.knows = first === -1 ? [] : these.slice(first, first + 1);
    // Of all their reasons the compositor's says most: every Wayland session has one.
    const failure = answers[these.indexOf(compositor)];
    if (failure?.status === 'rejected') state.reason = failure.reason;
    const answer = answers[first];
    return answer?.status === 'fulfilled' ? answer.value : null;
  };

  const firstAnswer = async (): Promise<number> => {
    const askedAtMs = monoMs();
    const hasHung = (): boolean => monoMs() - askedAtMs > AT_ONCE_MS;
    const { knows: last, isFirst } = state;
    state.isFirst = false;
    const known = await askTogether(last);
    if (known !== null) return known;
    // Whoever hangs has taken all the time that there is: the others are asked the next time.
    const found =
      last.length > 0 && hasHung() ? null : await askTogether(monitors.filter((monitor) => !last.includes(monitor)));
    if (found !== null) return found;
    // Just after login much starts at once: who has not answered yet is asked once more before that is told.
    const late = isFirst && hasHung() ? await askTogether(monitors) : null;
    if (late !== null) return late;
    throw state.reason;
  };

  const know = (idleMs: number): void => {
    const wasUnknown = state.inputAtMs === null;
    state.inputAtMs = monoMs() - idleMs;
    if (wasUnknown) tell(null);
  };

  /** The next question may be half a minute away, and a compositor on which much starts is only seconds late. */
  const awaitOwed = (): void => {
    const owed = compositor.owed?.() ?? null;
    if (owed === null || owed === state.owed) return;
    state.owed = owed;
    owed.then((idleMs) => {
      state.knows = [compositor];
      know(idleMs);
    }, nothing);
  };

  const refresh = async (): Promise<void> => {
    state.askedAtMs = monoMs();
    try {
      know(await firstAnswer());
    } catch (error) {
      state.inputAtMs = null;
      tell(errorReason(error));
      awaitOwed();
    }
  };

  return {
    idleMs: () => {
      // Who works in our own windows is read at each touch, with no question before it: the next reading is to know more.
      if (state.inputAtMs !== null && monoMs() - state.askedAtMs > FRESH_MS) void refresh();
      return state.inputAtMs === null ? null : Math.max(0, monoMs() - state.inputAtMs);
    },
    refresh,
    source: () => {
      if (state.inputAtMs === null) return null;
      return named.find(([, monitor]) => state.knows.includes(monitor))?.[0] ?? null;
    },
  };
};
