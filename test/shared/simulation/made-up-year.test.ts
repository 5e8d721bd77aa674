import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { type HistoryRecord, recordSchema } from '../../../shared/history/records.ts';
import { isSessionId } from '../../../shared/model/session.ts';
import { DAY_MS } from '../../../shared/model/time.ts';
import { localTime } from '../../../shared/schedule/local-time.ts';
import { madeUpYear } from '../../../shared/simulation/made-up-year.ts';
import { language } from '../../language.ts';

const nowMs = Date.UTC(2026, 2, 12);
const options = { nowMs, zone: 'Europe/Berlin', seed: 1 };
const year = madeUpYear(options);

type Of<E extends HistoryRecord['event']> = Extract<HistoryRecord, { readonly event: E }>;
const ofKind = <E extends HistoryRecord['event']>(event: E, records = year): readonly Of<E>[] =>
  records.filter((record): record is Of<E> => record.event === event);
const isBetween =
  (fromDaysAgo: number, untilDaysAgo: number) =>
  ({ wallMs }: HistoryRecord): boolean =>
    wallMs >= nowMs - fromDaysAgo * DAY_MS && wallMs < nowMs - untilDaysAgo * DAY_MS;
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const shareOf = <T>(things: readonly T[], is: (thing: T) => boolean): number =>
  things.filter(is).length / things.length;

describe('a made-up year', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(madeUpYear(options)).toEqual(year);
    expect(madeUpYear({ ...options, seed: 2 })).not.toEqual(year);
  });

  test('is a history as the app writes it: valid records, each with its own id, in order, none from the future', () => {
    for (const record of year) expect(v.parse(recordSchema, record)).toEqual(record);
    expect(new Set(year.map(({ id }) => id)).size).toBe(year.length);
    expect(year.map(({ wallMs }) => wallMs)).toEqual(year.map(({ wallMs }) => wallMs).toSorted((a, b) => a - b));
    expect(year.at(-1)?.wallMs).toBeLessThan(nowMs);
    expect(year[0]?.wallMs).toBeGreaterThanOrEqual(nowMs - 365 * DAY_MS);
  });

  test('knows only movements of the catalogue', () => {
    const { entries } = builtInCatalogue(language.texts.movements);
    const moved = ofKind('outcome').flatMap((record) => record.moved.map(({ movement }) => movement));
    expect([...new Set(moved)].filter((id) => !entries.has(id))).toEqual([]);
  });

  test('has nights, weekends that are mostly free, and holidays', () => {
    const sat = ofKind('sat').map(({ fromMs }) => localTime(fromMs, options.zone));
    for (const { minutes } of sat) expect(minutes).toBeGreaterThanOrEqual(8 * 60);
    expect(shareOf(sat, ({ day }) => day === 0 || day === 6)).toBeLessThan(0.05);
    const dates = new Set(sat.map(({ date }) => date));
    expect(dates.size).toBeGreaterThan(200);
    expect(dates.size).toBeLessThan(260);
  });

  test('gets better: they sit less in one go, skip less and walk more at its end than at its beginning', () => {
    const [first, last] = [year.filter(isBetween(365, 275)), year.filter(isBetween(90, 0))];
    const sitting = (records: readonly HistoryRecord[]) => mean(ofKind('sat', records).map((one) => one.sittingMs));
    const skipped = (records: readonly HistoryRecord[]) =>
      shareOf(ofKind('outcome', records), ({ outcome }) => outcome === 'skipped');
    expect(sitting(last)).toBeLessThan(0.9 * sitting(first));
    expect(skipped(last)).toBeLessThan(0.8 * skipped(first));
    expect(ofKind('walked', last).length).toBeGreaterThan(1.2 * ofKind('walked', first).length);
    expect(ofKind('stood', first)).toEqual([]);
    expect(ofKind('stood', last).length).toBeGreaterThan(10);
  });

  test('is harder in the afternoon', () => {
    const hourOf = ({ wallMs }: HistoryRecord) => localTime(wallMs, options.zone).minutes / 60;
    const skipped = (records: readonly Of<'outcome'>[]) => shareOf(records, ({ outcome }) => outcome === 'skipped');
    const breaks = ofKind('outcome');
    expect(skipped(breaks.filter((one) => hourOf(one) > 15))).toBeGreaterThan(
      1.5 * skipped(breaks.filter((one) => hourOf(one) < 12)),
    );
  });

  test('has a session or two a week', () => {
    const sessions = ofKind('outcome').filter(({ id }) => isSessionId(id));
    expect(sessions.length).toBeGreaterThan(52);
    expect(sessions.length).toBeLessThan(104);
  });

  test('has all that a day can have, but for what a person says in hindsight', () => {
    const events = new Set(year.map(({ event }) => event));
    for (const event of [
      'sat',
      'stood',
      'shown',
      'outcome',
      'credited',
      'held',
      'dismissed',
      'call',
      'walked',
    ] as const)
      expect(events).toContain(event);
  });
});
