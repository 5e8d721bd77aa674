import { describe, expect, it } from 'vitest';
import type { PlayDayOptions } from '../../../shared/app/played-day.ts';
import { createTrial } from '../../../shared/app/trial-asks.ts';
import type { Span } from '../../../shared/history/spans.ts';
import { DAY_MS, HOUR_MS } from '../../../shared/model/time.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { utcDay } from '../../../shared/store/activity.ts';
import { ALWAYS } from '../../../shared/store/deletion.ts';
import { language } from '../../language.ts';
import { satRecord } from '../../renderer/diary-fakes.ts';
import { played } from './made-up-days.ts';

const NOW = Date.UTC(2026, 2, 9, 15);
const FRIDAY: Span = { fromMs: Date.UTC(2026, 2, 6), toMs: Date.UTC(2026, 2, 7) };
const SAT = [satRecord(FRIDAY.fromMs, FRIDAY.fromMs + HOUR_MS)];
/** Where the dates that can be tried are looked for. */
const RECENT: Span = { fromMs: NOW - 14 * DAY_MS, toMs: NOW };

/** A line at noon of a day, or at a moment. */
const lineOf = (at: string) =>
  ({ wallMs: Date.parse(at.includes('T') ? at : `${at}T12:00Z`), state: 'active' }) as const;

const every = (everyMinutes: number): Settings => ({
  ...defaultSettings,
  micro: { ...defaultSettings.micro, everyMinutes },
});

/** Tries days on which a record has lines, and notes what is asked of the stores and what is played. */
const trying = (days: readonly string[], zoneNow = 'UTC') => {
  const now = { bytes: 100, zone: zoneNow };
  const happened: unknown[] = [];
  const plays: PlayDayOptions[] = [];
  const asks = createTrial({
    host: {
      language,
      playDay: async () => (options) => {
        plays.push(options);
        return played(2, 50, { guessed: 2 });
      },
    },
    record: { flush: () => void happened.push('flush') },
    activity: {
      ...{ append: () => {}, undo: () => {} },
      size: () => ({ days: days.length, bytes: now.bytes }),
      lines: (span) => {
        happened.push(['lines', span]);
        // Whole days of UTC, as they lie on the disk.
        return days.map(lineOf).filter(({ wallMs }) => utcDay(wallMs) >= utcDay(span.fromMs));
      },
      remove: (span) => void happened.push(['remove', span]),
      forget: () => void happened.push('forget'),
    },
    history: {
      recordsAbout: (fromMs, toMs) => {
        happened.push(['records', { fromMs, toMs }]);
        return SAT;
      },
    },
    nowMs: () => NOW,
    zone: () => now.zone,
  });
  const trial = async (date: string | null, after = every(20), before = every(30)) =>
    asks.tryDay({ date, before, after });
  const minutesPlayed = () => plays.map(({ settings }) => settings.micro.everyMinutes);
  return { now, happened, plays, asks, trial, minutesPlayed };
};

describe('the days that can be tried', () => {
  const RECORDED = ['2026-03-05', '2026-03-06', '2026-03-09'];

  it.each([
    ['the last one before today, where none is wished for', null, '2026-03-06'],
    ['the one that is wished for', '2026-03-05', '2026-03-05'],
    ['today as well', '2026-03-09', '2026-03-09'],
    ['the last one, where there is no record of the one wished for', '2026-03-07', '2026-03-06'],
  ])('are %s', async (_, date, wanted) => {
    expect(await trying(RECORDED).trial(date)).toMatchObject({
      ...{ date: wanted, dates: ['2026-03-09', '2026-03-06', '2026-03-05'], zone: 'UTC' },
    });
  });

  it('are those of the last two weeks, today included', async () => {
    expect((await trying(['2026-02-23', '2026-02-24']).trial(null)).dates).toEqual(['2026-02-24']);
  });

  it.each(['Europe/Berlin', 'America/Los_Angeles', 'Asia/Tokyo'])('are those that people in %s lived', async (zone) => {
    expect((await trying(['2026-03-06'], zone).trial(null)).dates).toEqual(['2026-03-06']);
  });

  it.each([
    ['an evening in Los Angeles', 'America/Los_Angeles', '2026-03-07T03:00Z'],
    ['an evening in Auckland', 'Pacific/Auckland', '2026-03-06T05:00Z'],
    ['a morning in Tokyo', 'Asia/Tokyo', '2026-03-05T23:00Z'],
    ['a night in Berlin', 'Europe/Berlin', '2026-03-05T23:30Z'],
  ])('are one of which there is no more than %s', async (_, zone, at) => {
    expect((await trying([at], zone).trial(null)).dates).toEqual(['2026-03-06']);
  });

  it('are none that is yet to come', async () => {
    expect((await trying(['2026-03-06', '2026-03-10']).trial(null)).dates).toEqual(['2026-03-06']);
  });
});

