import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { BreakView } from '../../../shared/views/break.ts';
import { breakMovementOf, breakViewOf, longViewOf, routineViewOf } from '../break-fakes.ts';
import { axeFindings, clearPage, press } from '../page.ts';
import { openBreak } from './opened.tsx';

afterEach(() => {
  clearPage();
  document.documentElement.style.fontSize = '';
  document.documentElement.dir = '';
});

const sizes = { window: [420, 560], wide: [560, 320], small: [800, 480], toast: [360, 88] } as const;
type State = { readonly view: Partial<BreakView>; readonly presses?: readonly string[] };

const states: Readonly<Record<string, State>> = {
  offered: { view: {} },
  'swap open': { view: {}, presses: ['Swap'] },
  'later open': { view: {}, presses: ['Later'] },
  going: { view: { stage: 'going', ranMs: 20_000 } },
  'between two movements': { view: { stage: 'going', ranMs: 61_000 } },
  'menu open': { view: { stage: 'going', ranMs: 90_000 }, presses: ['More choices'] },
  paused: { view: { stage: 'paused', ranMs: 90_000 } },
  afterwards: { view: { stage: 'going', ranMs: 290_000 } },
  'all else dimmed': { view: { stage: 'going', ranMs: 90_000, level: 'full' } },
};

describe.each(['light', 'dark'] as const)('axe in %s finds nothing', (theme) => {
  const look = { theme, reducedMotion: true };

  it.each(['window', 'wide', 'small'] as const)('in the form %s, whatever the state', async (size) => {
    const [width, height] = sizes[size];
    await page.viewport(width, height);
    for (const [name, { view, presses = [] }] of Object.entries(states)) {
      await openBreak(longViewOf({ look, ...view }));
      for (const one of presses) await press(one);
      expect(await axeFindings(), name).toEqual([]);
      clearPage();
    }
  });

  it('in a toast', async () => {
    await page.viewport(...sizes.toast);
    await openBreak(breakViewOf('cat-cow-desk', { look, level: 'gentle', form: 'toast' }));
    expect(await axeFindings()).toEqual([]);
  });
});

describe('nothing is cut off', () => {
  const rootIsCut = () => {
    const { scrollWidth, clientWidth } = document.querySelector('#root') as HTMLElement;
    return scrollWidth > clientWidth;
  };

  it.each([
    ['window', 100],
    ['wide', 100],
    ['window', 200],
    ['wide', 200],
    ['small', 200],
  ] as const)('in the form %s with text at %d per cent', async (size, percent) => {
    const [width, height] = sizes[size];
    await page.viewport(width, height);
    document.documentElement.style.fontSize = `${percent}%`;
    for (const [name, { view, presses = [] }] of Object.entries(states)) {
      await openBreak(longViewOf({ look: { theme: 'light', reducedMotion: true }, ...view }));
      for (const one of presses) await press(one);
      expect(rootIsCut(), name).toBe(false);
      for (const popup of document.querySelectorAll('.menu-list, .others')) {
        const { top, bottom, left, right } = popup.getBoundingClientRect();
        expect([Math.min(top, left) >= 0, bottom <= innerHeight, right <= innerWidth], name).toEqual([
          true,
          true,
          true,
        ]);
      }
      clearPage();
    }
  });

  it('of steps as long as nine lines: they scroll', async () => {
    await page.viewport(...sizes.window);
    const { text } = breakMovementOf('cat-cow-desk');
    const long = 'Lift the arm as far as it goes without the shoulder coming along, and stay there. '.repeat(5);
    const own = breakMovementOf('cat-cow-desk', { text: { ...text, name: long.slice(0, 60), steps: [long, long] } });
    await openBreak(routineViewOf([own]));
    const body = document.querySelector('.break-body') as HTMLElement;
    expect(getComputedStyle(body).overflowY).toBe('auto');
    const choices = document.querySelector('.choices') as HTMLElement;
    expect(choices.getBoundingClientRect().bottom).toBeLessThanOrEqual(560);
    body.scrollTo(0, body.scrollHeight);
    expect(document.querySelector('.why')?.getBoundingClientRect().bottom).toBeLessThanOrEqual(
      body.getBoundingClientRect().bottom + 1,
    );
  });

  it('from right to left: the choices begin at the right', async () => {
    await page.viewport(...sizes.window);
    document.documentElement.dir = 'rtl';
    await openBreak(longViewOf({ stage: 'going', ranMs: 90_000 }));
    const [first, last] = [...document.querySelectorAll('.choices > *')].map((one) => one.getBoundingClientRect().left);
    expect(first).toBeGreaterThan(last ?? 0);
    expect(rootIsCut()).toBe(false);
  });
});

describe('without motion', () => {
  it('no breath swells, and the key poses stand side by side', async () => {
    await page.viewport(...sizes.window);
    const { tell } = await openBreak(breakViewOf('cat-cow-desk', { stage: 'going', ranMs: 20_000 }));
    expect(document.querySelectorAll('.part-breath')).toHaveLength(1);
    const one = document.querySelectorAll('.figure-ground').length;
    await tell(
      breakViewOf('cat-cow-desk', { stage: 'going', ranMs: 20_000, look: { theme: 'light', reducedMotion: true } }),
    );
    expect(document.querySelectorAll('.part-breath')).toHaveLength(0);
    expect(document.querySelectorAll('.figure-ground').length).toBeGreaterThan(one);
  });
});
