import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../renderer/home/home.css';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { HOLIDAYS_AT_MOST, type Holiday } from '../../../shared/settings/schema.ts';
import { axeFindings, button, clearPage, press } from '../page.ts';
import { control, enter, open, problems } from './open-settings.tsx';

beforeEach(() => page.viewport(880, 640));
afterEach(clearPage);

const FIRST = 'First day';
const LAST = 'Last day, if there are several';
const day = (from: string, until = from): Holiday => ({ from, until });
const withHolidays = (...holidays: readonly Holiday[]) => open({ ...defaultSettings, holidays: [...holidays] });
const lines = () =>
  [...document.querySelectorAll('fieldset')]
    .filter((group) => group.querySelector('legend')?.textContent === 'Holidays')
    .flatMap((group) => [...group.querySelectorAll('li span')].map((line) => line.textContent?.replace(/\s+/g, ' ')));
const spoken = () => document.querySelector('fieldset [role=status]')?.textContent;

/** Fills the fields, and presses the button beside them. */
const add = async (from: string, until = '') => {
  await enter(control(FIRST), from);
  await enter(control(LAST), until);
  await press('Add holiday');
};

describe('holidays', () => {
  it('are a day or several, in their order, in the person’s words', async () => {
    const { saved } = await open();
    await add('2026-12-24', '2026-12-26');
    await add('2026-05-01');
    expect(saved.at(-1)?.holidays).toEqual([day('2026-05-01'), day('2026-12-24', '2026-12-26')]);
    expect(lines()).toEqual(['Fri, 1 May 2026', 'Thu, 24 December – Sat, 26 December 2026']);
    expect(spoken()).toBe('Added: Fri, 1 May 2026');
    expect(control(FIRST).value).toBe('');
    expect(document.activeElement).toBe(control(FIRST));
  });

  it('can be added and taken out by keys alone, and what was done is said', async () => {
    const { saved } = await withHolidays(day('2026-05-01'), day('2026-06-04'));
    control(FIRST).focus();
    // The same in every order of day and month.
    await userEvent.keyboard('10102026');
    while (document.activeElement !== button('Add holiday')) await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => saved.at(-1)?.holidays.length).toBe(3);
    button('Remove Fri, 1 May 2026').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => saved.at(-1)?.holidays.length).toBe(2);
    await expect.poll(spoken).toBe('Removed: Fri, 1 May 2026');
    expect(document.activeElement).toBe(control(FIRST));
  });

  it.each([
    ['', '', 'choose the first day'],
    ['', '2026-05-01', 'choose the first day'],
    ['2026-05-02', '2026-05-01', 'the last day is before the first'],
    ['2026-03-01', '2026-03-08', 'these days have passed'],
    ['2026-06-01', '2026-06-02', 'these days are on the list already'],
  ])('from "%s" until "%s" are none: %s', async (from, until, why) => {
    const { saved } = await withHolidays(day('2026-05-30', '2026-06-02'));
    await add(from, until);
    expect(problems()).toEqual([`Not saved: ${why}. Nothing has changed.`]);
    expect(saved).toEqual([]);
    await add('2026-07-01');
    expect(problems()).toEqual([]);
  });

  it('that have passed are out of sight, and stay in the file until the person takes them out', async () => {
    const today = day('2026-03-09');
    const { saved } = await withHolidays(day('2026-01-01'), day('2026-02-01', '2026-03-08'), today);
    const past = '2 entries that have passed are still in your settings file.';
    expect(lines()).toEqual(['Mon, 9 March 2026', past]);
    await add('2026-12-24');
    expect(saved.at(-1)?.holidays).toHaveLength(4);
    await press('Remove entries that have passed');
    expect(saved.at(-1)?.holidays).toEqual([today, day('2026-12-24')]);
  });

  it('are so many at most, which is said where no more can be added', async () => {
    const many = Array.from({ length: HOLIDAYS_AT_MOST }, (_, at) =>
      day(`20${30 + Math.floor(at / 28)}-02-${`${(at % 28) + 1}`.padStart(2, '0')}`),
    );
    await withHolidays(...many);
    expect(document.body.textContent).toContain('The list holds 100 entries at most. Remove one to add another.');
    await press('Remove Fri, 1 February 2030');
    expect(control(FIRST)).toBeDefined();
  });

  it.each(['light', 'dark'] as const)('give axe nothing to find in %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    await withHolidays(day('2026-01-01'), day('2026-05-01'));
    expect(await axeFindings()).toEqual([]);
  });
});
