import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { breakViewOf } from '../break-fakes.ts';
import { button, buttons, clearPage, press } from '../page.ts';
import { answered, openBreak, text } from './opened.tsx';

beforeEach(() => page.viewport(360, 88));
afterEach(clearPage);

const opened = { channel: 'breakOpen', request: { id: 'break-1' } };
const gentle = { level: 'gentle', form: 'toast' } as const;

describe('a toast', () => {
  it('says what comes and how long it takes, with two choices', async () => {
    await openBreak(breakViewOf('cat-cow-desk', gentle));
    expect(text('h1')).toBe('Seated Cat-Cow');
    expect(text('.side')).toBe('Short break · 2 min');
    expect(buttons()).toEqual(['Show', 'Not now']);
    expect(document.querySelectorAll('.figure-contour').length).toBeGreaterThan(0);
  });

  it('becomes the whole window by a press anywhere on it', async () => {
    const { answers } = await openBreak(breakViewOf('cat-cow-desk', gentle));
    await userEvent.click(document.querySelector('main') as HTMLElement, { position: { x: 40, y: 40 } });
    await press('Show');
    expect(answers()).toEqual([opened, opened]);
  });

  it('can be snoozed, and that does not open it', async () => {
    const { answers } = await openBreak(breakViewOf('cat-cow-desk', gentle));
    await userEvent.click(button('Not now'));
    expect(answers()).toEqual([answered('skip')]);
  });

  it('is reached by the shortcut, and keeps the focus when it becomes the window', async () => {
    const { arm, tell } = await openBreak(breakViewOf('cat-cow-desk', gentle));
    await act(() => arm());
    expect(document.activeElement).toBe(button('Show'));
    await tell(breakViewOf('cat-cow-desk', { level: 'gentle', form: 'window' }));
    expect(document.activeElement).toBe(button('Start'));
  });

  it('shows the time that is left once it has begun by itself', async () => {
    await openBreak(breakViewOf('cat-cow-desk', { ...gentle, stage: 'paused', ranMs: 18_000 }));
    expect(text('.side')).toBe('Short break · 1:42');
  });

  it('tells why something was refused', async () => {
    const { refuse } = await openBreak(breakViewOf('cat-cow-desk', gentle));
    refuse('This break is over.');
    await press('Show');
    expect(text('[role=alert]')).toBe('This break is over.');
  });
});
