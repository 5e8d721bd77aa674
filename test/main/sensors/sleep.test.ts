import { describe, expect, it } from 'vitest';
import { createSleep } from '../../../main/sensors/sleep.ts';
import { createWakeTimer, systemTimers } from '../../../main/sensors/timer.ts';
import { fakeTimers } from './fakes.ts';

const start = () => {
  const timers = fakeTimers();
  const told: string[] = [];
  return { timers, told, sleep: createSleep(timers, (event) => void told.push(event)) };
};

describe('sleep', () => {
  it('is told once, however many tell it', () => {
    const { sleep, told, timers } = start();
    for (const act of [sleep.end, sleep.begin, sleep.begin, sleep.end, sleep.end]) act();
    expect(told).toEqual(['suspend', 'wake']);
    expect(timers.waiting()).toEqual([]);
  });

  it('ends when the machine plainly runs, where its end is never told', async () => {
    const { sleep, told, timers } = start();
    sleep.begin();
    await timers.go(59_999);
    expect(told).toEqual(['suspend']);
    await timers.go(1);
    expect(told).toEqual(['suspend', 'wake']);
    sleep.end();
    sleep.begin();
    expect(told).toEqual(['suspend', 'wake', 'suspend']);
  });
});

describe('the wake timer', () => {
  const startTimer = () => {
    const timers = fakeTimers();
    const world = { rate: 1, fired: 0 };
    const timer = createWakeTimer(
      timers,
      (monoMs) => (monoMs - timers.nowMs()) / world.rate,
      () => {
        world.fired += 1;
      },
    );
    return { timers, world, timer };
  };

  it('keeps the last moment asked for, and none on null', async () => {
    const { timers, timer, world } = startTimer();
    timer.wakeAt(1_000);
    timer.wakeAt(500);
    expect(timers.waiting()).toEqual([500]);
    timer.wakeAt(null);
    expect(timers.waiting()).toEqual([]);
    timer.wakeAt(700);
    await timers.go(10_000);
    expect(world.fired).toBe(1);
  });

  it('is set anew when the time runs at another speed', async () => {
    const { timers, timer, world } = startTimer();
    timer.wakeAt(60_000);
    world.rate = 60;
    timer.rearm();
    expect(timers.waiting()).toEqual([1_000]);
    await timers.go(1_000);
    expect(world.fired).toBe(1);
    timer.rearm();
    expect(timers.waiting()).toEqual([]);
  });

  it('survives a moment that lies months away or in the past', async () => {
    const waited = await new Promise<string>((resolve) => {
      const cancel = systemTimers.after(1e12, () => resolve('far'));
      systemTimers.after(-5, () => {
        cancel();
        resolve('past');
      });
    });
    expect(waited).toBe('past');
  });
});
