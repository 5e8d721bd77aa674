import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { BreakView } from '../../../shared/views/break.ts';
import { breakViewOf, longViewOf } from '../break-fakes.ts';
import { axeFindings, clearPage, settle } from '../page.ts';
import { openBreak, text } from './opened.tsx';

const close = vi.fn();
beforeEach(async () => {
  close.mockReset();
  vi.spyOn(window, 'close').mockImplementation(close);
  await page.viewport(420, 560);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.style.fontSize = '';
  clearPage();
});

const shown = () => document.querySelector('.moved-plate');
const complete = async (view: BreakView) => {
  const opened = await openBreak(view);
  await settle(() => opened.complete());
  return opened;
};
const atEnd = (changes: Partial<BreakView> = {}): BreakView => {
  const view = longViewOf({ stage: 'going', ...changes });
  return { ...view, ranMs: view.lengthMs };
};

describe('a break that is completed', () => {
  it('ends with the muscles that were moved, inked in, and says them', async () => {
    await complete(atEnd());
    await expect.poll(shown).not.toBeNull();
    expect(document.querySelector('.break')).toBeNull();
    expect(text('[role=status]')).toBe(
      'Your break is overMoved: buttocks, calves, lower back, core, and fronts of the hips',
    );
    expect(document.querySelectorAll('.moved-picture [data-part=primary]')).toHaveLength(5);
    expect(document.querySelectorAll('.moved-picture [data-part=secondary]')).toHaveLength(3);
    expect(document.querySelector('button')).toBeNull();
    expect(close).not.toHaveBeenCalled();
  });

  it('shows nothing, and goes at once, where nothing was begun', async () => {
    await complete(breakViewOf('cat-cow-desk', { stage: 'going', ranMs: 0 }));
    expect(close).toHaveBeenCalledTimes(1);
    expect(shown()).toBeNull();
  });

  it('goes at once at a press, but at no key that is meant for another window', async () => {
    await complete(atEnd());
    await expect.poll(shown).not.toBeNull();
    await userEvent.keyboard('x{Escape}');
    expect(close).not.toHaveBeenCalled();
    await userEvent.click(document.querySelector('.moved-words') as HTMLElement);
    expect(close).toHaveBeenCalled();
  });

  it('offers to stay standing to who has a desk for that, says so, and goes', async () => {
    const { answers } = await complete(atEnd({ canStand: true }));
    await expect.poll(shown).not.toBeNull();
    expect([...document.querySelectorAll('button')].map((one) => one.textContent)).toEqual(['I’m standing']);
    await userEvent.click(document.querySelector('button') as HTMLElement);
    expect(answers()).toEqual([{ channel: 'stand', request: undefined }]);
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('offers that to nobody who was led through it in the chair', async () => {
    await complete(breakViewOf('cat-cow-desk', { stage: 'going', ranMs: 120_000, canStand: true }));
    await expect.poll(shown).not.toBeNull();
    expect(document.querySelector('button')).toBeNull();
  });

  it('goes at Escape where keys count', async () => {
    const { arm } = await complete(atEnd());
    await expect.poll(shown).not.toBeNull();
    await act(() => arm());
    await userEvent.keyboard('{Escape}');
    expect(close).toHaveBeenCalled();
  });

  it.each([
    ['window', 420, 560, 100],
    ['wide', 560, 320, 100],
    ['window', 420, 560, 200],
    ['wide', 560, 320, 200],
  ] as const)(
    'is whole, with what it offers, and axe finds nothing: %s, %d × %d, text at %d per cent',
    async (_, width, height, percent) => {
      await page.viewport(width, height);
      document.documentElement.style.fontSize = `${percent}%`;
      await complete(atEnd({ canStand: true, look: { theme: 'dark', reducedMotion: true } }));
      await expect.poll(shown).not.toBeNull();
      expect(await axeFindings()).toEqual([]);
      const root = document.querySelector('#root') as HTMLElement;
      expect([root.scrollWidth > root.clientWidth, root.scrollHeight > root.clientHeight]).toEqual([false, false]);
      for (const one of document.querySelectorAll('.moved-plate :is(svg, h1, p, button)')) {
        const { top, bottom, left, right } = one.getBoundingClientRect();
        expect([top >= 0, left >= 0, bottom <= innerHeight, right <= innerWidth]).toEqual([true, true, true, true]);
      }
    },
  );
});
