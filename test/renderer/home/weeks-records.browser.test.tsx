import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { button, buttons, clearPage, press, settle } from '../page.ts';
import { all, enter, MONDAY, main, open, rows, someDays } from './opened-weeks.tsx';

beforeEach(() => page.viewport(880, 640));
afterEach(clearPage);

describe('the records', () => {
  const said = () => all('.deleting [role=status]')[0];

  it('are saved where the person says, and that is said', async () => {
    const files: [string, string][] = [];
    await open(someDays, {
      saveFile: async (name, text) => {
        files.push([name, text]);
        return `/home/me/${name}`;
      },
    });
    await press('Save as a table (CSV)');
    expect(main()).toContain('Saved as /home/me/vertebreak.csv.');
    await press('Save as JSON');
    expect(main()).toContain('Saved as /home/me/vertebreak.json.');
    expect(files[0]?.[1].split('\r\n')[0]).toContain('event,id,time');
  });

  it('say nothing when the person names no file, and why where it fails', async () => {
    let answer: () => Promise<null> = async () => null;
    await open(someDays, { saveFile: () => answer() });
    await press('Save as JSON');
    expect(main()).not.toContain('Saved as');
    answer = () => Promise.reject(new Error('the disk is full'));
    await press('Save as JSON');
    expect(main()).toContain('Not done: the file could not be written: the disk is full.');
  });

  it('are deleted only after a question that says how much goes, and brought back', async () => {
    await open(someDays);
    await press('Delete …');
    expect(all('.delete-question legend')).toEqual(['Delete everything that was recorded?']);
    expect(main()).toContain('This is 10 records of 3 days, among them 2 breaks.');
    expect(document.activeElement).toBe(button('Keep'));
    await press('Keep');
    expect(rows()[0]).toBe(MONDAY);
    await press('Delete …');
    await press('Delete');
    await settle();
    expect(said()).toBe('Deleted: 10 records.');
    expect(rows()[0]).toBe('Monday 9 March: nothing recorded');
    await press('Undo');
    await settle();
    expect(said()).toBe('It is all back.');
    expect(rows()[0]).toBe(MONDAY);
  });

  it('are brought back also after another page was turned to', async () => {
    await open(someDays);
    await press('Delete …');
    await press('Delete');
    await press('Good to know');
    await press('Weeks');
    await settle();
    await press('Undo');
    await expect.poll(() => rows()[0]).toBe(MONDAY);
  });

  it('go of some days alone, which the question names', async () => {
    await open(someDays);
    await settle(() => document.querySelectorAll<HTMLInputElement>('.records input[type=radio]')[1]?.click());
    const [from, until] = document.querySelectorAll<HTMLInputElement>('.records input[type=date]');
    await enter(from, '2026-03-13');
    expect(main()).toContain('Choose a first and a last day');
    expect(button('Delete …').getAttribute('aria-disabled')).toBe('true');
    await enter(from, '2026-03-09');
    await enter(until, '2026-03-09');
    await press('Delete …');
    expect(all('.delete-question legend')).toEqual(['Delete all that was recorded on 9 March 2026?']);
    await press('Delete');
    await settle();
    expect(rows()[0]).toBe('Monday 9 March: nothing recorded');
    expect(all('.week-words p')[0]).toContain('2 h 10 min, on Tuesday');
  });

  it('say that there is nothing to delete, and why deleting failed', async () => {
    const { refuse } = await open(someDays);
    refuse(true);
    await press('Delete …');
    await press('Delete');
    await settle();
    expect(main()).toContain('Not done: no space left on the disk.');
    expect(rows()[0]).toBe(MONDAY);
    clearPage();
    await open([]);
    await press('Delete …');
    expect(main()).toContain('There is nothing recorded in these days.');
    expect(buttons()).not.toContain('Delete');
  });
});
