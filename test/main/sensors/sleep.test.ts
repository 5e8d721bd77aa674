import { describe, expect, it } from 'vitest';
import { createSleep, waitForSleepTold } from '../../../main/sensors/sleep.ts';
import { systemTimers } from '../../../main/sensors/timer.ts';
import { createWakeTimer } from '../../../shared/app/wake-timer.ts';
import { fakeTimers } from '../../fake-timers.ts';

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
    expect(sleep.isAsleep()).toBe(true);
    sleep.end();
    expect(sleep.isAsleep()).toBe(false);
  });
});

describe('a reading that comes late', () => {
  it('waits for the sleep that may be told of, and one on time does not', async () => {
    const timers = fakeTimers();
    const done: string[] = [];
    void waitForSleepTold(timers, 59_999).then(() => done.push('on time'));
    void waitForSleepTold(timers, 60_000).then(() => done.push('late'));
    await timers.go(2_999);
    expect(done).toEqual(['on time']);
    await timers.go(1);
    expect(done).toEqual(['on time', 'late']);
  });
});

describe('the wake timer', () => {
  it('keeps the last moment asked for, and none on null', async () => {
    const timers = fakeTimers();
    const fired: number[] = [];
    const wakeAt = createWakeTimer(
      timers,
      (monoMs) => (monoMs - timers.nowMs()) / 2,
      () => void fired.push(timers.nowMs()),
    );
    wakeAt(1_000);
    wakeAt(500);
    expect(timers.waiting()).toEqual([250]);
    wakeAt(null);
    expect(timers.waiting()).toEqual([]);
    wakeAt(700);
    await timers.go(10_000);
    wakeAt(null);
    expect(fired).toEqual([350]);
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
