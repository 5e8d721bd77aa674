import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { ANSWERED_WITHIN_MS } from '../../../../main/sensors/busy/asking.ts';
import { createSlices } from '../../../../main/sensors/busy/processes.ts';

it('gives others their turn after a few milliseconds, and gives up once nobody waits any more', async () => {
  const clock = { ms: 0 };
  const takeTurns = createSlices(() => clock.ms);
  const others = { turns: 0 };
  const haveATurn = async (): Promise<void> => {
    await setImmediate();
    others.turns += 1;
  };
  void haveATurn();
  clock.ms = 3;
  await takeTurns();
  expect(others.turns).toBe(0);
  clock.ms = 4;
  await takeTurns();
  expect(others.turns).toBe(1);
  void haveATurn();
  clock.ms = 7;
  await takeTurns();
  expect(others.turns).toBe(1);
  clock.ms = ANSWERED_WITHIN_MS + 1;
  await expect(takeTurns()).rejects.toThrow('more to look at');
});
