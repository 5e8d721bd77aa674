import { createBroker, createClient, type MessageBus } from 'dbus-native';
import { onTestFinished } from 'vitest';
import { type CallableBus, connectBus } from '../../../main/sensors/bus.ts';
import type { Timers } from '../../../shared/app/wake-timer.ts';

/** Timers that stand still until they are told to go on. */
export const fakeTimers = (): Timers & {
  readonly nowMs: () => number;
  readonly go: (ms: number) => Promise<void>;
  readonly waiting: () => readonly number[];
} => {
  let now = 0;
  let waiting: { readonly atMs: number; readonly callback: () => void }[] = [];
  return {
    nowMs: () => now,
    waiting: () => waiting.map(({ atMs }) => atMs),
    after: (delayMs, callback) => {
      const timer = { atMs: now + delayMs, callback };
      waiting.push(timer);
      return () => {
        waiting = waiting.filter((other) => other !== timer);
      };
    },
    go: async (ms) => {
      const until = now + ms;
      for (;;) {
        const next = waiting.filter(({ atMs }) => atMs <= until).sort((a, b) => a.atMs - b.atMs)[0];
        if (!next) break;
        waiting = waiting.filter((timer) => timer !== next);
        now = Math.max(now, next.atMs);
        next.callback();
        // What the callback awaits has its turn before the next timer.
        for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      }
      now = until;
    },
  };
};

export type PrivateBus = {
  readonly bus: CallableBus;
  /** Another program on the same bus. */
  readonly join: () => MessageBus;
  readonly silenced: string[];
};

/** A bus for the running test alone, with a connection of ours to it. */
export const privateBus = async (): Promise<PrivateBus> => {
  const broker = createBroker();
  const address = await new Promise<string>((resolve, reject) => {
    broker.listen((error, where) => (error ? reject(error) : resolve(where)));
  });
  const silenced: string[] = [];
  const bus = connectBus(address, (reason) => void silenced.push(reason));
  if (bus === null) throw new Error('no bus');
  const others: MessageBus[] = [];
  onTestFinished(async () => {
    bus.end();
    for (const other of others) other.connection.end();
    await new Promise<void>((resolve) => void broker.close(() => resolve()));
  });
  const join = (): MessageBus => {
    const other = createClient({ busAddress: address });
    // Who goes away in the middle of an answer may hear of that as an error.
    other.connection.on('error', () => {});
    others.push(other);
    return other;
  };
  return { bus, join, silenced };
};
