/// <reference path="./dbus-native.d.ts" />
import type { Duplex } from 'node:stream';
import { createClient, DBusError, type Message, type MessageBus, messageType } from 'dbus-native';
import { connectToAddress } from 'dbus-native/lib/address.js';
import { errorReason } from '../../shared/model/reason.ts';
import { DBUS, guardBus, THE_BUS } from './bus-door.ts';

/** A method of somebody on the bus. */
export type BusMethod = {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature?: string;
  readonly body?: readonly unknown[];
};

/** Which signals to be told of: all that is named must be as it says. `sender`: who must own that name as it comes. */
export type BusMatch = {
  readonly sender: string;
  readonly interface: string;
  readonly member: string;
  readonly path?: string;
  /** The signal's first argument. */
  readonly arg0?: string;
};

/** A D-Bus connection, as far as the sensors need one. */
export type Bus = {
  /** The value of the answer, or a list where it has several. Rejects where nobody answers in time, or with an error. */
  readonly call: (method: BusMethod, withinMs?: number) => Promise<unknown>;
  /** Calls back with the arguments of each signal, and where it came from, from now on. Rejects where the bus does not take the rule. */
  readonly listen: (match: BusMatch, listener: (body: readonly unknown[], path: string) => void) => Promise<void>;
  /** Calls back when the connection is over: nothing more is heard. */
  readonly onEnd: (listener: () => void) => void;
  readonly end: () => void;
};

/** A connection that others may call as well. */
export type CallableBus = Bus & {
  /**
   * Calls back with the arguments of each such call that its sender makes from now on, which gets no answer. Resolves
   * with the name by which the caller finds this connection.
   */
  readonly receive: (call: BusMatch, listener: (body: readonly unknown[]) => void) => Promise<string>;
};

const CALL_WITHIN_MS = 5_000;

/** D-Bus: do not start the one who is asked; somebody who does not run has nothing to tell. */
const NO_AUTO_START = 2;

const ruleOf = (match: BusMatch): string =>
  [`type='signal'`, ...Object.entries(match).map(([key, value]) => `${key}='${value}'`)].join(',');

/** The bus's own word that a name has got an owner, lost it, or gone from one to another. */
export const ownerChange = (name: string): BusMatch => ({
  ...{ sender: DBUS, interface: DBUS, member: 'NameOwnerChanged' },
  arg0: name,
});

type Owners = {
  /** The owner's own name on the bus; empty where nobody has the name. */
  readonly of: (name: string) => string;
  /** Resolves once it is known who owns the name, which is kept up to date from then on. */
  readonly follow: (name: string, withinMs: number) => Promise<void>;
};

/** Who owns which name, by the bus's own word. All is noted as it comes, so that it holds for the very next message. */
const followOwners = (client: MessageBus): Owners => {
  const owners = new Map([[DBUS, DBUS]]);
  const followed = new Map([[DBUS, Promise.resolve()]]);
  client.connection.on('message', ({ sender, member, body = [] }) => {
    const [name, , owner] = body;
    const isChange = sender === DBUS && member === 'NameOwnerChanged';
    if (isChange && typeof name === 'string' && typeof owner === 'string') owners.set(name, owner);
  });

  const ask = (name: string, withinMs: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const asked = { ...THE_BUS, signature: 's' };
      const timeout = { timeout: withinMs };
      const rule = ruleOf(ownerChange(name));
      client.invoke({ ...asked, member: 'AddMatch', body: [rule] }, timeout, (error) => error && reject(error));
      client.invoke({ ...asked, member: 'GetNameOwner', body: [name] }, timeout, (error, owner) => {
        const isNobody = error instanceof DBusError && error.dbusName === `${DBUS}.Error.NameHasNoOwner`;
        if (error && !isNobody) reject(error);
        else {
          owners.set(name, isNobody ? '' : String(owner));
          resolve();
        }
      });
    });

  return {
    of: (name) => owners.get(name) ?? '',
    follow: (name, withinMs) => {
      const under = followed.get(name) ?? ask(name, withinMs);
      followed.set(name, under);
      under.catch(() => followed.delete(name));
      return under;
    },
  };
};

const fits = (match: BusMatch, message: Message): boolean =>
  message.interface === match.interface &&
  message.member === match.member &&
  (match.path === undefined || message.path === match.path) &&
  (match.arg0 === undefined || message.body?.[0] === match.arg0);

