import type { Bridge } from '../../shared/contract.ts';

const KINDS = ['pointermove', 'pointerdown', 'wheel', 'keydown'] as const;
/** It is told no more often than this. */
const EVERY_MS = 1_000;

/**
 * Tells the main process of input that goes to this window, at most once a second: it is no work. Keys that the break's
 * window keeps from doing anything never come here: they were meant for another program. Returns the way to stop.
 */
export const tellOwnInput = (target: Window, bridge: Pick<Bridge, 'ownInput'>): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let more = false;
  const tell = (): void => {
    more = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (more) tell();
    }, EVERY_MS);
    bridge.ownInput().catch(() => undefined);
  };
  const onInput = (): void => {
    if (timer === undefined) tell();
    else more = true;
  };
  for (const kind of KINDS) target.addEventListener(kind, onInput, { passive: true });
  return () => {
    clearTimeout(timer);
    for (const kind of KINDS) target.removeEventListener(kind, onInput);
  };
};
