import { createBroker, createClient, type MessageBus } from 'dbus-native';
import { onTestFinished } from 'vitest';
import { type CallableBus, connectBus } from '../../../main/sensors/bus.ts';
import { PATIENCE_MS } from '../../patience.ts';

export type PrivateBus = {
  readonly bus: CallableBus;
  /** Another program on the same bus. */
  readonly join: () => MessageBus;
  readonly silenced: string[];
  /** How long is waited for an answer. */
  readonly patience: { ms: number };
};

/**
 * A bus for the running test alone, with a connection of ours to it. Who answers on it has all the time in the world, until
 * a test says otherwise: on a busy machine an answer may take longer than the app waits for it.
 */
export const privateBus = async (): Promise<PrivateBus> => {
  const broker = createBroker();
  const address = await new Promise<string>((resolve, reject) => {
    broker.listen((error, where) => (error ? reject(error) : resolve(where)));
  });
  const silenced: string[] = [];
  const bus = connectBus(address, (reason) => void silenced.push(reason));
  if (bus === null) throw new Error('no bus');
  const patience = { ms: PATIENCE_MS };
  const call: CallableBus['call'] = (method) => bus.call(method, patience.ms);
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
  return { bus: { ...bus, call }, join, silenced, patience };
};
