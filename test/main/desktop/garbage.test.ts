import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createCollector } from '../../../main/desktop/garbage.ts';

test('frees what nobody uses any more, and leaves no way to do so lying about', async () => {
  const collect = createCollector();
  const left = new WeakRef(new Array(1_000).fill({}));
  // What was referred to in this turn is kept until the next.
  await setImmediate();
  collect();
  expect(left.deref()).toBeUndefined();
  expect('gc' in globalThis).toBe(false);
});
