import type { Timers } from '../../shared/app/wake-timer.ts';

const ANEW_AFTER_MS = 1_000;

/**
 * Opens each thing once, however often it is asked for while that is under way and for a second after: all who ask are
 * given the one answer.
 */
export const openOnce = (
  open: (what: string) => Promise<string>,
  timers: Timers,
): ((what: string) => Promise<string>) => {
  const underWay = new Map<string, Promise<string>>();
  return (what) => {
    const opening = underWay.get(what) ?? open(what);
    if (underWay.has(what)) return opening;
    underWay.set(what, opening);
    const forget = (): void => void timers.after(ANEW_AFTER_MS, () => underWay.delete(what));
    opening.then(forget, forget);
    return opening;
  };
};
