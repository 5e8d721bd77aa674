/**
 * How Wayland puts things on the wire: words of 32 bits, in the order that all machines have which Electron is built for.
 * A message is the object that it goes to or comes from, its size and opcode in one word, and its arguments.
 */

/** What an object says. */
export type Message = {
  readonly object: number;
  readonly opcode: number;
  readonly body: Buffer;
};

const WORD = 4;
const HEADER = 2 * WORD;

/** Compositors keep to this themselves, and what is listened to takes a tenth of it. */
const MOST_BYTES = 4_096;

const padding = (bytes: number): number => -bytes & (WORD - 1);

const word = (value: number): Buffer => {
  const buffer = Buffer.alloc(WORD);
  buffer.writeUInt32LE(value);
  return buffer;
};

const text = (value: string): Buffer => {
  const bytes = Buffer.from(`${value}\0`);
  return Buffer.concat([word(bytes.length), bytes, Buffer.alloc(padding(bytes.length))]);
};

/** A request of an object, as the compositor reads it. */
export const encode = (object: number, opcode: number, args: readonly (number | string)[]): Buffer => {
  const body = Buffer.concat(args.map((arg) => (typeof arg === 'number' ? word(arg) : text(arg))));
  const head = Buffer.alloc(HEADER);
  head.writeUInt32LE(object);
  head.writeUInt16LE(opcode, WORD);
  head.writeUInt16LE(HEADER + body.length, WORD + 2);
  return Buffer.concat([head, body]);
};

/** Cuts what comes in into messages; what is there of the next one waits for its rest. Throws where a size is absurd. */
export const createSplitter = (): ((chunk: Buffer) => readonly Message[]) => {
  const state = { rest: Buffer.alloc(0) };
  return (chunk) => {
    const messages: Message[] = [];
    let bytes = Buffer.concat([state.rest, chunk]);
    while (bytes.length >= HEADER) {
      const size = bytes.readUInt16LE(WORD + 2);
      if (size < HEADER || size > MOST_BYTES || padding(size) > 0) throw new Error(`a message of ${size} bytes`);
      if (bytes.length < size) break;
      messages.push({
        object: bytes.readUInt32LE(),
        opcode: bytes.readUInt16LE(WORD),
        body: bytes.subarray(HEADER, size),
      });
      bytes = bytes.subarray(size);
    }
    state.rest = bytes;
    return messages;
  };
};

/** Reads the arguments of a message one after the other. Throws where it has no such one. */
export type Arguments = { readonly number: () => number; readonly text: () => string };

export const argumentsOf = ({ body }: Message): Arguments => {
  const state = { at: 0 };
  const number = (): number => {
    const value = body.readUInt32LE(state.at);
    state.at += WORD;
    return value;
  };
  return {
    number,
    text: () => {
      const bytes = number();
      const from = state.at;
      if (bytes === 0 || from + bytes > body.length) throw new Error(`a text of ${bytes} bytes`);
      state.at += bytes + padding(bytes);
      return body.toString('utf8', from, from + bytes - 1);
    },
  };
};
