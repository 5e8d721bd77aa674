import { BREAK_KINDS } from '../model/break-kind.ts';
import { MINUTE_MS } from '../model/time.ts';
import { total } from './clock.ts';
import type { Turn } from './turn.ts';
import type { Event } from './types.ts';

/**
 * Lets the clocks follow what the person said of the running day. Who was up has sat less, who was sitting has sat more,
 * but no more than until a break is due; and no break comes sooner than a snooze has promised (rule R7). A break on the
 * screen and an absence have put the clocks where they are.
 */
export const takeCorrection = (
  { draft, settings }: Turn,
  { as, ...wanted }: Extract<Event, { type: 'corrected' }>,
): void => {
  if (draft.showing !== null || draft.gap.absent || (as === 'sitting' && draft.snoozes > 0)) return;
  for (const kind of BREAK_KINDS) {
    const before = total(draft[kind]);
    const sat = Math.min(wanted[`${kind}Ms`], settings[kind].everyMinutes * MINUTE_MS);
    if (as === 'up' ? sat >= before : sat <= before) continue;
    const looseMs = Math.min(draft[kind].looseMs, sat);
    draft[kind] = { sureMs: sat - looseMs, looseMs };
  }
};
