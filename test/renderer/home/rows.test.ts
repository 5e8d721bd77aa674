import { describe, expect, it } from 'vitest';
import { correctionOf, type Row, rowsOf } from '../../../renderer/home/day/rows.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import { MINUTE_MS } from '../../../shared/model/time.ts';
import { at, broke, corrected, credited, day, dayOff, over, sat, walked } from '../../shared/history/days.ts';

const minutesOf = (ms: number): number => (ms - at(0)) / MINUTE_MS;
const inWords = (rows: readonly Row[]): readonly string[] =>
  rows.map(({ kind, fromMs, toMs }) => `${kind} ${minutesOf(fromMs)}-${minutesOf(toMs)}`);
const rows = (records: readonly HistoryRecord[]): readonly Row[] => rowsOf(day(records));
const lines = (records: readonly HistoryRecord[]): readonly string[] => inWords(rows(records));

describe('a day as a list', () => {
  it('has a line for each thing in the order of time, and one for an absence and the break that it was', () => {
    const records = [sat(540, 600), credited(600, 620), sat(620, 640), ...broke('a', 630, 632, 'completed')];
    const all = rowsOf(day([...records, over('call', 550, 560), over('pause', 545, 600), dayOff(700)]));
    expect(inWords(all)).toEqual([
      'sitting 540-600',
      'pause 545-600',
      'call 550-560',
      'away 600-620',
      'sitting 620-640',
      'break 630-632',
      'day-off 700-700',
    ]);
    expect(all[3]).toMatchObject({ kind: 'away', countedAs: 'long' });
  });

  it('has what lay over the pieces, walks, and gaps of which nobody knows', () => {
    const walk = { kind: 'walk', fromMs: at(720), toMs: at(740), sittingMs: 0, standingMs: 0 } as const;
    const records = [sat(540, 600), over('call', 550, 590), credited(600, 640), sat(640, 700), over('pause', 660, 690)];
    const { pieces, ...rest } = day(records);
    expect(inWords(rowsOf({ ...rest, pieces: [...pieces, walk] }))).toEqual([
      'sitting 540-600',
      'call 550-590',
      'away 600-640',
      'sitting 640-700',
      'pause 660-690',
      'unknown 700-720',
      'walk 720-740',
    ]);
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
    const joined = rowsOf({ ...day([]), pieces });
    expect(inWords(joined)).toEqual(['sitting 540-580', 'away 580-600']);
    expect(joined[0]).toMatchObject({ sittingMs: 39.5 * MINUTE_MS });
  });

  it('joins glimpses of one kind, however far apart, and leaves longer things alone', () => {
    const glimpses = [sat(540, 540.5), sat(550, 550.25), sat(560, 560.5), sat(600, 660)];
    expect(lines(glimpses)).toEqual(['sitting 540-560.5', 'unknown 560.5-600', 'sitting 600-660']);
  });

  it('leaves out what took less than a minute and has nothing to join, but no break', () => {
    expect(lines([sat(540, 540.5), ...broke('a', 560, 560.2, 'skipped')])).toEqual(['break 560-560.2']);
    expect(lines([sat(540, 600), over('call', 550, 550.5), over('pause', 560, 560.5)])).toEqual(['sitting 540-600']);
  });

  it('says of an absence what it counted as, and no second time', () => {
    const [, away, ...rest] = rows([sat(540, 600), credited(600, 640), sat(640, 700)]);
    expect(away).toMatchObject({ kind: 'away', countedAs: 'long' });
    expect(rest.map(({ kind }) => kind)).toEqual(['sitting']);
  });

  it('says that nothing was recorded only of a gap of some minutes, in which no break was', () => {
    expect(lines([sat(540, 600), sat(604, 660)])).not.toContain('unknown 600-604');
    expect(lines([sat(540, 600), sat(605, 660)])).toContain('unknown 600-605');
    expect(lines([sat(540, 600), ...broke('a', 600, 606, 'completed'), sat(606, 660)])).toEqual([
      'sitting 540-600',
      'break 600-606',
      'sitting 606-660',
    ]);
  });

  it('has one line for a walk that was logged, and one for what was said in hindsight', () => {
    const all = rows([sat(540, 700), walked(600, 620), corrected('up', 640, 660, 800)]);
    expect(inWords(all)).toEqual([
      'sitting 540-600',
      'statement 600-620',
      'sitting 620-640',
      'statement 640-660',
      'sitting 660-700',
    ]);
    expect(all.filter(({ kind }) => kind === 'statement').map((row) => 'as' in row && row.as)).toEqual(['walk', 'up']);
  });

  it('keeps an absence that goes beyond what was said of a part of it', () => {
    expect(lines([sat(540, 600), credited(600, 640), corrected('up', 580, 600, 700)])).toEqual([
      'sitting 540-580',
      'statement 580-600',
      'away 580-640',
    ]);
  });

  it('has sitting, absences and unknown gaps to correct, and nothing else', () => {
    const records = [sat(540, 600), credited(600, 640), over('call', 550, 560), walked(700, 720)];
    const all = rowsOf(day([...records, ...broke('a', 590, 592, 'skipped'), dayOff(730)]));
    expect(all.map((row) => [row.kind, correctionOf(row)])).toEqual([
      ['sitting', 'up'],
      ['call', null],
      ['break', null],
      ['away', 'sitting'],
      ['unknown', 'sitting'],
      ['statement', null],
      ['day-off', null],
    ]);
  });
});
