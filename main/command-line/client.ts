import { connect } from 'node:net';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { MOST_BYTES, type Reply, type Request, replySchema, type Success } from '../../shared/app/command-protocol.ts';
import type { Timers } from '../../shared/app/wake-timer.ts';
import type { Translator } from '../../shared/i18n/english.ts';
import { errorReason } from '../../shared/model/reason.ts';
import { systemTimers } from '../sensors/timer.ts';
import { assertOwn, placesFor, type SocketFacts } from './places.ts';

export type ClientOptions = {
  readonly t: Translator<'cli'>;
  readonly folder: string;
  readonly socketFacts: SocketFacts;
  readonly timers?: Timers;
};

/** `refused` also where the one that runs cannot be understood. */
export type Exchange =
  | { readonly kind: 'done'; readonly done: Success }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'no-answer'; readonly withinMs: number }
  | { readonly kind: 'not-running' };

/** So long may the answer take. */
export const ANSWERED_WITHIN_MS = 5_000;

/** What is said by a connection that came about; null where none did. */
type Received = { readonly line: string } | { readonly failed: string } | 'nothing' | null;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Nobody listens there: no such file, none that answers, or none that is a socket. */
const isNobody = (error: unknown): boolean => ['ENOENT', 'ENOTDIR', 'ECONNREFUSED'].includes(codeOf(error));

const exchange = (t: Translator<'cli'>, path: string, message: string, timers: Timers): Promise<Received> =>
  new Promise((resolve) => {
    const socket = connect(path);
    const state = { text: '', isConnected: false };
    const end = (heard: Received): void => {
      cancel();
      socket.destroy();
      resolve(heard);
    };
    const cancel = timers.after(ANSWERED_WITHIN_MS, () => end('nothing'));
    socket.setEncoding('utf8');
    socket.on('connect', () => {
      state.isConnected = true;
      socket.write(message);
    });
    socket.on('data', (chunk: string) => {
      state.text += chunk;
      const [line, rest] = state.text.split('\n', 2);
      if (rest !== undefined) end({ line: line ?? '' });
      else if (state.text.length > MOST_BYTES) end({ failed: t('cli.strange') });
    });
    socket.on('error', (error) => end(isNobody(error) ? null : { failed: errorReason(error) }));
    socket.on('close', () => end({ failed: t('cli.closed') }));
  });

const parseReply = (line: string): Reply | null => {
  try {
    const result = v.safeParse(replySchema, JSON.parse(line));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
};

/** The line of a request; null where that cannot be: it is too long, or nested too deep. */
const lineOf = (request: Request): string | null => {
  try {
    const line = `${JSON.stringify(request)}\n`;
    return Buffer.byteLength(line) > MOST_BYTES ? null : line;
  } catch {
    return null;
  }
};

/** Asks the Vertebreak of a data folder, where one runs. Never rejects. */
export const ask = async (request: Request, options: ClientOptions): Promise<Exchange> => {
  const { t, folder, socketFacts, timers = systemTimers } = options;
  const message = lineOf(request);
  if (message === null) return { kind: 'refused', reason: t('cli.wrong.tooLong') };
  for (const path of placesFor(folder, socketFacts)) {
    try {
      if (socketFacts.platform !== 'win32') assertOwn(t, dirname(path), socketFacts.userId);
    } catch (error) {
      if (isNobody(error)) continue;
      return { kind: 'refused', reason: errorReason(error) };
    }
    const heard = await exchange(t, path, message, timers);
    if (heard === null) continue;
    if (heard === 'nothing') return { kind: 'no-answer', withinMs: ANSWERED_WITHIN_MS };
    if ('failed' in heard) return { kind: 'refused', reason: heard.failed };
    const reply = parseReply(heard.line);
    if (reply === null) return { kind: 'refused', reason: t('cli.strange') };
    return reply.ok ? { kind: 'done', done: reply } : { kind: 'refused', reason: reply.reason };
  }
  return { kind: 'not-running' };
};
