import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SETTLES_MS } from '../../../renderer/break/settled.ts';
import type { Other } from '../../../shared/views/break.ts';
import { breakMovementOf, breakViewOf, routineViewOf } from '../break-fakes.ts';
import { button, buttons, clearPage, press, settle } from '../page.ts';
import { answered, openBreak, text } from './opened.tsx';

beforeEach(() => page.viewport(420, 560));
afterEach(clearPage);

const swapped = (to: string) => ({ channel: 'breakSwap', request: { id: 'break-1', to } });
const others = () => document.querySelector('.others');
const TWO = ['Chin TuckFor another part: your neck.', 'Calf RaisesGets you out of the chair.'];

it('gives the three choices one width', async () => {
  await openBreak(breakViewOf('cat-cow-desk'));
  const widths = ['Start', 'Swap', 'Later'].map((name) => Math.round(button(name).getBoundingClientRect().width));
  expect(new Set(widths).size).toBe(1);
});

it.each(['bird-dog', 'dead-bug-desk'])('keeps figure and words in their place on start and pause: %s', async (id) => {
  const places = () =>
    ['.figure', '.name', '.step'].map((part) => {
      const { top, bottom } = document.querySelector(part)?.getBoundingClientRect() ?? {};
      return [part, top, part === '.step' ? null : bottom];
    });
  const { tell } = await openBreak(breakViewOf(id));
  const offered = places();
  await tell(breakViewOf(id, { stage: 'going', ranMs: 9_000 }));
  expect(places()).toEqual(offered);
  await tell(breakViewOf(id, { stage: 'paused', ranMs: 9_000 }));
  expect(places()).toEqual(offered);
});

describe('swap', () => {
  it('lists two others with their reasons, and takes one', async () => {
    const { answers } = await openBreak(breakViewOf('cat-cow-desk'));
    button('Swap').focus();
    await press('Swap');
    expect(text('.others-legend')).toBe('Instead of Seated Cat-Cow');
    expect(buttons().slice(-2)).toEqual(TWO);
    await press(TWO[1] ?? '');
    expect(others()).toBeNull();
    expect(document.activeElement).toBe(button('Swap'));
    expect(answers()).toEqual([swapped('calf-raises')]);
  });

  it('is behind the dots once the break goes', async () => {
    const { answers } = await openBreak(breakViewOf('cat-cow-desk', { stage: 'going', ranMs: 20_000 }));
    await press('More choices');
    await press('Another movement');
    await press(TWO[0] ?? '');
    expect(document.activeElement).toBe(button('More choices'));
    expect(answers()).toEqual([swapped('chin-tuck')]);
  });

  it('leads the focus to the first other, and back on Escape', async () => {
    const { answers, arm } = await openBreak(breakViewOf('cat-cow-desk'));
    await act(() => arm());
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toBe(TWO[0]);
    await userEvent.keyboard('{Escape}');
    expect(others()).toBeNull();
    expect(document.activeElement).toBe(button('Swap'));
    expect(answers()).toEqual([]);
  });

  it('closes by the button that opened it, and by a press elsewhere', async () => {
    await openBreak(breakViewOf('cat-cow-desk'));
    await press('Swap');
    await press('Swap');
    expect(others()).toBeNull();
    await press('Swap');
    await press('Next step');
    expect(others()).toBeNull();
  });

  it('is as high before the answer as after, and waits without a word', async () => {
    let answer: (found: Other[]) => void = () => undefined;
    const breakAlternatives = () => new Promise<Other[]>((resolve) => (answer = resolve));
    await openBreak(breakViewOf('cat-cow-desk'), { breakAlternatives });
    await press('Swap');
    const before = others()?.getBoundingClientRect().height;
    expect(Number(getComputedStyle(document.querySelector('.others-asking') as Element).opacity)).toBe(0);
    await settle(() => answer([{ id: 'chin-tuck', name: 'Chin Tuck', because: 'You can stay seated.' }]));
    expect(others()?.getBoundingClientRect().height).toBe(before);
    expect(buttons().at(-1)).toBe('Chin TuckYou can stay seated.');
  });

  it('says kindly that there is none, and plainly what went wrong', async () => {
    await openBreak(breakViewOf('cat-cow-desk'), { breakAlternatives: async () => [] });
    await press('Swap');
    expect(text('.others [role=status]')).toContain('Nothing else fits your settings right now.');
    clearPage();
    await openBreak(breakViewOf('cat-cow-desk'), {
      breakAlternatives: () =>
        Promise.reject(new Error("Error invoking remote method 'breakAlternatives': Error: it is gone")),
    });
    await press('Swap');
    expect(text('.others [role=status]')).toBe('it is gone');
  });

  it('closes when the break turns to another movement', async () => {
    const { tell } = await openBreak(breakViewOf('cat-cow-desk'));
    await press('Swap');
    await tell(breakViewOf('chin-tuck'));
    expect(others()).toBeNull();
  });

  it('tells why another movement was refused', async () => {
    const { refuse } = await openBreak(breakViewOf('cat-cow-desk'));
    refuse('breakSwap: It does not fit any more.');
    await press('Swap');
    await press(TWO[0] ?? '');
    expect(text('[role=alert]')).toBe('It does not fit any more.');
  });
});

