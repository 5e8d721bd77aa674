import { describe, expect, it } from 'vitest';
import { correctionOf, entriesOf } from '../../../renderer/home/weeks/day/entries.ts';
import { fieldTime, momentIn } from '../../../renderer/home/weeks/day/field-time.ts';
import { longestOf } from '../../../renderer/home/weeks/longest.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import { HOUR_MS, MINUTE_MS } from '../../../shared/model/time.ts';
import { at, broke, credited, day, over, sat, walked } from '../../shared/history/days.ts';

const lines = (records: readonly HistoryRecord[]): readonly string[] =>
  entriesOf(day(records)).map(
    ({ kind, fromMs, toMs }) => `${kind} ${(fromMs - at(0)) / MINUTE_MS}-${(toMs - at(0)) / MINUTE_MS}`,
  );

describe('a day as lines', () => {
  it('is in the order of time, with what lay over it', () => {
    expect(
      lines([
        sat(540, 600),
        over('call', 550, 590),
        credited(600, 640),
        sat(640, 700),
        walked(720, 740),
        over('pause', 660, 690),
      ]),
    ).toEqual([
      'sitting 540-600',
      'call 550-590',
      'away 600-640',
      'sitting 640-700',
      'pause 660-690',
      'unknown 700-720',
      'walk 720-740',
    ]);
  });

  it('leaves out what took less than a minute, but no break', () => {
    expect(lines([sat(540, 540.5), ...broke('a', 560, 560.2, 'skipped')])).toEqual(['break 560-560.2']);
  });

  it('says of an absence what it counted as, and no second time', () => {
    const [, away, ...rest] = entriesOf(day([sat(540, 600), credited(600, 640), sat(640, 700)]));
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

  it('has sitting and absences to correct, and nothing else', () => {
    const records = [
      sat(540, 600),
      credited(600, 640),
      walked(700, 720),
      over('call', 541, 590),
      ...broke('a', 560, 561, 'skipped'),
    ];
    expect(entriesOf(day(records)).map((entry) => [entry.kind, correctionOf(entry)])).toEqual([
      ['sitting', 'up'],
      ['call', null],
      ['break', null],
      ['away', 'sitting'],
      ['unknown', 'sitting'],
      ['walk', null],
    ]);
  });
});

describe('the longest sitting of some days', () => {
  it('is the first of those that are longest, with its day', () => {
    const days = [day([sat(540, 600), sat(610, 670)]), day([])];
    expect(longestOf(days)).toEqual({ date: '2026-03-09', fromMs: at(540), toMs: at(600), sittingMs: HOUR_MS });
    expect(longestOf([day([])])).toBeNull();
  });
});

describe('a time in a field', () => {
  const span = { fromMs: at(540.5), toMs: at(600) };

  it('is a moment of the while, or none', () => {
    expect(fieldTime(span.fromMs, 'UTC')).toBe('09:00');
    expect(momentIn(span, '09:30', 'UTC')).toBe(at(570));
    expect(momentIn(span, '10:00', 'UTC')).toBe(at(600));
    for (const time of ['09:00', '10:01', '', '9:30', '25:00']) expect(momentIn(span, time, 'UTC')).toBeNull();
  });

  it('goes over midnight', () => {
    expect(momentIn({ fromMs: at(1430), toMs: at(1450) }, '00:05', 'UTC')).toBe(at(1445));
  });

  it('is what the clock shows after a change, and none that it never shows', () => {
    const night = { fromMs: Date.UTC(2026, 2, 29, 0, 30), toMs: Date.UTC(2026, 2, 29, 3) };
    expect(momentIn(night, '03:30', 'Europe/Berlin')).toBe(Date.UTC(2026, 2, 29, 1, 30));
    expect(momentIn(night, '02:30', 'Europe/Berlin')).toBeNull();
    const autumn = { fromMs: Date.UTC(2026, 9, 25, 0), toMs: Date.UTC(2026, 9, 25, 4) };
    expect(momentIn(autumn, '02:30', 'Europe/Berlin')).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(momentIn(autumn, '04:00', 'Europe/Berlin')).toBe(Date.UTC(2026, 9, 25, 3));
  });
});
