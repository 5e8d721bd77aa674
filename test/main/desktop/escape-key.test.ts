import { describe, expect, it } from 'vitest';
import { ARMED_AFTER_MS, createEscapeKey } from '../../../main/desktop/escape-key.ts';
import { fakeTimers } from '../../fake-timers.ts';

/** Escape on a system where another program may have it already. */
const open = (hasIt = false) => {
  const timers = fakeTimers();
  const pressed: number[] = [];
  const taken: (() => void)[] = [];
  const keys = {
    register: (accelerator: string, press: () => void) => {
      expect(accelerator).toBe('Escape');
      if (hasIt || taken.length > 0) return false;
      taken.push(press);
      return true;
    },
    unregister: () => void taken.pop(),
  };
  const escapeKey = createEscapeKey(keys, timers, () => void pressed.push(timers.nowMs()));
  return { ...timers, hold: escapeKey.hold, isTaken: () => taken.length > 0, press: () => taken[0]?.(), pressed };
};

describe('Escape while all else is dimmed', () => {
  it('is left to others for a moment, in which one may be on its way, and then ends the break', async () => {
    const { hold, go, isTaken, press, pressed } = open();
    hold(true);
    await go(ARMED_AFTER_MS - 1);
    expect(isTaken()).toBe(false);
    await go(1);
    press();
    expect(pressed).toEqual([ARMED_AFTER_MS]);
  });

  it('is let go of with the break, also before it was taken', async () => {
    const { hold, go, isTaken, waiting } = open();
    hold(true);
    hold(false);
    expect(waiting()).toEqual([]);
    hold(true);
    await go(ARMED_AFTER_MS);
    hold(false);
    expect(isTaken()).toBe(false);
  });

  it('counts its moment once, however often it is asked for', async () => {
    const { hold, go, isTaken } = open();
    hold(true);
    await go(ARMED_AFTER_MS - 1);
    hold(true);
    await go(1);
    expect(isTaken()).toBe(true);
    hold(true);
    expect(isTaken()).toBe(true);
  });

  it('stays with another program that has it', async () => {
    const { hold, go, isTaken } = open(true);
    hold(true);
    await go(ARMED_AFTER_MS);
    hold(false);
    expect(isTaken()).toBe(false);
  });
});
