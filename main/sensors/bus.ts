import { createClient, type MessageBus, messageType } from 'dbus-native';
import { errorReason } from '../../shared/model/reason.ts';

/** A method of somebody on the bus. */
export type BusMethod = {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature?: string;
  readonly body?: readonly unknown[];
};

/** Which signals to be told of: all that is named must be as it says. */
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
  /** The first value of the answer. Rejects where nobody answers in time, or with an error. */
  readonly call: (method: BusMethod, withinMs?: number) => Promise<unknown>;
  /** Calls back with the arguments of each signal from now on. Rejects where the bus does not take the rule. */
  readonly listen: (match: BusMatch, listener: (body: readonly unknown[]) => void) => Promise<void>;
  readonly end: () => void;
};

const CALL_WITHIN_MS = 5_000;

/** D-Bus: do not start the one who is asked; somebody who does not run has nothing to tell. */
const NO_AUTO_START = 2;

const ruleOf = (match: BusMatch): string =>
  [`type='signal'`, ...Object.entries(match).map(([key, value]) => `${key}='${value}'`)].join(',');

const wrap = (client: MessageBus): Bus => ({
  call: async ({ body, ...method }, withinMs = CALL_WITHIN_MS) =>
    client.invoke({ ...method, flags: NO_AUTO_START, ...(body ? { body: [...body] } : {}) }, { timeout: withinMs }),
  listen: async (match, listener) => {
    client.connection.on('message', (message) => {
      const wanted =
        message.type === messageType.signal &&
        message.interface === match.interface &&
        message.member === match.member &&
        (match.path === undefined || message.path === match.path) &&
        (match.arg0 === undefined || message.body?.[0] === match.arg0);
      // The bus itself sees to it that the sender is the one that the rule names.
      if (wanted) listener(message.body ?? []);
    });
    await client.addMatch(ruleOf(match));
  },
  end: () => void client.connection.end(),
});

/**
 * Connects to a bus; null where the address is of no use. `silent` is told why when the connection fails or ends; calls
 * in flight are rejected then, and so are later ones.
 */
export const connectBus = (address: string, silent: (reason: string) => void): Bus | null => {
  try {
    // The library takes an empty address for leave to look for one in the environment.
    if (address === '') throw new Error('the address is empty');
    const client = createClient({ busAddress: address });
    client.connection.on('error', (error) => silent(error.message));
    client.connection.on('close', () => silent('the connection was closed'));
    return wrap(client);
  } catch (error) {
    silent(errorReason(error));
    return null;
  }
};

/** Where the system's bus is. */
export const systemBusAddress = (env: Readonly<Record<string, string | undefined>>): string =>
  env.DBUS_SYSTEM_BUS_ADDRESS ?? 'unix:path=/var/run/dbus/system_bus_socket';

/** Where the session's bus is; null where there is none. */
export const sessionBusAddress = (env: Readonly<Record<string, string | undefined>>): string | null =>
  env.DBUS_SESSION_BUS_ADDRESS ?? (env.XDG_RUNTIME_DIR ? `unix:path=${env.XDG_RUNTIME_DIR}/bus` : null);
