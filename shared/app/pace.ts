import type { AskChannel } from '../contract.ts';
import type { Answered, Ask } from './answering.ts';

const SECOND_MS = 1_000;
/** So often a window may ask on one channel within a second: a key that is held down does so less often. */
const MOST = 40;
/** What starts other programs, less often. */
const MOST_OF: { readonly [C in AskChannel]?: number } = { openFolder: 12, openLink: 12, openReleases: 12 };
/** Once its asks have taken so much of a second, a window may ask no more than a few. */
const MOST_SPENT_MS = 400;
const FEW = 20;

type Second = { readonly sinceMs: number; readonly asked: Map<AskChannel, number>; asks: number; spentMs: number };

/**
 * Answers asks until a window asks faster than any person could make it: what is too much in one second is refused unread,
 * so that a page gone wrong holds up nothing.
 */
export const atAPace = (
  answer: (ask: Ask) => Answered,
  refuse: (ask: Ask) => Answered,
  monoMs: () => number,
): ((ask: Ask) => Answered) => {
  const seconds = new Map<Ask['from'], Second>();

  const secondOf = (from: Ask['from'], nowMs: number): Second => {
    const now = seconds.get(from);
    if (now !== undefined && nowMs - now.sinceMs < SECOND_MS) return now;
    const next = { sinceMs: nowMs, asked: new Map(), asks: 0, spentMs: 0 };
    seconds.set(from, next);
    return next;
  };

  return (ask) => {
    const fromMs = monoMs();
    const second = secondOf(ask.from, fromMs);
    const asked = second.asked.get(ask.channel) ?? 0;
    const isSlow = second.spentMs > MOST_SPENT_MS && second.asks >= FEW;
    if (isSlow || asked >= (MOST_OF[ask.channel] ?? MOST)) return refuse(ask);
    second.asked.set(ask.channel, asked + 1);
    second.asks += 1;
    const answered = answer(ask);
    second.spentMs += monoMs() - fromMs;
    return answered;
  };
};
