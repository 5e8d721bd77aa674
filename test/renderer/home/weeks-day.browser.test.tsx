import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sat } from '../../shared/history/days.ts';
import { button, buttons, clearPage, press, settle } from '../page.ts';
import { all, DAY, enter, key, MONDAY, main, open, pressRow, rows, someDays } from './opened-weeks.tsx';

beforeEach(() => page.viewport(880, 640));
afterEach(clearPage);

describe('a day of the week', () => {
  const openMonday = async (records = someDays) => {
    const home = await open(records);
    await pressRow(0);
    return home;
  };

  it('opens and closes by a press, and is a list in words', async () => {
    await openMonday();
    expect(document.querySelector('.day-row')?.getAttribute('aria-expanded')).toBe('true');
    expect(all('.day-when')).toEqual([
      '9:00 – 10:00',
      '10:00 – 10:02',
      '10:02 – 11:20',
      '10:40 – 10:41',
      '11:20 – 12:00',
      '12:00 – 12:30',
    ]);
    expect(all('.day-what')).toEqual([
      'Sat for 1 h',
      'Short break done: Cat-Cow',
      'Sat for 1 h 18 min',
      'Short break skipped: Cat-Cow',
      'Away for 40 min: counts as a long break',
      'Sat for 30 min',
    ]);
    await pressRow(0);
    expect(document.querySelector('.day-view')).toBeNull();
  });

  it('is corrected in two presses, and the correction taken back as easily', async () => {
    await openMonday();
    await press('I was still sitting, 11:20 to 12:00');
    await press('Correct');
    await settle();
    expect(all('[data-kind=statement] > span')).toEqual(['11:20 – 12:00', 'You were still sitting']);
    expect(rows()[0]).toContain('3 h 28 min of sitting');
    const back = button('Undo, 11:20 to 12:00');
    expect(document.activeElement).toBe(back);
    await settle(() => back.click());
    await settle();
    expect(rows()[0]).toBe(MONDAY);
    expect(document.querySelector('[data-kind=statement]')).toBeNull();
    expect(document.activeElement).toBe(button('I was still sitting, 11:20 to 12:00'));
  });

  it('is corrected in part, between times that lie within', async () => {
    await openMonday();
    await press('I was up, 10:02 to 11:20');
    const fields = () => [...document.querySelectorAll<HTMLInputElement>('.correction input')];
    expect(fields().map(({ value }) => value)).toEqual(['10:02', '11:20']);
    expect(document.activeElement).toBe(fields()[0]);
    await enter(fields()[1], '11:40');
    await press('Correct');
    expect(all('.correction [role=alert]')).toEqual(['Choose times between 10:02 and 11:20, at least a minute apart.']);
    await enter(fields()[0], '10:50');
    await enter(fields()[1], '10:50');
    await press('Correct');
    expect(all('.correction [role=alert]')[0]).toContain('at least a minute apart');
    await enter(fields()[0], '10:30');
    await enter(fields()[1], '10:50');
    await press('Correct');
    await settle();
    expect(all('.day-what').filter((what) => what.startsWith('Sat'))).toEqual([
      'Sat for 1 h',
      'Sat for 28 min',
      'Sat for 30 min',
      'Sat for 30 min',
    ]);
  });

  it('is left as it is by Escape, which goes back to where the correction began', async () => {
    await openMonday();
    await press('I was up, 9:00 to 10:00');
    await key('Escape', document.querySelector('.correction input') as HTMLInputElement);
    expect(document.querySelector('.correction')).toBeNull();
    expect(document.activeElement).toBe(button('I was up, 9:00 to 10:00'));
  });

  it('says why a correction is refused', async () => {
    const { refuse } = await openMonday();
    refuse(true);
    await press('I was up, 9:00 to 10:00');
    await press('Correct');
    expect(all('.correction [role=alert]')).toEqual(['Nothing was changed: no space left on the disk.']);
  });

  it('stays as it is after two weeks', async () => {
    await open([sat(-16 * DAY + 540, -16 * DAY + 600)]);
    for (const _ of [1, 2, 3]) await press('Earlier week');
    await pressRow(rows().findIndex((row) => row.includes('1 h of sitting')));
    expect(main()).toContain('This day is more than two weeks ago, so nothing in it can be corrected any more.');
    expect(buttons().filter((name) => name.startsWith('I was'))).toEqual([]);
  });

  it('is deleted after a question that names it, and brought back where that was done', async () => {
    await openMonday();
    const said = () => all('.deleting [role=status]');
    await press('Delete this day …');
    expect(all('.delete-question legend')).toEqual(['Delete all that was recorded on 9 March 2026?']);
    expect(main()).toContain('This is 8 records of 1 day, among them 2 breaks.');
    expect(document.activeElement).toBe(button('Keep'));
    await key('Escape', button('Keep'));
    expect(document.activeElement).toBe(button('Delete this day …'));
    await press('Delete this day …');
    await press('Delete');
    await settle();
    expect(rows()[0]).toBe('Monday 9 March: nothing recorded');
    expect(said()).toEqual(['Deleted: 8 records.', '']);
    expect(document.activeElement).toBe(button('Delete this day …'));
    await pressRow(3);
    expect(said()).toEqual(['', '']);
    await pressRow(0);
    await press('Undo');
    await settle();
    expect(said()).toEqual(['It is all back.', '']);
    expect(rows()[0]).toBe(MONDAY);
    expect(document.activeElement).toBe(button('Delete this day …'));
  });

  it('on which nothing was recorded has nothing to delete', async () => {
    await open(someDays);
    await pressRow(1);
    expect(main()).toContain('Nothing was recorded on this day.');
    expect(buttons()).not.toContain('Delete this day …');
  });
});
