import type { Socket } from 'node:net';
import * as v from 'valibot';
import { MOST_BYTES, type Reply, type Request, requestSchema } from '../../shared/app/command-protocol.ts';
import type { Timers } from '../../shared/app/wake-timer.ts';
import type { Translator } from '../../shared/i18n/english.ts';
import { issueReason } from '../../shared/i18n/issue-words.ts';
import { errorReason } from '../../shared/model/reason.ts';
import { systemTimers } from '../sensors/timer.ts';

export type ConversationOptions = {
  readonly t: Translator<'cli' | 'issues'>;
  /** Carries a request out. What it throws is told to who asked. */
  readonly answer: (request: Request) => Reply | Promise<Reply>;
  /** Told of each message that was refused before it was carried out. */
  readonly refused: (reason: string) => void;
  readonly timers?: Timers;
};

/** A message must have come within so long, and its reply been fetched within as long again. */
export const COMPLETE_WITHIN_MS = 2_000;
const LONGEST_REASON = 200;
const NEWLINE = 0x0a;

const parseJson = (line: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return null;
  }
};

/** The request of a line, or the reason why it is none. */
const readRequest = (t: ConversationOptions['t'], line: string): Request | string => {
  const parsed = parseJson(line);
  if (parsed === null) return t('cli.refused.notJson');
  const result = v.safeParse(requestSchema, parsed.value);
  if (result.success) return result.output;
  return t('cli.refused.unknown', { reason: issueReason(t, result.issues).slice(0, LONGEST_REASON) });
};

export type Conversation = {
  /** Its request is being carried out. */
  readonly isAnswering: () => boolean;
};

/** Reads one line, answers it, and is done with this connection, whatever else comes on it. */
export const converse = (socket: Socket, options: ConversationOptions): Conversation => {
  const { t, answer, refused, timers = systemTimers } = options;
  const state: { readonly line: Buffer[]; bytes: number; isHeard: boolean; isAnswering: boolean } = {
    ...{ line: [], bytes: 0, isHeard: false, isAnswering: false },
  };

  const reply = (answered: Reply): void => {
    state.isAnswering = false;
    if (!socket.destroyed) socket.end(`${JSON.stringify(answered)}\n`);
  };
  const refuse = (reason: string): void => {
    state.isHeard = true;
    refused(reason);
    reply({ ok: false, reason });
  };
  const carryOut = async (request: Request): Promise<Reply> => {
    try {
      return await answer(request);
    } catch (error) {
      return { ok: false, reason: t('cli.refused.failed', { reason: errorReason(error) }) };
    }
  };

  socket.on('data', (chunk) => {
    // What comes once it is heard is thrown away: who still writes would not read the reply else.
    if (state.isHeard) return;
    const end = chunk.indexOf(NEWLINE);
    const part = end < 0 ? chunk : chunk.subarray(0, end);
    state.bytes += part.length;
    if (state.bytes >= MOST_BYTES) {
      refuse(t('cli.refused.tooLong', { most: MOST_BYTES }));
      return;
    }
    state.line.push(part);
    if (end < 0) return;
    state.isHeard = true;
    const request = readRequest(t, Buffer.concat(state.line).toString('utf8'));
    if (typeof request === 'string') refuse(request);
    else {
      state.isAnswering = true;
      void carryOut(request).then(reply);
    }
  });
  socket.on('end', () => {
    if (state.isHeard) return;
    if (state.bytes > 0) refuse(t('cli.refused.unfinished'));
    else socket.destroy();
  });
  // Whoever hangs up, in the middle of a message or before the reply, has lost interest.
  socket.on('error', () => socket.destroy());
  const endInTime = (): void => {
    if (socket.destroyed) return;
    if (!state.isHeard) refuse(t('cli.refused.slow', { seconds: COMPLETE_WITHIN_MS / 1_000 }));
    waiting.cancel = timers.after(COMPLETE_WITHIN_MS, () => socket.destroy());
  };
  // Where the program was too busy to read, what has come meanwhile is read first: Node lets timers go before sockets, and
  // has looked at the sockets once more only by the second of two turns.
  const readFirst = (): void => void setImmediate(() => setImmediate(endInTime));
  const waiting = { cancel: timers.after(COMPLETE_WITHIN_MS, readFirst) };
  socket.on('close', () => waiting.cancel());
  return { isAnswering: () => state.isAnswering };
};
