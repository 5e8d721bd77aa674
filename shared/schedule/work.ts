import { NO_WORK, type Showing, type Work } from './state.ts';

/** While a break shows, somebody who works is looked for so often (rule R7). */
export const LOOK_MS = 5_000;

/**
 * What is seen of work after another `passedMs` of a break's time on the screen: input at two looks running is work.
 * Readings in between, as every press brings one, do not make a look.
 */
export const lookForWork = ({ work, shownMs }: Showing, passedMs: number, input: boolean): Work => {
  const lookMs = work.lookMs + passedMs;
  const seen = work.seen || input;
  if (lookMs < LOOK_MS) return { ...work, lookMs, seen };
  if (!seen) return { interrupts: work.interrupts, fromMs: null, lookMs: 0, seen: false };
  const works = work.fromMs !== null;
  return { interrupts: work.interrupts || works, fromMs: work.fromMs ?? shownMs - lookMs, lookMs: 0, seen: false };
};

/** Forgets input seen so far: it was none, or it went to Vertebreak's own windows. */
export const overlooked = ({ interrupts }: Work): Work => ({ ...NO_WORK, interrupts });
