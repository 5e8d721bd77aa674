import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BreakApp } from '../../../renderer/break/break-app.tsx';
import '../../../renderer/break/break.css';
import type { BreakView } from '../../../shared/views/break.ts';
import { breakMovementOf, breakViewOf, fakeBreakBridge } from '../break-fakes.ts';
import { button, buttons, clearPage, draw, press, settle } from '../page.ts';

const open = async (view: BreakView | null) => {
  const fake = fakeBreakBridge(view);
  await draw(<BreakApp bridge={fake.bridge} />);
  return { ...fake, tell: (next: BreakView | null) => act(() => fake.tell(next)) };
};
const text = (selector: string) => document.querySelector(selector)?.textContent;
const spoken = () => text('[aria-live]');
const answered = (answer: string) => ({ channel: 'breakAnswer', request: { id: 'break-1', answer } });

beforeEach(() => page.viewport(420, 560));
afterEach(clearPage);

describe('a break that is offered', () => {
  it('shows what comes, why, and three choices with the rest behind the dots', async () => {
    await open(breakViewOf('bird-dog-desk'));
    expect(text('h1')).toBe('Desk Bird-Dog');
    expect(text('.side')).toBe('Lower back · Both sides');
    expect(text('.why')).toBe('Few breaks moved your lower back this week.');
    expect(text('[role=timer]')).toBe('2 min');
    expect(buttons().slice(-4)).toEqual(['Start', 'Swap', 'Later', 'More choices']);
  });

  it('sends each choice with the id of the break', async () => {
    const { answers } = await open(breakViewOf('cat-cow-desk'));
    await press('Start');
    await press('Later');
    await press('Snooze 5 min');
    await press('Later');
    await press('Skip this break');
    await press('More choices');
    await press('Not for me');
    await press('More choices');
    await press('This hurts');
    expect(answers()).toEqual(['start', 'snooze', 'skip', 'not-for-me', 'report-pain'].map(answered));
  });

  it('offers no snooze when none is left', async () => {
    await open(breakViewOf('cat-cow-desk', { snoozeMinutes: null }));
    await press('Later');
    expect(buttons().slice(-3)).toEqual(['Later', 'Skip this break', 'More choices']);
  });

  it('opens the page on when to seek help, whatever the stage', async () => {
    const { answers, tell } = await open(breakViewOf('cat-cow-desk'));
    await press('When to seek help');
    await tell(breakViewOf('cat-cow-desk', { stage: 'going' }));
    await press('When to seek help');
    expect(answers()).toEqual(Array(2).fill({ channel: 'openHome', request: { page: 'help' } }));
  });

  it('leafs through the steps, and begins anew with another movement', async () => {
    const { tell } = await open(breakViewOf('cat-cow-desk'));
    const steps = breakMovementOf('cat-cow-desk').text.steps;
    const current = () => text('.step-sheet[data-current=true]');
    expect(current()).toBe(steps[0]);
    expect(button('Previous step').ariaDisabled).toBe('true');
    await press('Previous step');
    expect(current()).toBe(steps[0]);
    await press('Next step');
    expect(current()).toBe(steps[1]);
    expect(text('[role=status]')).toBe(`Step 2 of ${steps.length}. ${steps[1]}`);
    await tell(breakViewOf('chin-tuck'));
    expect(current()).toBe(breakMovementOf('chin-tuck').text.steps[0]);
  });

  it('does not take the second click of a double click', async () => {
    const { answers } = await open(breakViewOf('cat-cow-desk'));
    await act(async () => {
      button('Start').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
      button('Start').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    });
    expect(answers()).toEqual([answered('start')]);
  });

  it('says why a choice was refused', async () => {
    const fake = fakeBreakBridge(breakViewOf('cat-cow-desk'));
    await draw(<BreakApp bridge={fake.bridge} />);
    fake.refuse('This break is over.');
    await press('Start');
    expect(text('[role=alert]')).toBe('This break is over.');
  });

  it('says what went wrong in words without the channel', async () => {
    const { bridge } = fakeBreakBridge(breakViewOf('cat-cow-desk'));
    const breakAnswer = () =>
      Promise.reject(new Error("Error invoking remote method 'breakAnswer': Error: it is gone"));
    await draw(<BreakApp bridge={{ ...bridge, breakAnswer }} />);
    await press('Start');
    expect(text('[role=alert]')).toBe('it is gone');
  });
});

