import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Makes a function that lets V8 free now what nobody uses any more. At rest so little is allocated that V8 would not
 * come to it for hours; and it does not see that old menus and windows hold native memory, which grows until then.
 */
export const createCollector = (): (() => void) => {
  // Contexts made while the flag is set have the function; those of the pages are in other processes.
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return collect;
};
