import { describe, expect, it } from 'vitest';
import { exportedRows, exportText } from '../../../shared/history/export.ts';
import { isoTime } from '../../../shared/history/iso-time.ts';
import { at, broke, corrected, sat, undone, walked } from './days.ts';

const csv = (...records: Parameters<typeof exportedRows>[0]): readonly string[] =>
  exportText(exportedRows(records, 'UTC'), 'csv').split('\r\n');

describe('what is handed out', () => {
  it.each([
    ['Europe/Berlin', '2026-03-09T09:15:00Z', '2026-03-09T10:15:00+01:00'],
    ['Europe/Berlin', '2026-03-29T01:30:00Z', '2026-03-29T03:30:00+02:00'],
    ['America/St_Johns', '2026-03-09T01:15:00Z', '2026-03-08T22:45:00-02:30'],
    ['Asia/Kathmandu', '2026-03-09T20:00:00Z', '2026-03-10T01:45:00+05:45'],
    ['UTC', '2026-03-09T20:00:00.999Z', '2026-03-09T20:00:00+00:00'],
  ])('has the times of %s: %s is %s', (zone, moment, text) => {
    expect(isoTime(Date.parse(moment), zone)).toBe(text);
    expect(Math.abs(Date.parse(isoTime(Date.parse(moment), zone)) - Date.parse(moment))).toBeLessThan(1_000);
  });

  it('is a row an event', () => {
    const [head, ...rows] = csv(sat(540, 600, 50), ...broke('a', 605, 607, 'completed'), walked(610, 630));
    expect(head).toBe('event,id,time,from,until,minutes,break,outcome,movements,detail,undone');
    const day = '2026-03-09T';
    expect(rows).toEqual([
      `sat,app.sat.540,${day}10:00:00+00:00,${day}09:00:00+00:00,${day}10:00:00+00:00,50,,,,,false`,
      `shown,a.shown.x,${day}10:05:00+00:00,,,0,micro,,cat-cow,,false`,
      `outcome,a.outcome.x,${day}10:07:00+00:00,,,2,micro,completed,cat-cow,,false`,
      `walked,walked.610-630,${day}10:30:00+00:00,${day}10:10:00+00:00,${day}10:30:00+00:00,20,,,,logged,false`,
      '',
    ]);
  });

  it('says how long was stood, and which day was taken off', () => {
    const stood = {
      id: 's',
      wallMs: at(600),
      event: 'stood',
      fromMs: at(540),
      toMs: at(600),
      standingMs: 3_000_000,
    } as const;
    const off = { id: 'd', wallMs: at(600), event: 'day-off', date: '2026-03-09', off: true } as const;
    const rows = exportedRows([stood, off, { ...off, id: 'e', off: false }], 'UTC');
    expect(rows.map(({ minutes, detail }) => [minutes, detail])).toEqual([
      [50, null],
      [null, 'off:2026-03-09'],
      [null, 'on:2026-03-09'],
    ]);
  });

  it('says what was taken back', () => {
    const one = corrected('up', 540, 600, 700);
    const rows = exportedRows([one, undone(one, 600, 720)], 'UTC');
    expect(rows.map(({ event, undone: isUndone, detail }) => [event, isUndone, detail])).toEqual([
      ['corrected', true, 'up'],
      ['undone', false, one.id],
    ]);
  });

  it.each([
    ['=1+1', `'=1+1`],
    ['+1', `'+1`],
    ['-1', `'-1`],
    ['@a', `'@a`],
    ['\t=1', `'\t=1`],
    ['=a,"b"', `"'=a,""b"""`],
    ['a\nb', '"a\nb"'],
    ['a,b', '"a,b"'],
    ['cat-cow', 'cat-cow'],
  ])('does no harm to a spreadsheet: %j', (movement, wanted) => {
    const row = { id: 'x', wallMs: at(0), event: 'shown', break: 'micro', movement, sittingMs: 0 } as const;
    expect(exportText(exportedRows([row], 'UTC'), 'csv')).toContain(`,micro,,${wanted},,false`);
    expect(JSON.parse(exportText(exportedRows([row], 'UTC'), 'json'))[0].movements).toEqual([movement]);
  });
});
