import { createConnection } from 'node:net';
import { isAbsolute, join } from 'node:path';
import { errorReason } from '../../../shared/model/reason.ts';
import { argumentsOf, createSplitter, encode, type Message } from './wire.ts';

/** Something that the compositor offers, by the name that it goes by on this connection. */
export type Global = { readonly name: number; readonly kind: string; readonly version: number };

/** A connection to a compositor that only ever listens. */
export type Connection = {
  /** All that it offers now, by name. */
  readonly globals: ReadonlyMap<number, Global>;
  /** Asks an object for something. */
  readonly ask: (object: number, opcode: number, ...args: readonly (number | string)[]) => void;
  /** The number for an object that the next request makes; its messages are told by their opcodes. */
  readonly create: (listener?: (opcode: number) => void) => number;
  /** Asks an object to go: it tells nothing more. */
  readonly drop: (object: number, opcode: number) => void;
  /** The number of something that the compositor offers, bound in this version. */
  readonly bind: (global: Global, version: number) => number;
  /** Resolves when what was asked has been answered; one at a time. Rejects where the connection ends before. */
  readonly settled: () => Promise<void>;
  readonly end: (reason: Error) => void;
  /** Why it has ended; null as long as it has not. */
  readonly ended: () => Error | null;
};

// Objects that are always there, and what they are asked and say.
const DISPLAY = 1;
const display = { sync: 0, getRegistry: 1, error: 0, deleted: 1 };
const REGISTRY = 2;
const registry = { bind: 0, added: 0 };
/** Stands for the end of what was asked; its number is free again once the compositor has deleted it. */
const ANSWER = 3;

/** Nobody touches the machine that often between two questions. */
const MOST_MESSAGES = 10_000;
/** No desktop offers a tenth of it. */
const MOST_GLOBALS = 1_000;
const LONGEST_REASON = 200;

type Answer = { readonly resolve: () => void; readonly reject: (error: Error) => void };

/** Where the compositor listens; null where the environment does not say. Its names are those that all programs know. */
export const compositorSocket = (env: Readonly<Record<string, string | undefined>>): string | null => {
  const name = env.WAYLAND_DISPLAY || 'wayland-0';
  if (isAbsolute(name)) return name;
  return env.XDG_RUNTIME_DIR ? join(env.XDG_RUNTIME_DIR, name) : null;
};

/** Connects to the compositor at this socket. Whatever goes wrong ends the connection. */
export const connectCompositor = (path: string, offersChanged: () => void): Connection => {
  const socket = createConnection({ path });
  const split = createSplitter();
  const globals = new Map<number, Global>();
  const objects = new Map<number, (opcode: number) => void>();
  const state: { ended: Error | null; nextObject: number; messages: number; answer: Answer | null } = {
    ...{ ended: null, nextObject: ANSWER + 1, messages: 0, answer: null },
  };

  const end = (reason: Error): void => {
    if (state.ended !== null) return;
    state.ended = reason;
    socket.destroy();
    state.answer?.reject(reason);
  };

  const hearDisplay = (message: Message): void => {
    const { number, text } = argumentsOf(message);
    if (message.opcode === display.error) {
      number();
      number();
      end(new Error(`the compositor refused: ${text().slice(0, LONGEST_REASON)}`));
    } else if (message.opcode === display.deleted && number() === ANSWER) {
      state.messages = 0;
      state.answer?.resolve();
    }
  };

  const hearRegistry = (message: Message): void => {
    const { number, text } = argumentsOf(message);
    const name = number();
    if (message.opcode === registry.added) globals.set(name, { name, kind: text(), version: number() });
    else globals.delete(name);
    if (globals.size > MOST_GLOBALS) end(new Error(`the compositor offers ${globals.size} things`));
    else offersChanged();
  };

  const hearMessage = (message: Message): void => {
    state.messages += 1;
    if (state.messages > MOST_MESSAGES) end(new Error('the compositor never stops talking'));
    else if (message.object === DISPLAY) hearDisplay(message);
    else if (message.object === REGISTRY) hearRegistry(message);
    else objects.get(message.object)?.(message.opcode);
  };

  socket.on('data', (chunk) => {
    try {
      for (const message of split(chunk)) hearMessage(message);
    } catch (error) {
      end(new Error(`the compositor speaks another language: ${errorReason(error)}`));
    }
  });
  socket.on('error', end);
  socket.on('close', () => end(new Error('the compositor hung up')));

  const ask: Connection['ask'] = (object, opcode, ...args) => {
    // All that is asked at once goes off at once: what is refused is heard of before the next question fails.
    socket.cork();
    socket.write(encode(object, opcode, args));
    process.nextTick(() => socket.uncork());
  };
  const create: Connection['create'] = (listener = () => {}) => {
    const object = state.nextObject;
    state.nextObject += 1;
    objects.set(object, listener);
    return object;
  };
  ask(DISPLAY, display.getRegistry, REGISTRY);
  return {
    globals,
    ask,
    create,
    drop: (object, opcode) => {
      ask(object, opcode);
      objects.delete(object);
    },
    bind: ({ name, kind }, version) => {
      const object = create();
      ask(REGISTRY, registry.bind, name, kind, version, object);
      return object;
    },
    settled: () =>
      new Promise((resolve, reject) => {
        state.answer = { resolve, reject };
        if (state.ended === null) ask(DISPLAY, display.sync, ANSWER);
        else reject(state.ended);
      }),
    end,
    ended: () => state.ended,
  };
};
