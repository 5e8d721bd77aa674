import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { madeUpYear } from '../../../shared/simulation/made-up-year.ts';
import { broke, sat } from '../../shared/history/days.ts';
import { button, clearPage, press } from '../page.ts';
import { all, DAY, NOW_MS, open } from './opened-weeks.tsx';

beforeEach(() => page.viewport(880, 640));
afterEach(clearPage);

describe('the questions', () => {
  const cells = (table: Element | undefined) =>
    [...(table?.querySelectorAll('tr') ?? [])].map((row) => [...row.children].map((cell) => cell.textContent));
  const year = madeUpYear({ nowMs: NOW_MS, zone: 'UTC', seed: 1, days: 100 });

  it('say what is too little to say anything, and draw nothing of it', async () => {
    await open([]);
    expect(document.querySelectorAll('.chart, table')).toHaveLength(0);
    const answers = all('.question > p');
    expect(answers).toHaveLength(4);
    for (const answer of answers) expect(answer).toMatch(/here (so far|yet)\./);
  });

  it('answer each in a sentence above its chart', async () => {
    await open(year);
    const [stretches, skips, walking, kinds] = all('.question > p');
    expect(stretches).toMatch(/^Most often \d+ to \d+ minutes\. The longest last week was on \w+day: .+\.$/);
    expect(skips).toMatch(/^Most between 1\d:00 and 1\d:00: \d+ of \d+ breaks were skipped\.$/);
    expect(walking).toMatch(
      /^Last week: 20 minutes or more on \d of \d days\. The other (one was a rest day|\d were rest days)\.$/,
    );
    expect(kinds).toMatch(/^Last week: (1 h )?\d+ min of strength, \d+ min of mobility\.$/);
  });

  it('call no day a rest day that lies before the first record', async () => {
    await open([sat(3 * DAY + 540, 3 * DAY + 600)]);
    expect(all('.question > p')[2]).toBe('This week so far: 20 minutes or more on 0 of 1 day.');
    const table = [...document.querySelectorAll('.question table')].find(
      (one) => one.querySelector('caption')?.textContent === 'Days of each week',
    );
    expect(cells(table)[1]?.slice(1)).toEqual(['–', '–', '–']);
    expect(cells(table).at(-1)?.slice(1)).toEqual(['0 of 1', '0', '0 min']);
    expect(document.querySelectorAll('.question:nth-of-type(3) .ruler-break-at')).toHaveLength(1);
  });

  it('are read as their tables, whether or not these are seen: no picture is in the tree', async () => {
    await open(year);
    for (const chart of document.querySelectorAll('.chart')) expect(chart.closest('[aria-hidden=true]')).not.toBeNull();
    const tables = [...document.querySelectorAll('.question table')];
    expect(tables.map((table) => table.querySelector('caption')?.textContent)).toEqual([
      'Stretches by their length in minutes',
      'The middle and the longest stretch of each week',
      'How breaks went, by the hour',
      'Days of each week',
      'Moved in breaks, week by week',
    ]);
    for (const table of tables) expect(table.checkVisibility({ visibilityProperty: true })).toBe(true);
    expect(cells(tables[0])[0]).toEqual(['Length', 'Stretches']);
    expect(cells(tables[0])).toHaveLength(7);
    expect(cells(tables[1])).toHaveLength(13);
    const drawn = all('.question:nth-of-type(1) .chart:nth-of-type(1) .column-above');
    expect(
      cells(tables[0])
        .slice(1)
        .map(([, count]) => count),
    ).toEqual(drawn);
  });

  it('show their tables by a press, and take them away again', async () => {
    await open(year);
    const name = 'As a table: When do I skip?';
    const tables = () => document.querySelectorAll('.tables')[1] as HTMLElement;
    expect(tables().offsetHeight).toBeLessThanOrEqual(1);
    await press(name);
    expect(button(name).getAttribute('aria-pressed')).toBe('true');
    expect(tables().offsetHeight).toBeGreaterThan(100);
    await press(name);
    expect(tables().offsetHeight).toBeLessThanOrEqual(1);
  });

  it('speak of no hour with few breaks, and never call that nought', async () => {
    await open(
      [0, 1, 2, 3, 4]
        .flatMap((n) => broke(`m${n}`, 540 + 5 * n, 542 + 5 * n, 'skipped'))
        .concat(broke('x', 700, 702, 'skipped')),
    );
    const rowsOf = cells(document.querySelector('.question table') ?? undefined);
    expect(rowsOf[1]).toEqual(['9:00', '0', '0', '5', '0']);
    expect(rowsOf[2]).toEqual(['11:00', ...Array.from({ length: 4 }, () => 'too few to say')]);
  });
});