describe('not for me', () => {
  const line = () => text('.left-out p');

  it.each([
    ['offered', 'Start'],
    ['going', 'Pause'],
  ] as const)('says what is left out, and lets it be undone: %s', async (stage, next) => {
    const view = breakViewOf('cat-cow-desk', { stage, ranMs: stage === 'going' ? 20_000 : 0 });
    const { answers, tell } = await openBreak(view);
    await press('More choices');
    await press('Not for me');
    await tell(breakViewOf('chin-tuck', { stage, ranMs: view.ranMs }));
    expect(line()).toBe('Left out from now on: Seated Cat-Cow.');
    expect(document.querySelector('.left-out')?.checkVisibility()).toBe(true);
    await press('Undo');
    expect(line()).toBe('Back again: Seated Cat-Cow.');
    expect(buttons()).not.toContain('Undo');
    expect(answers()).toEqual([answered('not-for-me'), { channel: 'bringBack', request: undefined }]);
    await press(next);
    expect(line()).toBeUndefined();
  });

  it('says so also where there is no other, and why it cannot be undone', async () => {
    const { refuse } = await openBreak(breakViewOf('cat-cow-desk'));
    refuse('there is no other movement that fits');
    await press('More choices');
    await press('Not for me');
    expect([line(), text('[role=alert]')]).toEqual([
      'Left out from now on: Seated Cat-Cow.',
      'there is no other movement that fits',
    ]);
    refuse('there is nothing to bring back');
    await press('Undo');
    expect(text('[role=alert]')).toBe('Not undone: there is nothing to bring back.');
  });
});

describe('easier and harder', () => {
  const efforts = () =>
    [...document.querySelectorAll('.menu-row button')].map((one) => [
      one.textContent,
      one.getAttribute('aria-pressed'),
    ]);

  it('are behind the dots, with what holds now marked', async () => {
    const { answers } = await openBreak(routineViewOf([breakMovementOf('cat-cow-desk', { effort: 'harder' })]));
    for (const name of ['Easier', 'Standard', 'Harder']) {
      await press('More choices');
      expect(efforts()).toEqual([
        ['Easier', 'false'],
        ['Standard', 'false'],
        ['Harder', 'true'],
      ]);
      await press(name);
    }
    expect(answers()).toEqual(['easier', 'standard', 'harder'].map(answered));
  });

  it.each(['easier', 'harder'] as const)('show their words as the step: %s', async (effort) => {
    const movement = breakMovementOf('cat-cow-desk', { effort });
    const current = () => text('.step-sheet[data-current=true]');
    const { tell } = await openBreak(routineViewOf([movement]));
    expect(current()).toBe(movement.text[effort]);
    await press('Next step');
    expect(current()).toBe(movement.text.steps[0]);
    await tell(routineViewOf([movement], { stage: 'going', ranMs: 20_000 }));
    expect(current()).toContain(movement.text[effort]);
    expect(text('.side')).toContain(effort === 'easier' ? 'Easier' : 'Harder');
  });
});

describe('the focus', () => {
  it('stays on the first choice through all stages', async () => {
    const { tell, arm } = await openBreak(breakViewOf('cat-cow-desk'));
    await act(() => arm());
    const first = document.activeElement;
    await tell(breakViewOf('cat-cow-desk', { stage: 'going', ranMs: 20_000 }));
    expect(first?.ariaLabel).toBe('Pause');
    await tell(breakViewOf('cat-cow-desk', { stage: 'paused', ranMs: 20_000 }));
    expect(first?.ariaLabel).toBe('Go on');
    expect(document.activeElement).toBe(first);
  });

  it('goes to the first choice where what had it is gone', async () => {
    const { tell } = await openBreak(breakViewOf('cat-cow-desk'));
    button('Swap').focus();
    await tell(breakViewOf('cat-cow-desk', { stage: 'going', ranMs: 0 }));
    expect(document.activeElement).toBe(button('Pause'));
  });

  it('is not taken by a window that nobody has turned to', async () => {
    const { tell } = await openBreak(breakViewOf('cat-cow-desk'));
    await tell(breakViewOf('cat-cow-desk', { stage: 'going', ranMs: 0 }));
    expect(document.activeElement).toBe(document.body);
  });
});

describe('with all else dimmed', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => vi.useRealTimers());

  it('ends by a button that is always there, and by Escape', async () => {
    const { answers, tell, arm } = await openBreak(breakViewOf('cat-cow-desk', { level: 'full' }));
    await press('End break');
    await tell(breakViewOf('cat-cow-desk', { level: 'full', stage: 'going', ranMs: 9_000 }));
    // It was on its way before the break began by itself.
    await press('End break');
    vi.advanceTimersByTime(SETTLES_MS);
    await press('End break');
    await act(() => arm());
    await userEvent.keyboard('{Escape}');
    expect(answers()).toEqual(['skip', 'skip', 'done', 'done'].map(answered));
  });

  it('closes what is open with Escape first', async () => {
    const { answers, arm } = await openBreak(breakViewOf('cat-cow-desk', { level: 'full' }));
    await act(() => arm());
    await press('Later');
    await userEvent.keyboard('{Escape}');
    expect(answers()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(answers()).toEqual([answered('skip')]);
  });
});