describe('a break that is going', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['performance', 'requestAnimationFrame', 'cancelAnimationFrame'] }));
  afterEach(() => vi.useRealTimers());
  // Told once more inside `act`, so that what runs after a drawing has run before the time goes on.
  const begin = async (first: BreakView) => {
    const opened = await open(first);
    await opened.tell(first);
    return opened;
  };
  const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
  const view = breakViewOf('seated-figure-four', { stage: 'going', ranMs: 0 });
  const { phases, cues = [] } = breakMovementOf('seated-figure-four').text;

  it('offers Pause, Done and This hurts', async () => {
    const { answers } = await open(view);
    expect(buttons().slice(-4)).toEqual(['Done', 'This hurts', 'Pause', 'More choices']);
    await press('Pause');
    await press('Done');
    await press('This hurts');
    expect(answers()).toEqual(['pause-break', 'done', 'report-pain'].map(answered));
  });

  it('counts down from the time that the main process told, in minutes', async () => {
    const { tell } = await begin({ ...view, ranMs: 30_000 });
    expect(text('[role=timer]')).toBe('2 min');
    await pass(29_000);
    expect(text('[role=timer]')).toBe('2 min');
    await pass(1_100);
    expect(text('[role=timer]')).toBe('1 min');
    await tell({ ...view, ranMs: 20_000 });
    expect(text('[role=timer]')).toBe('2 min');
    await pass(200_000);
    expect(text('[role=timer]')).toBe('1 min');
  });

  it('stands still while paused, and goes on from what it is told', async () => {
    const { tell, answers } = await begin({ ...view, ranMs: 30_000 });
    await tell({ ...view, stage: 'paused', ranMs: 31_000 });
    const seconds = text('.part-face');
    await pass(60_000);
    expect(text('.part-face')).toBe(seconds);
    expect(text('[role=timer]')).toBe('2 min');
    expect(buttons().slice(-4)).toEqual(['Done', 'This hurts', 'Go on', 'More choices']);
    await press('Go on');
    expect(answers()).toEqual([answered('resume-break')]);
  });

  it('follows the plan: phase, side and repetition, then standing and walking', async () => {
    await begin(view);
    const title = () => text('.step-sheet[data-current=true] .step-title');
    expect(title()).toBe('Get ready · sit');
    let nowMs = 0;
    for (const segment of view.plan.slice(1)) {
      await pass(segment.fromMs + 500 - nowMs);
      nowMs = segment.fromMs + 500;
      if (segment.part === 'change') expect(title()).toBe('Now the other side');
      else expect(title()).toContain(phases[segment.phase]);
      expect(text('.side')).toBe(segment.side === 'first' ? 'First side' : 'Other side');
    }
    await pass((view.plan.at(-1)?.untilMs ?? 0) - nowMs + 1_000);
    expect(text('h1')).toBe('Stand or walk a little');
    expect(title()).toBe('Done: Seated Figure Four.');
  });

  it('counts seconds in one place alone: those of the phase, in the ring', async () => {
    const repeated = breakViewOf('childs-pose-desk', { stage: 'going', lengthMs: 240_000 });
    const hold = repeated.plan.find(({ part, phase }) => part === 'move' && phase === 1);
    if (hold === undefined) throw new Error('no hold');
    const counted = () =>
      [...document.querySelectorAll('.break *')]
        .flatMap(({ childElementCount, textContent }) => (childElementCount === 0 ? [textContent ?? ''] : []))
        .filter((words) => /^\d+ s$|\d:\d\d/.test(words));
    await begin({ ...repeated, ranMs: 0 });
    expect(text('.part-face')).toBe('5 s');
    expect(counted()).toEqual(['5 s']);
    await pass(hold.fromMs + 1_100);
    expect(text('.part-face')).toBe(`${(hold.untilMs - hold.fromMs) / 1000 - 1} s`);
    expect(counted()).toHaveLength(1);
    expect(text('.side')).toContain('1 of 2');
    await pass(repeated.lengthMs - hold.fromMs - 10_000);
    expect(text('h1')).toBe('Stand or walk a little');
    expect(text('.part-face')).toBe('9 s');
  });

  it('speaks sides and the first cue of each phase, never the seconds nor each turn', async () => {
    await begin(view);
    const heard = new Set<string>();
    for (let second = 0; second <= 120; second += 1) {
      heard.add(spoken() ?? '');
      await pass(1_000);
    }
    expect([...heard]).toEqual([
      'Seated Figure Four. Get ready · sit',
      ...cues.map(([cue]) => `First side: ${cue}`),
      'Now the other side',
      ...cues.map(([cue]) => `Other side: ${cue}`),
      'Stand or walk a little. Done: Seated Figure Four.',
      'Your break is over',
    ]);
  });
});

