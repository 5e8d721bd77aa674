// Parts of dbus-native that it exports without types of their own.

declare module 'dbus-native/lib/address.js' {
  import type { Duplex } from 'node:stream';

  /** Opens the connection behind one bus address. Throws where it can make nothing of it. */
  export const connectToAddress: (address: string, options: Readonly<Record<string, unknown>>) => Duplex;
}

declare module 'dbus-native/lib/message.js' {
  import type { Message } from 'dbus-native';

  export const marshall: (message: Message) => Buffer;
  /** Reads one whole message. Throws where it is malformed. */
  export const unmarshall: (bytes: Buffer) => Message;
}
