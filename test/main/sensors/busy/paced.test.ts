import { describe, expect, it } from 'vitest';
import { createPaced } from '../../../../main/sensors/busy/paced.ts';
import { fakeTimers } from '../../../fake-timers.ts';

describe('an action that is paced', () => {
  it('runs at once, and once more after its rest however often it was wanted', async () => {
    const timers = fakeTimers();
    const atMs: number[] = [];
    const want = createPaced(timers, 1_000, async () => void atMs.push(timers.nowMs()));
    for (let times = 0; times < 100; times += 1) want();
    await timers.go(0);
    await timers.go(400);
    want();
    await timers.go(10_000);
    want();
    expect(atMs).toEqual([0, 1_000, 10_400]);
  });

  it('never runs twice at the same time', async () => {
    const timers = fakeTimers();
    const state = { runs: 0, finish: () => {} };
    const want = createPaced(timers, 1_000, () => {
      state.runs += 1;
      return new Promise((resolve) => {
        state.finish = resolve;
      });
    });
    want();
    want();
    await timers.go(60_000);
    expect(state.runs).toBe(1);
    state.finish();
    await timers.go(0);
    await timers.go(1_000);
    expect(state.runs).toBe(2);
  });
});
