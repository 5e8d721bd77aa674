import * as v from 'valibot';
import { type AskChannel, contract, type Reply, type Request, type WindowName } from '../contract.ts';
import type { Translator } from '../i18n/english.ts';
import { issueReason } from '../i18n/issue-words.ts';
import { errorReason } from '../model/reason.ts';

/** One function a channel that a window can ask on. */
export type Handlers = { readonly [C in AskChannel]: (request: Request<C>) => Reply<C> | Promise<Reply<C>> };

/** An ask as it came in, of which nothing is taken for granted. */
export type Ask = {
  readonly channel: AskChannel;
  /** Which of our windows asks; null for anybody else, a frame within a window included. */
  readonly from: WindowName | null;
  readonly args: readonly unknown[];
};

/** `reply` may be a promise of one. */
export type Answered = { readonly reply: unknown } | { readonly refused: string };

const LONGEST_REASON = 200;

export const askChannels: readonly AskChannel[] = (Object.keys(contract) as (keyof typeof contract)[]).filter(
  (channel): channel is AskChannel => contract[channel].direction === 'ask',
);

/** Refuse everything, since the app has quit, but what a page keeps as it closes. */
export const handlersAtQuit = (
  t: Translator<'shell'>,
  { keepMovementDraft }: Pick<Handlers, 'keepMovementDraft'>,
): Handlers => ({
  ...(Object.fromEntries(
    askChannels.map((channel) => [
      channel,
      () => {
        throw new Error(t('shell.refused.quitting'));
      },
    ]),
    // The compiler cannot follow that each channel got one; the list of them says so.
  ) as unknown as Handlers),
  keepMovementDraft,
});

const mayAsk = ({ channel, from }: Ask): boolean =>
  from !== null && contract[channel].from.some((window: WindowName) => window === from);

/** Where the channel answers with done or not done, a refusal is an answer like others. */
const refusal = (channel: AskChannel, reason: string): Answered => {
  const reply = { ok: false, reason };
  return v.is(contract[channel].reply, reply) ? { reply } : { refused: reason };
};

/** Told of each refusal. */
type Refused = (channel: AskChannel, reason: string) => void;

/** Refuses an ask, in the words of its channel. */
export const refuseAsk = (t: Translator<'shell'>, { channel }: Ask, reason: string, refused: Refused): Answered => {
  const short = t('shell.refused.message', { channel, reason }).slice(0, LONGEST_REASON);
  refused(channel, short);
  return refusal(channel, short);
};

/**
 * Answers an ask: checks who asks, parses the request, calls the channel's handler. Whatever comes in is answered, with
 * the reason where it is refused; nothing is thrown. `refused` is told of each refusal.
 */
export const answerAsk = (
  t: Translator<'issues' | 'shell'>,
  handlers: Handlers,
  ask: Ask,
  refused: Refused,
): Answered => {
  const { channel, args } = ask;
  const refuse = (reason: string): Answered => refuseAsk(t, ask, reason, refused);

  if (!mayAsk(ask)) return refuse(t('shell.refused.asker'));
  if (args.length > 1) return refuse(t('shell.refused.tooMany'));
  try {
    const request = v.safeParse(contract[channel].request, args[0]);
    if (!request.success) return refuse(issueReason(t, request.issues));
    // The compiler cannot follow that channel, request and handler belong together; the parse has just seen to it.
    const handler = handlers[channel] as (request: unknown) => unknown;
    return { reply: handler(request.output) };
  } catch (error) {
    return refuse(errorReason(error));
  }
};

/** What has changed settings is answered when those are written; `writing`: null where none are being written. */
export const onceWritten = (answered: Answered, writing: () => Promise<void> | null): Answered => {
  const written = writing();
  return written === null || 'refused' in answered ? answered : { reply: written.then(() => answered.reply) };
};
