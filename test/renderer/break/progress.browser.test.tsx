import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { BreakView } from '../../../shared/views/break.ts';
import { breakMovementOf, longViewOf, routineViewOf } from '../break-fakes.ts';
import { clearPage } from '../page.ts';
import { openBreak } from './opened.tsx';

beforeEach(() => page.viewport(420, 560));
afterEach(clearPage);

/** What of the line under the bar can be seen, and read. */
const seenLines = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('.progress-line > *')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => one.innerText);

/** The long view, with its plan ending so many ms before the break does. */
const endingBefore = (freeMs: number): BreakView => {
  const view = longViewOf({ stage: 'going' });
  return { ...view, lengthMs: (view.plan.at(-1)?.untilMs ?? 0) + freeMs };
};
const atSegment = (view: BreakView, index: number): BreakView => ({ ...view, ranMs: view.plan.at(index)?.fromMs ?? 0 });

describe('the line under the bar', () => {
  it.each<readonly [string, BreakView, readonly string[]]>([
    ['is unseen before the break begins', longViewOf(), []],
    ['names the next movement', atSegment(endingBefore(8_000), 0), ['Then: Seated Cat-Cow']],
    ['names what is left after the last one', atSegment(endingBefore(8_000), -1), ['Then: Stand or walk a little']],
    ['is empty where the plan fills the break', atSegment(endingBefore(0), -1), []],
    ['is empty once the plan is over', { ...endingBefore(8_000), ranMs: endingBefore(8_000).lengthMs - 1 }, []],
    ['names the pause', longViewOf({ stage: 'paused' }), ['Paused']],
    ['says why it waits', longViewOf({ stage: 'waiting' }), ['Waiting while you work. It goes on when you pause.']],
  ])('%s', async (_, view, lines) => {
    await openBreak(view);
    expect(seenLines().filter((line) => line !== '')).toEqual(lines);
  });

  it('says in short why it waits, where there is little room', async () => {
    await page.viewport(320, 480);
    await openBreak(longViewOf({ stage: 'waiting' }));
    expect(seenLines()).toEqual(['Waiting while you work']);
  });

  it('says nothing of a next phase without a name', async () => {
    const { text: words } = breakMovementOf('cat-cow-desk');
    const nameless = breakMovementOf('cat-cow-desk', { text: { ...words, phases: ['', ''] } });
    await openBreak(routineViewOf([nameless], { stage: 'going' }));
    expect(seenLines()).toEqual(['']);
  });
});

describe('the bar', () => {
  const bar = () => document.querySelector('.bar')?.getBoundingClientRect();
  const share = (selector: string) => {
    const [all, part] = [bar(), document.querySelector(selector)?.getBoundingClientRect()];
    return (part?.width ?? 0) / (all?.width ?? 1);
  };

  it('is unseen before the break begins', async () => {
    await openBreak(longViewOf());
    expect(document.querySelector('.bar')?.checkVisibility({ visibilityProperty: true })).toBe(false);
  });

  it('is as full as the break has come', async () => {
    await openBreak(longViewOf({ stage: 'paused', ranMs: 75_000 }));
    expect(share('.bar-done')).toBeCloseTo(0.25, 2);
  });

  it('has its marks where segments end, and none at its own end', async () => {
    const { plan, ...view } = longViewOf({ stage: 'paused' });
    const lengthMs = plan.at(-1)?.untilMs ?? 0;
    await openBreak({ ...view, plan, lengthMs });
    const marks = [...document.querySelectorAll<HTMLElement>('.bar-mark')];
    expect(marks.map(({ dataset }) => dataset.ends)).toEqual(['movement', 'movement', 'part']);
    const walked = plan.find(({ movement }) => movement === 0)?.untilMs ?? 0;
    expect(Number.parseFloat(marks[0]?.style.insetInlineStart ?? '')).toBeCloseTo((walked / lengthMs) * 100, 1);
  });
});
