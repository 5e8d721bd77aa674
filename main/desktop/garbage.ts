import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const LAST_RESORT = { type: 'major', execution: 'sync', flavor: 'last-resort' };

/**
 * Makes a function that lets V8 free now what nobody uses any more. At rest so little is allocated that V8 would not
 * come to it for hours; and it does not see that old menus and windows hold native memory, which grows until then. As a
 * last resort it also hands the pages that it has freed back to the system, which it otherwise keeps for what comes.
 * Where V8 does not let itself be asked, the function does nothing.
 */
export const createCollector = (): (() => void) => {
  // A context made while the flag is set has the function (nodejs/node#16595); the pages are in other processes.
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('globalThis.gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collect !== 'function') return () => {};
  return () => {
    collect();
    // Alone it leaves on the oldest V8 what only a weak reference leads to.
    collect(LAST_RESORT);
  };
};
