import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { BreakView } from '../../../shared/views/break.ts';
import { breakMovementOf, breakViewOf, longViewOf, routineViewOf } from '../break-fakes.ts';
import { button, clearPage, press } from '../page.ts';
import { answered, openBreak, text } from './opened.tsx';

beforeEach(() => page.viewport(420, 560));
afterEach(clearPage);

const title = () => text('.step-sheet[data-current=true] .step-title');
/** The long view at the beginning of a segment. */
const longAt = (find: (segment: BreakView['plan'][number]) => boolean, changes: Partial<BreakView> = {}): BreakView => {
  const view = longViewOf({ stage: 'going', ...changes });
  const segment = view.plan.find(find);
  if (segment === undefined) throw new Error('no such segment');
  return { ...view, ranMs: segment.fromMs };
};

describe('a routine', () => {
  it('names all its movements while it is offered', async () => {
    await openBreak(longViewOf());
    expect(text('h1')).toBe('Walking');
    expect(text('.side')).toBe('Then: Seated Cat-Cow and Hip-Flexor Stretch');
    expect(text('[aria-live]')).toContain('Walking, Seated Cat-Cow, and Hip-Flexor Stretch');
  });

  it('leaves out a movement that has no place in the plan', async () => {
    const { plan, ...view } = longViewOf();
    await openBreak({ ...view, plan: plan.filter(({ movement }) => movement !== 1) });
    expect(text('.side')).toBe('Then: Hip-Flexor Stretch');
  });

  it('turns to the next movement: its name, its reason, and how to get ready for it', async () => {
    const { tell } = await openBreak(longAt(({ movement }) => movement === 0));
    expect(title()).toBe('Walk easily · Keep breathing');
    expect(text('.progress-line [data-off=false]')).toBe('Then: Seated Cat-Cow');
    await tell(longAt(({ movement, part }) => movement === 1 && part === 'ready'));
    expect(text('h1')).toBe('Seated Cat-Cow');
    expect(title()).toBe('Get ready · sit');
    expect(text('[aria-live]')).toBe('Seated Cat-Cow. Get ready · sit');
    await tell(longAt(({ movement }) => movement === 2));
    expect(text('.why')).toBe('One side was left out last time; it comes first now.');
  });

  it('names the side that was left out last time, then the other', async () => {
    const { tell } = await openBreak(longAt(({ movement, part }) => movement === 2 && part === 'move'));
    expect(text('.side')).toBe('The side left out last time');
    await tell(longAt(({ movement, part, side }) => movement === 2 && part === 'move' && side === 'first'));
    expect(text('.side')).toBe('Other side');
  });

  it('cuts the bar where a movement ends, and marks where a side does', async () => {
    await openBreak(longViewOf({ stage: 'going' }));
    const ends = [...document.querySelectorAll<HTMLElement>('.bar-mark')].map(({ dataset }) => dataset.ends);
    expect(ends).toEqual(['movement', 'movement', 'part', 'movement']);
  });

  it('ends gently: a walk, and one line on what was done', async () => {
    const view = longViewOf({ stage: 'going' });
    await openBreak({ ...view, ranMs: (view.plan.at(-1)?.untilMs ?? 0) + 1 });
    expect(text('h1')).toBe('Stand or walk a little');
    expect(title()).toBe('Done: Walking, Seated Cat-Cow, and Hip-Flexor Stretch.');
    expect(document.querySelector('.figure [role=img]')?.getAttribute('aria-label')).toBe('Stand or walk a little');
    expect(document.querySelectorAll('.figure-contour').length).toBeGreaterThan(0);
    expect(document.querySelector('.figure-label')).toBeNull();
    expect(button('On to the next phase').ariaDisabled).toBe('true');
  });
});

describe('what is loaded once the window stands', () => {
  it('writes the name of the muscle beside the figure, and counts the seconds of a phase in a ring', async () => {
    await openBreak(longAt(({ movement, part }) => movement === 1 && part === 'move'));
    await expect.poll(() => text('.figure-label')).toBe(breakMovementOf('cat-cow-desk').muscleName);
    await expect.poll(() => text('.part-ring')).toMatch(/^\d+ s$/);
  });
});

