import { describe, expect, it } from 'vitest';
import { correctionOf, type Row, rowsOf } from '../../../renderer/home/today/rows.ts';
import { at, broke, corrected, credited, day, over, sat, walked } from '../../shared/history/days.ts';

const minutesOf = (ms: number): number => (ms - at(0)) / 60_000;
const said = (rows: readonly Row[]): readonly string[] =>
  rows.map(({ kind, fromMs, toMs }) => `${kind} ${minutesOf(fromMs)}-${minutesOf(toMs)}`);

describe('the list of a day', () => {
  it('has a line for each thing, the latest first, and one for an absence and the break that it was', () => {
    const records = [sat(540, 600), credited(600, 620), sat(620, 640), ...broke('a', 630, 632, 'completed')];
    const rows = rowsOf(day([...records, over('call', 550, 560), over('pause', 545, 600)]), at(700));
    expect(said(rows)).toEqual([
      'day-off 700-700',
      'break 630-632',
      'sitting 620-640',
      'away 600-620',
      'call 550-560',
      'pause 545-600',
      'sitting 540-600',
    ]);
    expect(rows[3]).toMatchObject({ countedAs: expect.stringMatching(/micro|long/) });
  });

  it('joins what took less than a minute to what it touches, and adds its sitting up', () => {
    const piece = (kind: 'sitting' | 'away', from: number, to: number) => ({
      ...{ kind, fromMs: at(from), toMs: at(to) },
      sittingMs: kind === 'sitting' ? at(to) - at(from) : 0,
      standingMs: 0,
    });
    const pieces = [
      piece('sitting', 540, 560),
      piece('away', 560, 560.5),
      piece('sitting', 560.5, 580),
      piece('away', 580, 590),
      piece('sitting', 590, 590.5),
      piece('away', 590.5, 600),
    ];
    const rows = rowsOf({ ...day([]), pieces }, null);
    expect(said(rows)).toEqual(['away 580-600', 'sitting 540-580']);
    expect(rows[1]).toMatchObject({ sittingMs: 39.5 * 60_000 });
  });

  it('joins glimpses of one kind, however far apart, and leaves longer things alone', () => {
    const glimpses = [sat(540, 540.5), sat(550, 550.25), sat(560, 560.5), sat(600, 660)];
    expect(said(rowsOf(day(glimpses), null))).toEqual(['sitting 600-660', 'sitting 540-560.5']);
  });

  it('has one line for a walk that was logged, and one for what was said in hindsight', () => {
    const rows = rowsOf(day([sat(540, 700), walked(600, 620), corrected('up', 640, 660, 800)]), null);
    expect(rows.filter(({ kind }) => kind === 'walk')).toEqual([]);
    expect(rows.filter(({ kind }) => kind === 'said').map((row) => 'as' in row && row.as)).toEqual(['up', 'walk']);
  });

  it('lets sitting and absences be corrected, and nothing else', () => {
    const records = [sat(540, 600), credited(600, 620), over('call', 550, 560), walked(700, 720)];
    const rows = rowsOf(day([...records, ...broke('a', 590, 592, 'skipped')]), at(730));
    expect(rows.map((row) => [row.kind, correctionOf(row)])).toEqual([
      ['day-off', null],
      ['said', null],
      ['away', 'sitting'],
      ['break', null],
      ['call', null],
      ['sitting', 'up'],
    ]);
  });
});
