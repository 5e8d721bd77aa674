import type { Timers } from '../../../shared/app/wake-timer.ts';
import type { IdleMonitor } from '../idle.ts';
import { type Connection, compositorSocket, connectCompositor, type Global } from './connection.ts';

/**
 * A compositor tells when a seat has been quiet for this long, and when somebody touches it again. From that follows to
 * the millisecond when the last input was; only what is more recent than this counts as right now. Other systems tell
 * it to the second too. No shorter, since each pause that is longer wakes the app twice; and shorter than readings lie
 * apart, so that no two of them see the same input.
 */
const QUIET_MS = 1_000;

const ANSWER_WITHIN_MS = 2_000;
const FIRST_RETRY_MS = 5_000;
const LAST_RETRY_MS = 600_000;
const MOST_SEATS = 16;

/** Who tells of a seat's pauses, and how it is asked to. */
type Notifier = {
  readonly kind: string;
  readonly version: number;
  readonly request: number;
  readonly args: (created: number, seat: number) => readonly number[];
};

/** The best first: it hears of input alone. To the others a program that keeps the screen on counts as input. */
const NOTIFIERS: readonly Notifier[] = [
  { kind: 'ext_idle_notifier_v1', version: 2, request: 2, args: (created, seat) => [created, QUIET_MS, seat] },
  { kind: 'ext_idle_notifier_v1', version: 1, request: 1, args: (created, seat) => [created, QUIET_MS, seat] },
  { kind: 'org_kde_kwin_idle', version: 1, request: 0, args: (created, seat) => [created, seat, QUIET_MS] },
];

// What a notification is asked and says, by either protocol.
const DESTROY = 0;
const IDLED = 0;
const RESUMED = 1;

type Seat = {
  readonly notification: number;
  /** When it was last touched; in no past while it is not quiet. */
  inputAtMs: number;
};

/** Listens to the seats of a compositor. */
type Listening = {
  readonly connection: Connection;
  /** Resolves once all has been heard that there was to hear; rejects with why nothing can be. */
  readonly upToDate: () => Promise<void>;
  readonly idleMs: () => number;
};

const listenTo = (path: string, monoMs: () => number): Listening => {
  const state: { watch: ((seat: Global) => Seat) | null; goneAtMs: number } = { watch: null, goneAtMs: 0 };
  const seats = new Map<number, Seat>();

  const followSeats = (): void => {
    if (state.watch === null) return;
    for (const [name, seat] of seats) {
      if (connection.globals.has(name)) continue;
      connection.drop(seat.notification, DESTROY);
      state.goneAtMs = Math.max(state.goneAtMs, Math.min(monoMs(), seat.inputAtMs));
      seats.delete(name);
    }
    for (const global of connection.globals.values()) {
      if (global.kind === 'wl_seat' && !seats.has(global.name)) seats.set(global.name, state.watch(global));
    }
    if (seats.size > MOST_SEATS) connection.end(new Error(`the compositor has ${seats.size} seats`));
  };

  const connection = connectCompositor(path, followSeats);

  const watchBy = ({ kind, version, request, args }: Notifier): ((seat: Global) => Seat) | null => {
    const offered = [...connection.globals.values()].find(
      (global) => global.kind === kind && global.version >= version,
    );
    if (!offered) return null;
    const notifier = connection.bind(offered, version);
    return (global) => {
      // Numbers are to be used in the order in which they are given out.
      const bound = connection.bind(global, 1);
      const notification = connection.create((opcode) => {
        if (opcode === IDLED) seat.inputAtMs = monoMs() - QUIET_MS;
        if (opcode === RESUMED) seat.inputAtMs = Number.POSITIVE_INFINITY;
      });
      // What was before is not told: it is as if somebody had just come.
      const seat: Seat = { notification, inputAtMs: monoMs() };
      connection.ask(notifier, request, ...args(notification, bound));
      return seat;
    };
  };

  const findNotifier = (): void => {
    for (const notifier of NOTIFIERS) state.watch ??= watchBy(notifier);
    if (state.watch === null) connection.end(new Error('the compositor has no idle notifier'));
    followSeats();
  };

  return {
    connection,
    upToDate: async () => {
      await connection.settled();
      if (state.watch !== null) return;
      findNotifier();
      await connection.settled();
    },
    idleMs: () => {
      if (seats.size === 0) throw new Error('the compositor has no seat');
      const inputAtMs = Math.max(state.goneAtMs, ...[...seats.values()].map((seat) => seat.inputAtMs));
      return Math.max(0, monoMs() - inputAtMs);
    },
  };
};

/**
 * The idle time by the compositor's own protocol, in milliseconds. It connects when it is asked and is not connected,
 * after each failure with a longer pause, and never by itself: nothing runs while nobody asks. A compositor that owes an
 * answer is not asked for another, and its answer counts whenever it comes: it may only be slow, as while all starts.
 */
export const askCompositor = (
  env: Readonly<Record<string, string | undefined>>,
  timers: Timers,
  monoMs: () => number,
): IdleMonitor => {
  const state: { listening: Listening | null; asking: Promise<number> | null; late: Error | null } = {
    ...{ listening: null, asking: null, late: null },
  };
  const retry = { atMs: 0, inMs: FIRST_RETRY_MS };

  const connect = (): Listening => {
    const path = compositorSocket(env);
    if (path === null) throw new Error('XDG_RUNTIME_DIR is not set');
    retry.atMs = monoMs() + retry.inMs;
    retry.inMs = Math.min(LAST_RETRY_MS, 2 * retry.inMs);
    return listenTo(path, monoMs);
  };

  const answer = async (): Promise<number> => {
    const last = state.listening;
    const failure = last?.connection.ended() ?? null;
    if (failure !== null && monoMs() < retry.atMs) throw failure;
    const goesOn = last !== null && failure === null;
    const listening = goesOn ? last : connect();
    state.listening = listening;
    await listening.upToDate();
    if (goesOn) retry.inMs = FIRST_RETRY_MS;
    return listening.idleMs();
  };

  const inTime = (asking: Promise<number>): Promise<number> =>
    new Promise((resolve, reject) => {
      const stop = timers.after(ANSWER_WITHIN_MS, () => {
        state.late = new Error('the compositor does not answer');
        reject(state.late);
      });
      asking.finally(stop).then(resolve, reject);
    });

  return {
    ask: () => {
      state.asking ??= answer().finally(() => {
        state.asking = null;
        state.late = null;
      });
      return state.late === null ? inTime(state.asking) : Promise.reject(state.late);
    },
  };
};
