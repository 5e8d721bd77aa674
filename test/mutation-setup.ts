import { afterAll } from 'vitest';

// Stryker turns a mutant on as the tests of a file begin, and the files share one worker. It is turned off again before
// the next file loads: one that cannot even load with it has no test that fails, and the mutant would count as survived.
afterAll(() => {
  const stryker: unknown = Reflect.get(globalThis, '__stryker__');
  if (typeof stryker === 'object' && stryker !== null) Reflect.set(stryker, 'activeMutant', undefined);
});
