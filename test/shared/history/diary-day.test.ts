import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { diaryDaySchema } from '../../../shared/history/diary.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import { HOUR_MS, MINUTE_MS } from '../../../shared/model/time.ts';
import { daysBetween, startOfDate } from '../../../shared/schedule/local-time.ts';
import { seed } from '../../sim/runs.ts';
import { at, broke, corrected, credited, day, over, pieces, sat, undone, walked } from './days.ts';

describe('a day of the diary', () => {
  it('is what its schema says, with everything in it', () => {
    const records = [sat(540, 600), credited(600, 620), ...broke('a', 650, 652, 'completed'), over('call', 550, 560)];
    const full = day([...records, walked(700, 720), corrected('up', 560, 570, 900), over('pause', 500, 700)]);
    expect(v.is(diaryDaySchema, full)).toBe(true);
    expect(v.is(diaryDaySchema, day([]))).toBe(true);
  });

  it('takes sitting on two machines at once for one sitting', () => {
    const records = [sat(540, 600, 60, 'one'), sat(560, 640, 80, 'other')];
    expect(pieces(records)).toEqual(['sitting 540-640']);
    expect(day(records)).toMatchObject({ sittingMs: 100 * MINUTE_MS, longestMs: 100 * MINUTE_MS });
  });

  it('counts the machine at which more was sat, where a break showed on the other', () => {
    expect(day([sat(540, 600, 60, 'one'), sat(540, 600, 30, 'other')]).sittingMs).toBe(60 * MINUTE_MS);
    expect(day([sat(540, 600, 30, 'other')]).sittingMs).toBe(30 * MINUTE_MS);
  });

  it('takes nobody for away who sat at another machine, and no absence for a break that was sat through', () => {
    const records = [credited(540, 600), sat(550, 590)];
    expect(pieces(records)).toEqual(['away 540-550', 'sitting 550-590', 'away 590-600']);
    expect(day(records).breaks).toEqual([]);
    expect(day([credited(540, 600)]).breaks).toMatchObject([{ outcome: 'natural' }]);
  });

  it('counts an absence once that two machines saw', () => {
    const both = day([credited(540, 600, 'one'), credited(541, 602, 'other')]);
    expect(both.breaks).toHaveLength(1);
    expect(both.awayMs).toBe(62 * MINUTE_MS);
  });

  it('takes a turn from one machine to the other for no getting up, and a break within it for one', () => {
    const turned = [sat(540, 600, 60, 'one'), sat(600.5, 660, 59.5, 'other')];
    expect(day(turned).bouts).toHaveLength(1);
    expect(day([...turned, ...broke('a', 600, 600.5, 'completed')]).bouts).toHaveLength(2);
    expect(day([sat(540, 600), sat(602, 660)]).bouts).toHaveLength(2);
  });

  it('joins calls and pauses that overlap, and lays them over the sitting', () => {
    const records = [sat(540, 660), over('call', 550, 570), over('call', 560, 580), over('pause', -60, 545)];
    const { calls, pauses, sittingMs } = day(records);
    expect(calls).toEqual([{ fromMs: at(550), toMs: at(580) }]);
    expect(pauses).toEqual([{ fromMs: at(0), toMs: at(545) }]);
    expect(sittingMs).toBe(120 * MINUTE_MS);
  });

  it('finds when each break was shown, however those of two machines lie', () => {
    const [shownA, endA] = broke('a', 540, 545, 'completed');
    const [shownB, endB] = broke('b', 541, 550, 'skipped');
    const records = [shownA, shownB, endA, endB].filter((one) => one !== undefined);
    expect(day(records).breaks.map(({ fromMs, outcome }) => [fromMs, outcome])).toEqual([
      [at(540), 'completed'],
      [at(541), 'skipped'],
    ]);
  });

  it('keeps walking, strength and mobility apart, and counts walking in a break within a walk once', () => {
    const moved = (id: string, from: number, movement: string) => broke(id, from, from + 2, 'completed', movement);
    const records = [...moved('a', 540, 'walking'), ...moved('b', 600, 'bridge'), ...moved('c', 660, 'cat-cow')];
    const minutes = { strengthMs: 2 * MINUTE_MS, mobilityMs: 2 * MINUTE_MS };
    expect(day(records)).toMatchObject({ walkingMs: 2 * MINUTE_MS, ...minutes });
    expect(day([...records, walked(530, 550), walked(545, 560)]).walkingMs).toBe(30 * MINUTE_MS);
    expect(day([...records, ...moved('d', 700, 'gone')])).toMatchObject(minutes);
  });

  it('shows nothing before its time that a clock noted which runs an hour ahead', () => {
    const records = [sat(600, 700, 100, 'ahead'), sat(590, 650, 60, 'ours')];
    expect(pieces(records, { nowMs: at(650) })).toEqual(['sitting 590-650']);
    expect(pieces([sat(700, 760)], { nowMs: at(650) })).toEqual([]);
    expect(pieces(records)).toEqual(['sitting 590-700']);
  });

  it.each([
    ['Europe/Berlin', '2026-03-29', 23],
    ['Europe/Berlin', '2026-10-25', 25],
    ['America/New_York', '2026-03-08', 23],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
  ])('has every hour of the day of %s on %s', (zone, date, hours) => {
    const fromMs = startOfDate(date, zone);
    const record: HistoryRecord = {
      ...{ id: 'a', wallMs: fromMs, event: 'sat', fromMs: fromMs - HOUR_MS, toMs: fromMs + 30 * HOUR_MS },
      sittingMs: 31 * HOUR_MS,
    };
    const its = day([record], { zone, nowMs: fromMs + 40 * HOUR_MS }, fromMs);
    expect(its).toMatchObject({ date, sittingMs: hours * HOUR_MS, toMs: fromMs + hours * HOUR_MS });
  });

  it('loses and doubles nothing when the zone changes in the middle of a day', () => {
    const records = [sat(9 * 60, 12 * 60), sat(20 * 60, 24 * 60 + 60)];
    for (const zone of ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu']) {
      const nowMs = at(48 * 60);
      const days = daysBetween('2026-03-08', '2026-03-11', zone).map((ms) => day(records, { zone, nowMs }, ms));
      expect(days.reduce((sum, { sittingMs }) => sum + sittingMs, 0)).toBe(8 * HOUR_MS);
      for (const [index, { fromMs }] of days.entries()) if (index > 0) expect(days[index - 1]?.toMs).toBe(fromMs);
    }
  });

  it('counts doubled records once', () => {
    const [break1 = sat(0, 1)] = broke('a', 600, 602, 'completed').slice(1);
    expect(day([sat(540, 600), sat(540, 600), over('call', 1, 5), over('call', 1, 5)])).toMatchObject({
      sittingMs: 60 * MINUTE_MS,
      calls: [{ fromMs: at(1), toMs: at(5) }],
    });
    expect(day([break1]).breaks).toHaveLength(1);
  });

  it(`counts no minute twice, whatever the records say (seed ${seed})`, () => {
    const minute = fc.integer({ min: -300, max: 1_800 });
    const record = fc
      .tuple(fc.constantFrom('sat', 'credited', 'walked', 'sitting', 'up', 'call'), minute, minute, minute)
      .map(([what, a, b, said]): HistoryRecord => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        if (what === 'sat') return sat(from, to, (to - from) / 2 + Math.abs(said % 2) * (to - from), `sat.${a}.${b}`);
        if (what === 'credited') return credited(from, to, `c.${a}.${b}`);
        if (what === 'walked') return walked(from, to, said);
        return what === 'call' ? over('call', from, to) : corrected(what as 'up', from, to, said);
      });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 30 }), minute, (records, now) => {
        const its = day(records, { nowMs: at(now) });
        for (const list of [its.pieces, its.bouts, its.calls]) {
          for (const [index, { fromMs, toMs }] of list.entries()) {
            expect(toMs).toBeGreaterThan(fromMs);
            expect(fromMs).toBeGreaterThanOrEqual(Math.max(its.fromMs, list[index - 1]?.toMs ?? 0));
            expect(toMs).toBeLessThanOrEqual(Math.max(its.fromMs, Math.min(its.toMs, at(now) + 1)));
          }
        }
        for (const { fromMs, toMs, sittingMs } of its.pieces) expect(sittingMs).toBeLessThanOrEqual(toMs - fromMs);
        expect(v.is(diaryDaySchema, its)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is said in hindsight', () => {
  it('lies above what was recorded', () => {
    const records = [sat(540, 600), credited(600, 660), sat(660, 720)];
    expect(pieces([...records, corrected('sitting', 600, 660, 800)])).toEqual(['sitting 540-720']);
    expect(pieces([...records, corrected('up', 580, 600, 800)])).toEqual([
      'sitting 540-580',
      'away 580-660',
      'sitting 660-720',
    ]);
    expect(pieces([...records, walked(600, 630)])).toContain('walk 600-630');
  });

  it('takes the natural break from an absence that was none', () => {
    const records = [sat(540, 600), credited(600, 660)];
    expect(day(records).breaks).toHaveLength(1);
    const more = day([...records, corrected('sitting', 600, 660, 700)]);
    expect(more).toMatchObject({ breaks: [], awayMs: 0, sittingMs: 120 * MINUTE_MS });
  });

  it('holds by its moment, the later over the earlier, whatever the order of the lines', () => {
    const [first, second] = [corrected('up', 540, 600, 700), corrected('sitting', 570, 590, 710)];
    const wanted = ['away 540-570', 'sitting 570-590', 'away 590-600'];
    expect(pieces([sat(540, 600), first, second])).toEqual(wanted);
    expect(pieces([second, first, sat(540, 600)])).toEqual(wanted);
    const third = corrected('up', 560, 580, 720);
    expect(pieces([sat(540, 600), third, second, first])).toEqual(['away 540-580', 'sitting 580-590', 'away 590-600']);
  });

  it('is as if it had never been once it is taken back, and what it hid comes forth', () => {
    const [first, second] = [corrected('up', 540, 600, 700), corrected('sitting', 540, 600, 710)];
    const records = [sat(540, 600), first, second];
    expect(pieces([...records, undone(second, 600, 720)])).toEqual(['away 540-600']);
    expect(pieces([...records, undone(second, 600, 720), undone(first, 600, 730)])).toEqual(['sitting 540-600']);
    expect(day([walked(540, 560), undone(walked(540, 560), 560, 570)])).toMatchObject({ walkingMs: 0, statements: [] });
  });

  it('can be taken back, and nothing else can: no sitting, no break, no taking back', () => {
    const one = corrected('up', 540, 600, 700);
    const back = undone(one, 600, 720);
    expect(pieces([sat(540, 600), one, back, undone(back, 600, 730)])).toEqual(['sitting 540-600']);
    expect(pieces([sat(540, 600), undone(sat(540, 600), 600, 730)])).toEqual(['sitting 540-600']);
  });

  it('is listed with its id as long as it stands', () => {
    const one = corrected('up', 540, 600, 700);
    expect(day([one]).statements).toMatchObject([{ id: one.id, as: 'up', fromMs: at(540) }]);
  });
});

describe('the offer to log a walk', () => {
  const lunch = credited(720, 750);
  const offerOf = (...records: HistoryRecord[]) => day([sat(600, 720), ...records], { nowMs: at(800) }).walkOffer;

  it('comes after an absence of 10 to 90 minutes, for the last one', () => {
    expect(offerOf(lunch)).toEqual({ fromMs: at(720), toMs: at(750) });
    expect(offerOf(credited(620, 640), lunch)).toEqual({ fromMs: at(720), toMs: at(750) });
    expect(offerOf(credited(720, 729))).toBeNull();
    expect(offerOf(credited(600, 691))).toBeNull();
  });

  it.each<[string, HistoryRecord]>([
    ['a walk', walked(720, 745, 760)],
    ['no walk', { ...{ id: 'n', wallMs: at(760), event: 'no-walk' }, fromMs: at(720), toMs: at(750) }],
    ['sitting', corrected('sitting', 720, 750, 760)],
  ])('comes once: answered with %s it is over', (_, answer) => {
    expect(offerOf(lunch, answer)).toBeNull();
    expect(offerOf(lunch, answer, undone(answer, 750, 770))).not.toBeNull();
  });

  it('comes for today alone', () => {
    expect(day([lunch], { nowMs: at(1440) }).walkOffer).toBeNull();
  });
});