const wrap = (client: MessageBus): CallableBus => {
  // One for each signal that is listened to, which are more than a leak would show by.
  client.connection.setMaxListeners(0);
  const owners = followOwners(client);
  const hear = (type: number, match: BusMatch, listener: (body: readonly unknown[], path: string) => void): void => {
    client.connection.on('message', (message) => {
      // A rule keeps out no signal that somebody sends to us alone, so that the sender is looked at here.
      const isFrom = message.type === type && message.sender === owners.of(match.sender);
      if (isFrom && fits(match, message)) listener(message.body ?? [], message.path ?? '');
    });
  };
  return {
    call: async ({ body, ...method }, withinMs = CALL_WITHIN_MS) => {
      await owners.follow(method.destination, withinMs);
      // The owner by its own name, which nobody takes over.
      const destination = owners.of(method.destination);
      if (destination === '') throw new Error(`nobody on the bus is ${method.destination}`);
      const message = { ...method, destination, flags: NO_AUTO_START, ...(body ? { body: [...body] } : {}) };
      return client.invoke(message, { timeout: withinMs });
    },
    listen: async (match, listener) => {
      hear(messageType.signal, match, listener);
      // In this order, without waiting in between: what comes by the rule comes when the owner is known.
      await Promise.all([owners.follow(match.sender, CALL_WITHIN_MS), client.addMatch(ruleOf(match))]);
    },
    receive: async (call, listener) => {
      hear(messageType.methodCall, call, listener);
      await owners.follow(call.sender, CALL_WITHIN_MS);
      if (client.name === undefined) throw new Error('the bus gives this connection no name');
      return client.name;
    },
    onEnd: (listener) => void client.connection.on('close', listener),
    end: () => void client.connection.end(),
  };
};

/** Opens the first of the addresses that can be made something of. */
const openAddress = (addresses: string): Duplex => {
  const [address = '', ...others] = addresses.split(';');
  try {
    return connectToAddress(address, {});
  } catch (error) {
    if (others.length === 0) throw error;
    return openAddress(others.join(';'));
  }
};

/**
 * Connects to a bus; null where the address is of no use. `silent` is told why when the connection fails or ends; calls
 * in flight are rejected then, and so are later ones.
 */
export const connectBus = (address: string, silent: (reason: string) => void): CallableBus | null => {
  try {
    const client = createClient({ stream: guardBus(openAddress(address)) });
    client.connection.on('error', (error) => silent(error.message));
    client.connection.on('close', () => silent('the connection was closed'));
    return wrap(client);
  } catch (error) {
    silent(errorReason(error));
    return null;
  }
};

/** Where the system's bus is; an empty address is none, as D-Bus's own libraries take it. */
export const systemBusAddress = (env: Readonly<Record<string, string | undefined>>): string =>
  env.DBUS_SYSTEM_BUS_ADDRESS || 'unix:path=/var/run/dbus/system_bus_socket';

/** Where the session's bus is; null where there is none. */
export const sessionBusAddress = (env: Readonly<Record<string, string | undefined>>): string | null =>
  env.DBUS_SESSION_BUS_ADDRESS || (env.XDG_RUNTIME_DIR ? `unix:path=${env.XDG_RUNTIME_DIR}/bus` : null);

/** Whether somebody has a name on a bus, as the bus itself says: true or false, unless it answers nonsense. */
export const hasOwner = (bus: Bus, name: string): Promise<unknown> =>
  bus.call({ ...THE_BUS, member: 'NameHasOwner', signature: 's', body: [name] });

/** Starts who is to have a name, where nobody has it yet. Resolves all the same where that fails: who asks it then finds out. */
export const startService = async (bus: Bus, name: string, withinMs?: number): Promise<void> => {
  const start = { ...THE_BUS, member: 'StartServiceByName', signature: 'su', body: [name, 0] };
  await bus.call(start, withinMs).catch(() => {});
};

/** Listens to what may come in one go with an answer: it is told of when whoever waits for that has noted it. */
export const listenBehindAnswers = (bus: Bus, match: BusMatch, listener: Parameters<Bus['listen']>[1]): Promise<void> =>
  bus.listen(match, (body, path) => void setImmediate(listener, body, path));