describe('a day that is tried', () => {
  it('is played from its record and history, a long weekend before it and the night after it', async () => {
    const { plays, trial, happened } = trying(['2026-03-06']);
    await trial(null);
    const around = { fromMs: FRIDAY.fromMs - 4 * DAY_MS, toMs: FRIDAY.toMs + DAY_MS };
    expect(happened).toEqual(['flush', ['lines', RECENT], ['records', around], ['lines', around]]);
    expect(plays).toHaveLength(2);
    expect(plays[0]).toMatchObject({
      ...{
        day: FRIDAY,
        nowMs: NOW,
        zone: 'UTC',
        lines: [lineOf('2026-03-06')],
        records: SAT,
        language,
        settings: every(30),
      },
    });
    expect(plays[1]?.settings).toEqual(every(20));
  });

  it('says what had to be guessed of it', async () => {
    expect((await trying(['2026-03-06']).trial(null)).words.at(-1)).toMatch(/^2 breaks come where none came/);
  });

  it.each([
    ['there is no record', []],
    ['there is none but of today', ['2026-03-09']],
  ])('is a typical one where %s, to its end, of which nothing is guessed', async (_, days) => {
    const { plays, trial, happened } = trying(days);
    const { date, words } = await trial(null);
    expect([date, words]).toEqual([null, ['2 breaks, as before', 'Longest sitting 50 min, as before']]);
    expect(happened).toEqual(['flush', ['lines', RECENT]]);
    const day = { fromMs: Date.UTC(2026, 2, 9), toMs: Date.UTC(2026, 2, 10) };
    expect(plays[0]).toMatchObject({ day, nowMs: day.toMs, lines: null, records: [] });
  });
});

describe('what has been played', () => {
  it('is not played again, nor read, while one side is tried out; not even after many tries', async () => {
    const { trial, happened, minutesPlayed } = trying(['2026-03-06']);
    for (const minutes of [20, 21, 22, 23, 24, 25]) await trial(null, every(minutes));
    expect(minutesPlayed()).toEqual([30, 20, 21, 22, 23, 24, 25]);
    expect(happened.filter((one) => one !== 'flush')).toHaveLength(3);
  });

  it('is kept for the last four only', async () => {
    const { trial, minutesPlayed } = trying(['2026-03-06']);
    for (const minutes of [20, 21, 22, 23]) await trial(null, every(minutes));
    await trial(null, every(21));
    await trial(null, every(20));
    expect(minutesPlayed()).toEqual([30, 20, 21, 22, 23, 20]);
  });

  it.each([
    ['more has been recorded', { bytes: 101 }],
    ['the zone is another one', { zone: 'Europe/Berlin' }],
  ])('is played and read again once %s', async (_, change) => {
    const { now, trial, happened, minutesPlayed } = trying(['2026-03-06']);
    await trial(null);
    Object.assign(now, change);
    await trial(null);
    expect(minutesPlayed()).toEqual([30, 20, 30, 20]);
    expect(happened.filter((one) => one !== 'flush')).toHaveLength(6);
  });

  it('is another day’s for another day', async () => {
    const { trial, plays } = trying(['2026-03-05', '2026-03-06']);
    await trial('2026-03-05');
    await trial('2026-03-06');
    expect(new Set(plays.map(({ day }) => day.fromMs)).size).toBe(2);
  });
});

describe('the record', () => {
  it('tells its size with what waits to be written', () => {
    const { asks, happened } = trying(['2026-03-06']);
    expect(asks.activitySize(undefined)).toEqual({ days: 1, bytes: 100 });
    expect(happened).toEqual(['flush']);
  });

  it('is deleted with what waits to be written, for good', () => {
    const { asks, happened } = trying(['2026-03-06']);
    expect(asks.deleteActivity(undefined)).toEqual({ ok: true });
    expect(happened).toEqual(['flush', ['remove', ALWAYS], 'forget']);
  });
});
