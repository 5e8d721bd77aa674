import { describe, expect, it } from 'vitest';
import { createLock } from '../../../main/sensors/lock.ts';
import { fakeTimers } from '../../fake-timers.ts';

const MINUTE_MS = 60_000;

const start = (idleMs: number | null) => {
  const timers = fakeTimers();
  const world = { idleMs, changes: [] as boolean[] };
  const idle = { idleMs: () => world.idleMs, refresh: async () => {}, source: () => null };
  const lock = createLock(idle, timers, () => void world.changes.push(lock.isLocked()));
  return { timers, world, lock };
};

describe('the lock', () => {
  it('tells each change once', () => {
    const { world, lock } = start(0);
    for (const locked of [false, true, true, false, false]) lock.set(locked);
    expect(world.changes).toEqual([true, false]);
  });

  it('holds as long as the locker says so, whatever is typed', async () => {
    const { world, lock, timers } = start(0);
    lock.requested();
    lock.set(true);
    await timers.go(60 * MINUTE_MS);
    expect(world.changes).toEqual([true]);
    expect(timers.waiting()).toEqual([]);
  });

  it('holds where it was only asked for and nobody types', async () => {
    const { world, lock, timers } = start(10 * MINUTE_MS);
    lock.requested();
    await timers.go(600 * MINUTE_MS);
    expect(world.changes).toEqual([true]);
    lock.set(false);
    expect(timers.waiting()).toEqual([]);
  });

  it('is over when somebody works through one that was only asked for', async () => {
    const { world, lock, timers } = start(1_000);
    lock.requested();
    await timers.go(2 * MINUTE_MS);
    expect(lock.isLocked()).toBe(true);
    world.idleMs = 5 * MINUTE_MS;
    await timers.go(MINUTE_MS);
    world.idleMs = 1_000;
    await timers.go(2 * MINUTE_MS);
    expect(lock.isLocked()).toBe(true);
    await timers.go(MINUTE_MS);
    expect(world.changes).toEqual([true, false]);
  });

  it('is over after a minute where it was only asked for and nobody can tell who types', async () => {
    const { world, lock, timers } = start(null);
    lock.requested();
    await timers.go(MINUTE_MS);
    expect(world.changes).toEqual([true, false]);
  });
});