describe('keys', () => {
  it('do nothing at all before the person turns to the window, even with the focus on a button', async () => {
    const { answers } = await open(breakViewOf('cat-cow-desk'));
    button('Start').focus();
    await userEvent.keyboard('{Enter} {Tab}{Escape}x');
    expect(answers()).toEqual([]);
    expect(document.activeElement).toBe(button('Start'));
  });

  it('count after a press of the pointer inside it', async () => {
    const { answers } = await open(breakViewOf('cat-cow-desk'));
    await userEvent.click(document.querySelector('h1') as HTMLElement);
    button('Start').focus();
    await userEvent.keyboard('{Enter}');
    expect(answers()).toEqual([answered('start')]);
  });

  it('count after the shortcut, which leads to the first choice', async () => {
    const { answers, arm } = await open(breakViewOf('cat-cow-desk'));
    await act(() => arm());
    expect(document.activeElement).toBe(button('Start'));
    await userEvent.keyboard('{Tab} ');
    await settle();
    expect(document.querySelector('.others')).not.toBeNull();
    expect(answers()).toEqual([]);
  });

  it('are taken away again when the window is left', async () => {
    const { answers, arm } = await open(breakViewOf('cat-cow-desk'));
    await act(() => arm());
    window.dispatchEvent(new Event('blur'));
    await userEvent.keyboard('{Enter}');
    expect(answers()).toEqual([]);
  });

  it('close the menu with Escape, and nothing else', async () => {
    const { answers, arm } = await open(breakViewOf('cat-cow-desk'));
    await act(() => arm());
    await press('Later');
    expect(buttons()).toContain('Skip this break');
    await userEvent.keyboard('{Escape}');
    expect(buttons()).not.toContain('Skip this break');
    expect(document.activeElement).toBe(button('Later'));
    await userEvent.keyboard('{Escape}');
    expect(answers()).toEqual([]);
  });
});

describe('the window', () => {
  it('tells once that it has painted, with the id of its break', async () => {
    const { asked, tell } = await open(breakViewOf('cat-cow-desk', { stage: 'prepared' }));
    await expect.poll(() => asked).toEqual([{ channel: 'breakPainted', request: { id: 'break-1' } }]);
    await tell(breakViewOf('cat-cow-desk'));
    expect(asked).toHaveLength(1);
  });

  it('is empty when there is no break, and takes what is told before the answer as the newer', async () => {
    const fake = fakeBreakBridge(breakViewOf('cat-cow-desk'));
    let answer: (view: BreakView | null) => void = () => undefined;
    await draw(<BreakApp bridge={{ ...fake.bridge, breakView: () => new Promise((resolve) => (answer = resolve)) }} />);
    expect(document.querySelector('main')).toBeNull();
    await settle(() => fake.tell(breakViewOf('chin-tuck')));
    await settle(() => answer(breakViewOf('cat-cow-desk')));
    expect(text('h1')).toBe('Chin Tuck');
    await act(() => fake.tell(null));
    expect(document.querySelector('main')).toBeNull();
  });

  it.each([
    ['420 × 560', 420, 560],
    ['560 × 320', 560, 320],
  ])('cuts nothing off at %s, in any movement', async (_, width, height) => {
    await page.viewport(width, height);
    const { tell } = await open(breakViewOf('cat-cow-desk'));
    for (const id of ['shoulder-rolls', 'resistance-band-rows', 'wrist-stretch', 'walking', 'thoracic-extension']) {
      for (const stage of ['offered', 'going', 'paused'] as const) {
        await tell(breakViewOf(id, { stage, ranMs: 10_000 }));
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.querySelector('#root') as HTMLElement;
        expect([scrollWidth, scrollHeight], `${id} ${stage}`).toEqual([clientWidth, clientHeight]);
        const body = document.querySelector('.break-body') as HTMLElement;
        expect(body.scrollWidth, `${id} ${stage}`).toBeLessThanOrEqual(body.clientWidth);
      }
    }
  });
});