describe('back and forth', () => {
  it('asks for it by buttons and by the arrow keys', async () => {
    const { answers, arm } = await openBreak(longAt(({ movement, part }) => movement === 1 && part === 'move'));
    await press('Back to the phase before');
    await press('On to the next phase');
    await act(() => arm());
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}{Shift>}{ArrowRight}{/Shift}');
    expect(answers()).toEqual(['previous', 'next', 'previous', 'next'].map(answered));
  });

  it('goes along the direction of reading', async () => {
    document.documentElement.dir = 'rtl';
    const { answers, arm } = await openBreak(breakViewOf('cat-cow-desk', { stage: 'going', ranMs: 20_000 }));
    await act(() => arm());
    await userEvent.keyboard('{ArrowLeft}');
    document.documentElement.dir = '';
    expect(answers()).toEqual([answered('next')]);
  });

  it('leafs through the steps while nothing goes, and no further than there are', async () => {
    const { answers, arm } = await openBreak(breakViewOf('cat-cow-desk'));
    const { steps } = breakMovementOf('cat-cow-desk').text;
    await act(() => arm());
    await userEvent.keyboard('{ArrowLeft}');
    expect(title()).toBe(steps[0]);
    await userEvent.keyboard('{ArrowRight>9/}');
    expect(title()).toBe(steps.at(-1));
    expect(answers()).toEqual([]);
  });

  it('does nothing by keys that are not the window’s yet', async () => {
    const { answers } = await openBreak(breakViewOf('cat-cow-desk', { stage: 'going', ranMs: 20_000 }));
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}');
    expect(answers()).toEqual([]);
  });
});

describe('what cannot be as it should', () => {
  it('stands and walks where nothing is planned', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(0);
    onTestFinished(() => now.mockRestore());
    await openBreak(breakViewOf('cat-cow-desk', { stage: 'going', ranMs: 5_000, plan: [] }));
    expect(text('h1')).toBe('Stand or walk a little');
    expect([text('[role=timer]'), text('.part-face')]).toEqual(['2 min', '1:55']);
    expect(text('.step')).toBe('');
  });

  it('shows the words of a movement without phases, and no figure', async () => {
    const { movement, text: words, ...rest } = breakMovementOf('cat-cow-desk');
    const bare = { ...rest, movement: { ...movement, phases: [] }, text: { ...words, phases: [], poses: [] } };
    const view = routineViewOf([breakMovementOf('cat-cow-desk')], { stage: 'going', ranMs: 20_000 });
    await openBreak({ ...view, movements: [bare] });
    expect(text('h1')).toBe('Seated Cat-Cow');
    expect(document.querySelector('.figure-contour')).toBeNull();
  });

  it('keeps its words and choices where the figure cannot be drawn, and draws the next one again', async () => {
    const sound = breakMovementOf('cat-cow-desk');
    const broken = Object.fromEntries(
      Object.keys(sound.poses).map((name) => [name, {}]),
    ) as unknown as typeof sound.poses;
    const { tell } = await openBreak(routineViewOf([{ ...sound, poses: broken }]));
    expect(text('h1')).toBe('Seated Cat-Cow');
    expect(document.querySelector('.figure-contour')).toBeNull();
    await tell(breakViewOf('chin-tuck'));
    expect(document.querySelectorAll('.figure-contour').length).toBeGreaterThan(0);
  });

  it('leaves the place of a figure without its poses empty', async () => {
    await openBreak(routineViewOf([breakMovementOf('cat-cow-desk', { poses: {} })]));
    expect(document.querySelector('.figure-contour')).toBeNull();
    expect(button('Start')).toBeDefined();
  });

  it('shows markup in a movement’s words as what it is: text', async () => {
    const hostile = '<img src=x onerror="window.hurt = true"><script>window.hurt = true</script>';
    const { text: words } = breakMovementOf('cat-cow-desk');
    const own = breakMovementOf('cat-cow-desk', {
      text: { ...words, name: hostile, steps: [hostile, hostile], phases: [hostile, hostile] },
    });
    const { tell } = await openBreak(routineViewOf([own]));
    expect(text('h1')).toBe(hostile);
    await tell(routineViewOf([own], { stage: 'going', ranMs: 20_000 }));
    expect(title()).toContain(hostile);
    expect(document.querySelector('#root img, #root script')).toBeNull();
    expect('hurt' in window).toBe(false);
  });

  it('is empty rather than broken without any movement', async () => {
    await openBreak({ ...breakViewOf('cat-cow-desk'), movements: [] });
    expect(document.querySelector('main')).toBeNull();
  });
});
