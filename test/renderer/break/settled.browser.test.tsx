import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SETTLES_MS } from '../../../renderer/break/settled.ts';
import type { BreakView } from '../../../shared/views/break.ts';
import { breakViewOf } from '../break-fakes.ts';
import { button, clearPage, press } from '../page.ts';
import { answered, openBreak, text } from './opened.tsx';

beforeEach(async () => {
  await page.viewport(420, 560);
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  clearPage();
});

const view = (stage: BreakView['stage'], more: Partial<BreakView> = {}) =>
  breakViewOf('cat-cow-desk', { stage, ranMs: stage === 'offered' || stage === 'prepared' ? 0 : 20_000, ...more });

describe('right after a change that the person did not make', () => {
  it.each([
    ['starts', 'offered', 'going', ['Pause', 'Done', 'This hurts', 'Back to the phase before', 'On to the next phase']],
    ['waits', 'going', 'waiting', ['Go on']],
    ['goes on', 'waiting', 'going', ['Pause']],
    ['is taken back', 'going', 'offered', ['Start', 'Swap', 'Later', 'Next step']],
    ['comes up', 'prepared', 'offered', ['Start', 'Swap', 'Later', 'Next step']],
  ] as const)('a press does nothing, nor does it look disabled: the break %s', async (_, from, to, names) => {
    const { answers, tell } = await openBreak(view(from));
    await tell(view(to));
    vi.advanceTimersByTime(SETTLES_MS - 1);
    for (const name of names) {
      expect(button(name).ariaDisabled, name).not.toBe('true');
      await press(name);
    }
    expect(answers()).toEqual([]);
    expect(document.querySelector('.others, .menu-list')).toBeNull();
    expect(text('.step-sheet[data-current=true]')).not.toBe(view(to).movements[0]?.text.steps[1]);
  });

  it('keys do nothing either', async () => {
    const { answers, tell, arm } = await openBreak(view('offered'));
    await act(() => arm());
    await tell(view('going'));
    for (const key of ['{Enter}', ' ', '{ArrowRight}', '{ArrowLeft}']) await userEvent.keyboard(key);
    expect(answers()).toEqual([]);
    vi.advanceTimersByTime(SETTLES_MS);
    await userEvent.keyboard('{ArrowRight}');
    await userEvent.keyboard('{Enter}');
    expect(answers()).toEqual([answered('next'), answered('pause-break')]);
  });

  it('and later it counts', async () => {
    const { answers, tell } = await openBreak(view('offered'));
    await tell(view('going'));
    vi.advanceTimersByTime(SETTLES_MS);
    await press('Done');
    expect(answers()).toEqual([answered('done')]);
  });

  it('no press is lost on what means the same as before', async () => {
    const { answers, tell } = await openBreak(view('going'));
    await tell(view('waiting'));
    for (const name of ['When to seek help', 'Done', 'This hurts', 'On to the next phase']) await press(name);
    await press('More choices');
    await press('Skip this break');
    expect(answers()).toEqual([
      { channel: 'openHome', request: { page: 'help' } },
      ...['done', 'report-pain', 'next', 'skip'].map(answered),
    ]);
  });

  it('a toast that comes up takes no press that was meant for what was there', async () => {
    const gentle = { level: 'gentle', form: 'toast' } as const;
    const { answers, tell } = await openBreak(view('prepared', gentle));
    await tell(view('offered', gentle));
    await press('Not now');
    await press('Show');
    expect(answers()).toEqual([]);
    vi.advanceTimersByTime(SETTLES_MS);
    await press('Not now');
    expect(answers()).toEqual([answered('skip')]);
  });
});

describe('a change that the person made', () => {
  it.each([
    ['Start', 'offered', 'going', 'Done', 'done'],
    ['Pause', 'going', 'paused', 'Go on', 'resume-break'],
    ['Go on', 'paused', 'going', 'Pause', 'pause-break'],
    ['Go on', 'waiting', 'going', 'Pause', 'pause-break'],
  ] as const)('holds nothing up: %s', async (name, from, to, next, answer) => {
    const { answers, tell } = await openBreak(view(from));
    await press(name);
    await tell(view(to));
    await press(next);
    expect(answers().at(-1)).toEqual(answered(answer));
  });

  it('that was refused does not stand for a later one', async () => {
    const { answers, tell, refuse } = await openBreak(view('offered'));
    refuse('not now');
    await press('Start');
    await tell(view('going'));
    await press('Done');
    expect(answers()).toEqual([answered('start')]);
  });
});

describe('what is open', () => {
  it('stays open and as it was when the break starts', async () => {
    const { answers, tell } = await openBreak(view('offered'));
    const items = () => [...document.querySelectorAll('.menu-list button')].map((one) => one.textContent);
    await press('Later');
    const before = items();
    await tell(view('going'));
    expect(items()).toEqual(before);
    await press('Snooze 5 min');
    expect(answers()).toEqual([answered('snooze')]);
    expect(items()).toEqual([]);
  });
});

it('a refusal is seen also while the break goes', async () => {
  const { refuse } = await openBreak(view('going'));
  refuse('there is nothing to go on to');
  await press('On to the next phase');
  expect(document.querySelector('[role=alert]')?.checkVisibility()).toBe(true);
});
