import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { guardKeys } from '../../renderer/break/keys.ts';
import { tellOwnInput } from '../../renderer/ui/own-input.ts';

let told = 0;
const bridge = {
  ownInput: async () => {
    told += 1;
    return { ok: true } as const;
  },
};
const stops: (() => void)[] = [];

beforeEach(() => {
  told = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
});

const happen = (type: string) => document.body.dispatchEvent(new Event(type, { bubbles: true }));

it.each(['pointermove', 'pointerdown', 'wheel', 'keydown'])('tells of a %s in the window at once', (type) => {
  stops.push(tellOwnInput(window, bridge));
  expect(told).toBe(0);
  happen(type);
  expect(told).toBe(1);
});

it('tells once a second while it goes on, and not after', () => {
  stops.push(tellOwnInput(window, bridge));
  for (let tenth = 0; tenth < 30; tenth += 1) {
    happen('pointermove');
    vi.advanceTimersByTime(100);
  }
  expect(told).toBe(4);
  vi.advanceTimersByTime(10_000);
  expect(told).toBe(4);
  happen('keydown');
  expect(told).toBe(5);
});

it('does not tell of keys that were meant for another program', () => {
  stops.push(tellOwnInput(window, bridge));
  stops.push(
    guardKeys(
      window,
      () => () => {},
      () => {},
    ),
  );
  happen('keydown');
  expect(told).toBe(0);
  happen('pointerdown');
  vi.advanceTimersByTime(1_000);
  happen('keydown');
  expect(told).toBe(2);
});

it('bears a main process that does not answer', async () => {
  stops.push(tellOwnInput(window, { ownInput: () => Promise.reject(new Error('gone')) }));
  happen('pointermove');
  await Promise.resolve();
});
