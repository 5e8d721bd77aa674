import type { Timers } from '../../../shared/app/wake-timer.ts';
import type { IdleMonitor } from '../idle.ts';
import { type Connection, compositorSocket, connectCompositor, type Global } from './connection.ts';

/**
 * A compositor tells when a seat has been quiet for so long, and when somebody touches it again. From that follows to the
 * millisecond when the last input was; only what is more recent counts as right now. Each pause that is longer wakes the
 * app twice, so for most of the day only long ones are told. While it is asked every few seconds, since a break waits for
 * a pause or shows, they are told to the second, as other systems do it.
 */
const QUIET_MS = 10_000;
const CLOSELY_QUIET_MS = 1_000;
/** Asked again within so long, it is watched closely. */
const CLOSE_MS = 10_000;

const ANSWER_WITHIN_MS = 2_000;
const FIRST_RETRY_MS = 5_000;
const LAST_RETRY_MS = 600_000;
const MOST_SEATS = 16;

/** Who tells of a seat's pauses, and how it is asked for a notification of those of a length. */
type Notifier = {
  readonly kind: string;
  readonly version: number;
  readonly request: number;
  readonly args: (created: number, seat: number, quietMs: number) => readonly number[];
};

/** The best first: it hears of input alone. To the others a program that keeps the screen on counts as input. */
const NOTIFIERS: readonly Notifier[] = [
  { kind: 'ext_idle_notifier_v1', version: 2, request: 2, args: (created, seat, quietMs) => [created, quietMs, seat] },
  { kind: 'ext_idle_notifier_v1', version: 1, request: 1, args: (created, seat, quietMs) => [created, quietMs, seat] },
  { kind: 'org_kde_kwin_idle', version: 1, request: 0, args: (created, seat, quietMs) => [created, seat, quietMs] },
];

// What a notification is asked and says, by either protocol.
const DESTROY = 0;
const IDLED = 0;
const RESUMED = 1;

/** Somebody may be at it right now. */
const NOW = Number.POSITIVE_INFINITY;

/** A notification: when its seat was touched last, as far as it can tell. */
type Pauses = { readonly object: number; readonly inputAtMs: () => number };

type Seat = { readonly pauses: Pauses; closely: Pauses | null; readonly listen: (quietMs: number) => Pauses };

/** No later than either tells. */
const inputAtMs = ({ pauses, closely }: Seat): number => Math.min(pauses.inputAtMs(), closely?.inputAtMs() ?? NOW);

/** Listens to the seats of a compositor. */
type Listening = {
  readonly connection: Connection;
  /** Resolves once all has been heard that there was to hear; rejects with why nothing can be. */
  readonly upToDate: (closely: boolean) => Promise<void>;
  readonly idleMs: () => number;
};

const listenTo = (path: string, monoMs: () => number): Listening => {
  const state: { watch: ((seat: Global) => Seat) | null; goneAtMs: number } = { watch: null, goneAtMs: 0 };
  const seats = new Map<number, Seat>();

  const setClosely = (seat: Seat, closely: boolean): void => {
    if (closely) seat.closely ??= seat.listen(CLOSELY_QUIET_MS);
    else if (seat.closely !== null) {
      connection.drop(seat.closely.object, DESTROY);
      seat.closely = null;
    }
  };

  const followSeats = (): void => {
    if (state.watch === null) return;
    for (const [name, seat] of seats) {
      if (connection.globals.has(name)) continue;
      state.goneAtMs = Math.max(state.goneAtMs, Math.min(monoMs(), inputAtMs(seat)));
      setClosely(seat, false);
      connection.drop(seat.pauses.object, DESTROY);
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
      const bound = connection.bind(global, 1);
      const listen = (quietMs: number): Pauses => {
        const madeAtMs = monoMs();
        const heard: { inputAtMs: number | null } = { inputAtMs: null };
        const object = connection.create((opcode) => {
          if (opcode === IDLED) heard.inputAtMs = monoMs() - quietMs;
          if (opcode === RESUMED) heard.inputAtMs = NOW;
        });
        connection.ask(notifier, request, ...args(object, bound, quietMs));
        // At first it is as if somebody had just come; who has left since would have been told of after so long.
        return { object, inputAtMs: () => heard.inputAtMs ?? (monoMs() < madeAtMs + quietMs ? madeAtMs : NOW) };
      };
      return { pauses: listen(QUIET_MS), closely: null, listen };
    };
  };

  const findNotifier = (): void => {
    for (const notifier of NOTIFIERS) state.watch ??= watchBy(notifier);
    if (state.watch === null) connection.end(new Error('the compositor has no idle notifier'));
    followSeats();
  };

  return {
    connection,
    upToDate: async (closely) => {
      if (state.watch === null) {
        await connection.settled();
        findNotifier();
      }
      for (const seat of seats.values()) setClosely(seat, closely);
      await connection.settled();
    },
    idleMs: () => {
      if (seats.size === 0) throw new Error('the compositor has no seat');
      return Math.max(0, monoMs() - Math.max(state.goneAtMs, ...[...seats.values()].map(inputAtMs)));
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
  const state: {
    listening: Listening | null;
    asking: Promise<number> | null;
    late: Error | null;
    askedAtMs: number;
  } = { listening: null, asking: null, late: null, askedAtMs: Number.NEGATIVE_INFINITY };
  const retry = { atMs: 0, inMs: FIRST_RETRY_MS };

  const connect = (): Listening => {
    const path = compositorSocket(env);
    if (path === null) throw new Error('XDG_RUNTIME_DIR is not set');
    retry.atMs = monoMs() + retry.inMs;
    retry.inMs = Math.min(LAST_RETRY_MS, 2 * retry.inMs);
    return listenTo(path, monoMs);
  };

  const answer = async (): Promise<number> => {
    const closely = monoMs() - state.askedAtMs < CLOSE_MS;
    state.askedAtMs = monoMs();
    const last = state.listening;
    const failure = last?.connection.ended() ?? null;
    if (failure !== null && monoMs() < retry.atMs) throw failure;
    const goesOn = last !== null && failure === null;
    const listening = goesOn ? last : connect();
    state.listening = listening;
    await listening.upToDate(closely);
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
    owed: () => state.asking,
  };
};
