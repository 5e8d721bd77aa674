/// <reference path="./dbus-native.d.ts" />
import { Duplex, pipeline, Transform } from 'node:stream';
import type { Message } from 'dbus-native';
import { unmarshall } from 'dbus-native/lib/message.js';

/** The bus itself, in the name that nobody else can own. */
export const DBUS = 'org.freedesktop.DBus';

/** Where the bus itself is asked. */
export const THE_BUS = { destination: DBUS, path: '/org/freedesktop/DBus', interface: DBUS } as const;

/** Many times as large as anything that the sensors ask for or listen to. */
const MOST_BYTES = 16_384;

/** More than the names that are asked about; a name whose owner keeps changing fills no memory. */
const MOST_SENDERS = 64;

const HEAD_BYTES = 16;
const LITTLE_ENDIAN = 'l'.charCodeAt(0);
const BIG_ENDIAN = 'B'.charCodeAt(0);
const LINE_END = '\n'.charCodeAt(0);

/** How many bytes of a message come before its body, and how many in all. */
const sizesOf = (bytes: Buffer): { readonly beforeBody: number; readonly whole: number } => {
  const read = (at: number): number => (bytes[0] === BIG_ENDIAN ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at));
  const beforeBody = HEAD_BYTES + Math.ceil(read(12) / 8) * 8;
  return { beforeBody, whole: beforeBody + read(4) };
};

/** Who sent a message, by its header alone: its body may be anything. */
const senderOf = (message: Buffer): string | undefined => {
  const header = Buffer.from(message.subarray(0, sizesOf(message).beforeBody));
  header.writeUInt32LE(0, 4);
  return unmarshall(header).sender;
};

/** Says which messages come in: those of the bus, and of those whom the bus has named to us. */
const createDoorkeeper = (): ((message: Buffer) => boolean) => {
  const senders = new Set<string>();
  const nameAll = ({ body = [] }: Message): void => {
    for (const value of body) {
      if (typeof value !== 'string' || !value.startsWith(':')) continue;
      senders.delete(value);
      senders.add(value);
      const [oldest = ''] = senders;
      if (senders.size > MOST_SENDERS) senders.delete(oldest);
    }
  };
  return (message) => {
    try {
      const sender = senderOf(message);
      if (sender === DBUS) nameAll(unmarshall(message));
      return sender === DBUS || (sender !== undefined && senders.has(sender));
    } catch {
      return false;
    }
  };
};

/** Takes whole messages off what has come so far, and gives those back that come in. */
const createSplitter = (): ((chunk: Buffer) => readonly Buffer[]) => {
  const isLetIn = createDoorkeeper();
  const state = { rest: Buffer.alloc(0), skip: 0, greeted: false };

  const take = (length: number): Buffer => {
    const taken = state.rest.subarray(0, length);
    state.rest = state.rest.subarray(length);
    return taken;
  };

  /** The next part of what has come; null where more has to come first. */
  const next = (): Buffer | null => {
    state.skip -= take(state.skip).length;
    const { rest } = state;
    if (state.skip > 0 || rest.length === 0) return null;
    state.greeted ||= rest[0] === LITTLE_ENDIAN || rest[0] === BIG_ENDIAN;
    // Before the first message the two sides agree on how to speak, in lines of capitals.
    if (!state.greeted) return rest.includes(LINE_END) ? take(rest.indexOf(LINE_END) + 1) : null;
    if (rest.length < HEAD_BYTES) return null;
    const { whole } = sizesOf(rest);
    if (whole > MOST_BYTES) state.skip = whole;
    else if (rest.length < whole) return null;
    return take(state.skip > 0 ? 0 : whole);
  };

  return (chunk) => {
    state.rest = Buffer.concat([state.rest, chunk]);
    const letIn: Buffer[] = [];
    for (let part = next(); part !== null; part = next()) {
      if (!state.greeted || (part.length > 0 && isLetIn(part))) letIn.push(part);
    }
    return letIn;
  };
};

/**
 * A connection to a bus by which nobody gets in whom nobody has asked. Anybody on the bus may send anything straight to
 * this program, whatever rules it has for signals: it is dropped here, and so is what is too large, before it is read.
 */
export const guardBus = (socket: Duplex): Duplex => {
  const split = createSplitter();
  const door = new Transform({
    transform: (chunk, _encoding, done) => {
      for (const part of split(chunk)) door.push(part);
      done();
    },
  });
  // What goes wrong with either ends both, and is told by the whole.
  return Duplex.from({ readable: pipeline(socket, door, () => {}), writable: socket });
};
