import { connect } from 'node:net';

const MAGIC = Buffer.from('i3-ipc');
const HEAD_BYTES = MAGIC.length + 8;

/** Many times as large as a tree of a hundred windows. */
const MOST_BYTES = 4 * 1_024 * 1_024;

/** A connection to sway, as its socket speaks: each message has a kind and a body, which is JSON. */
export type SwaySocket = { readonly send: (kind: number, body?: string) => void; readonly end: () => void };

export type SwayEvents = {
  readonly message: (kind: number, body: string) => void;
  /** Nothing comes any more; called once. */
  readonly ended: () => void;
};

/** Takes whole messages off what has come so far. Throws at what is none, or too large. */
const createSplitter = (message: SwayEvents['message']): ((chunk: Buffer) => void) => {
  const parts: { chunks: Buffer[]; length: number; wanted: number } = { chunks: [], length: 0, wanted: HEAD_BYTES };
  return (chunk) => {
    parts.chunks.push(chunk);
    parts.length += chunk.length;
    while (parts.length >= parts.wanted) {
      const all = Buffer.concat(parts.chunks, parts.length);
      const size = all.readUInt32LE(MAGIC.length);
      if (!all.subarray(0, MAGIC.length).equals(MAGIC) || size > MOST_BYTES) throw new Error('this is not sway');
      const end = HEAD_BYTES + size;
      if (all.length >= end) message(all.readUInt32LE(MAGIC.length + 4), all.toString('utf8', HEAD_BYTES, end));
      const rest = all.length >= end ? all.subarray(end) : all;
      parts.wanted = all.length >= end ? HEAD_BYTES : end;
      parts.chunks = [rest];
      parts.length = rest.length;
    }
  };
};

/** Connects to the socket at this path. */
export const connectSway = (path: string, { message, ended }: SwayEvents): SwaySocket => {
  const socket = connect({ path });
  const split = createSplitter(message);
  socket.on('data', (chunk) => {
    try {
      split(chunk);
    } catch {
      socket.destroy();
    }
  });
  // An error closes it as well.
  socket.on('error', () => {});
  socket.on('close', ended);
  return {
    send: (kind, body = '') => {
      const head = Buffer.alloc(HEAD_BYTES);
      MAGIC.copy(head);
      head.writeUInt32LE(Buffer.byteLength(body), MAGIC.length);
      head.writeUInt32LE(kind, MAGIC.length + 4);
      socket.write(Buffer.concat([head, Buffer.from(body)]));
    },
    end: () => socket.destroy(),
  };
};
