import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { breakViewOf } from '../break-fakes.ts';
import { clearPage } from '../page.ts';
import { openBreak } from './opened.tsx';

const made: AudioContext[] = [];
class Noted extends AudioContext {
  constructor() {
    super();
    made.push(this);
  }
}

beforeEach(() => {
  made.length = 0;
  vi.stubGlobal('AudioContext', Noted);
});
afterEach(() => {
  clearPage();
  vi.unstubAllGlobals();
});

const going = (cues: number) => breakViewOf('cat-cow-desk', { stage: 'going', sound: { cues, voice: false } });

it('opens the sound when the break goes, and closes it when the break is over', async () => {
  const { tell } = await openBreak(breakViewOf('cat-cow-desk', { sound: { cues: 0.01, voice: false } }));
  await tell(going(0.01));
  await expect.poll(() => made.length).toBe(1);
  await tell(null);
  await expect.poll(() => made[0]?.state).toBe('closed');
});

it('closes it when a call begins', async () => {
  const { tell } = await openBreak(going(0.01));
  await expect.poll(() => made.length).toBe(1);
  await tell(going(0));
  await expect.poll(() => made[0]?.state).toBe('closed');
});
