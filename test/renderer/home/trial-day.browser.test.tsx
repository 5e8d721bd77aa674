import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../../renderer/home/home.css';
import { axeFindings, buttons, clearPage, press, settle } from '../page.ts';
import { open } from './open-settings.tsx';

beforeEach(() => page.viewport(880, 900));
afterEach(clearPage);

const words = (): string =>
  [...document.querySelectorAll('.trial-words p')].map(({ textContent }) => textContent).join('; ');
const rulers = (): number => document.querySelectorAll('.trial-day .ruler-day').length;
const slider = (): HTMLInputElement => {
  const [first] = document.querySelectorAll<HTMLInputElement>('.trial input[type=range]');
  if (first === undefined) throw new Error('there is no slider');
  return first;
};

/** The day is there as soon as it has been played. */
const shown = async (): Promise<void> => {
  await expect.poll(() => buttons()).toContain('Show me');
  await press('Show me');
  await expect.poll(rulers).toBe(2);
};

const slide = async (to: string, lets: boolean): Promise<void> => {
  slider().value = to;
  slider().dispatchEvent(new Event('input', { bubbles: true }));
  if (lets) slider().dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
};

describe('a day to try settings on', () => {
  it('is out of sight, and not asked for, until it is wanted', async () => {
    const { asked } = await open();
    await expect.poll(() => buttons()).toContain('Show me');
    expect(rulers()).toBe(0);
    expect(asked).toEqual([]);
    await shown();
    expect(words()).toMatch(/^\d+ breaks, as before; Longest sitting \d+ min, as before; No break came/);
    expect(document.querySelector('.trial-choice select')?.textContent).toContain('9 March');
    await press('Hide it');
    expect(rulers()).toBe(0);
  });

  it('changes as a slider moves, and nothing is saved before it is let go of', async () => {
    const { saved } = await open();
    await shown();
    await slide('50', false);
    await expect.poll(words).toMatch(/fewer breaks; Longest sitting \d+ (instead of \d+ min|min, as before);/);
    expect(saved).toEqual([]);
    await slide('50', true);
    await expect.poll(() => saved.length).toBe(1);
    expect(saved[0]?.micro.everyMinutes).toBe(50);
    expect(words()).toContain('fewer');
    await press('Compare with what is set now');
    await expect.poll(words).toContain('as before');
  });

  it('asks for the newest alone, one after the other', async () => {
    const { asked } = await open();
    await shown();
    const before = asked.length;
    for (const to of ['35', '40', '45', '50', '55']) {
      slider().value = to;
      slider().dispatchEvent(new Event('input', { bubbles: true }));
      await Promise.resolve();
    }
    await expect.poll(() => asked.at(-1)).toBe('try 55');
    expect(asked.length - before).toBeLessThan(5);
  });

  it.each([880, 480])('gives axe nothing to find, %i wide', async (width) => {
    await page.viewport(width, 900);
    await open();
    await shown();
    expect(await axeFindings()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('the record of activity', () => {
  it('is told in Data, with its size, is switched off and deleted', async () => {
    const { saved, asked } = await open();
    await press('Data');
    await expect.poll(() => document.body.textContent).toContain('Kept now: 2 days, 8 kB.');
    const box = [...document.querySelectorAll<HTMLInputElement>('[data-changed] input[type=checkbox]')].find((one) =>
      one.closest('label')?.textContent?.includes('last 14 days'),
    );
    box?.click();
    await settle();
    expect(saved.at(-1)?.activity).toEqual({ record: false });
    await press('Delete it now');
    await expect.poll(() => document.body.textContent).toContain('Nothing is kept now.');
    expect(asked).toContain('delete activity');
    expect(await axeFindings()).toEqual([]);
  });
});
