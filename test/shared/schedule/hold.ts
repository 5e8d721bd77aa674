import { describe, expect, test } from 'vitest';
import type { Act } from './acts.ts';
import { type Lines, run } from './driver.ts';
import type { World } from './machine.ts';

/** One case of a rule: what happens, and every line that must come of it. */
export type Case = readonly [name: string, acts: readonly Act[], expected: readonly string[], world?: World & Lines];

/** Holds a rule to its cases, a test each. */
export const hold = (rule: string, cases: readonly Case[]): void => {
  describe(rule, () => {
    for (const [name, acts, expected, world] of cases) {
      test(name, () => {
        expect(run(acts, world)).toEqual(expected);
      });
    }
  });
};
