import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DiaryDay } from '../../shared/history/diary.ts';
import { diaryDay } from '../../shared/history/diary-day.ts';
import type { BusyReason } from '../../shared/model/busy-reason.ts';
import { startOfDay, startOfTomorrow } from '../../shared/schedule/local-time.ts';
import type { Command } from '../../shared/schedule/types.ts';
import { answersBy } from '../../shared/simulation/answers.ts';
import { playDay } from '../../shared/simulation/play-day.ts';
import { language } from '../language.ts';
import type { Act } from '../shared/schedule/acts.ts';
import type { World } from '../shared/schedule/machine.ts';
import { world } from './random-life.ts';
import { type Recorded, recorded } from './recording.ts';
import { PATIENCE_MS, runs, seed } from './runs.ts';

const MINUTE = 60_000;
const SECOND = 1_000;

const ms = (least: number, most: number) => fc.integer({ min: least, max: most }).map((s) => s * SECOND);

const ask = (command: Command): Act => ({ act: 'ask', command });
/** No two things happen at once. */
const MOMENT: Act = { act: 'rest', ms: SECOND };
/** So long after the answer to a break there is somebody again, be it the longest one. */
const away = ms(330, 900);

/** Somebody works until a break may be due, pauses, and answers what comes, if anything does. */
const works = fc
  .record({ worked: ms(300, 3_900), paused: ms(16, 50), moved: away })
  .chain(({ worked, paused, moved }) =>
    fc
      .constantFrom<readonly Act[]>(
        [ask({ type: 'start' }), { act: 'rest', ms: moved }],
        [ask({ type: 'start' }), { act: 'rest', ms: 70 * SECOND }, ask({ type: 'done' })],
        [ask({ type: 'skip' })],
        [ask({ type: 'snooze' })],
        [ask({ type: 'snooze', minutes: 8 })],
        [],
      )
      .map((answer): readonly Act[] => [{ act: 'type', ms: worked }, { act: 'rest', ms: paused }, ...answer]),
  );

/** What else a day is made of. */
const other: fc.Arbitrary<readonly Act[]> = fc.oneof(
  ms(30, 3_600).map((long): readonly Act[] => [{ act: 'rest', ms: long }]),
  ms(20, 5_400).map((long): readonly Act[] => [{ act: 'behind-lock', acts: [{ act: 'rest', ms: long }] }]),
  ms(30, 40_000).map((long): readonly Act[] => [{ act: 'sleep', ms: long, how: { told: 'both' } }]),
  fc
    .record({ long: ms(120, 4_000), reason: fc.constantFrom<BusyReason>('call', 'camera', 'full-screen', 'program') })
    .map(({ long, reason }): readonly Act[] => [
      { act: 'busy', reasons: [reason] },
      { act: 'type', ms: 40 * SECOND },
      { act: 'rest', ms: long },
      { act: 'busy', reasons: [] },
    ]),
  ms(600, 4_000).map((long): readonly Act[] => [
    ask({ type: 'pause', for: { until: 'passed', ms: long } }),
    { act: 'type', ms: long + 600 * SECOND },
  ]),
  ms(600, 4_000).map((long): readonly Act[] => [
    ask({ type: 'standing' }),
    { act: 'type', ms: long },
    ask({ type: 'sitting' }),
  ]),
  ms(600, 2_000).map((long): readonly Act[] => [
    ask({ type: 'meeting', ms: long }),
    { act: 'rest', ms: long + SECOND },
  ]),
  away.map((long): readonly Act[] => [ask({ type: 'show-now' }), ask({ type: 'start' }), { act: 'rest', ms: long }]),
);

/** Somebody goes, and is seen once more: whatever was on its way has come to its end. */
const GONE: readonly Act[] = [
  { act: 'rest', ms: 40 * MINUTE },
  { act: 'type', ms: 5 * SECOND },
  { act: 'rest', ms: 40 * SECOND },
];

const TYPES: Act = { act: 'type', ms: MINUTE };

const lived: fc.Arbitrary<readonly Act[]> = fc
  .array(fc.oneof({ weight: 3, arbitrary: works }, { weight: 2, arbitrary: other }), { minLength: 2, maxLength: 24 })
  .map((parts) => [TYPES, ...parts.flat(), ...GONE].flatMap((one) => [one, MOMENT]));

const dayAs = (life: Recorded, dayMs: number, zone: string) => {
  const { status } = life;
  const sitting = status.sittingFromMs === null ? null : { fromMs: status.sittingFromMs, sittingMs: status.sittingMs };
  return diaryDay(dayMs, {
    ...{ records: life.records, nowMs: life.endMs, zone, sitting, standing: status.standing, kindOf: () => null },
  });
};

/** Plays every day of a life under its own settings, and compares. */
const agrees = (where: World, acts: readonly Act[]): void => {
  const zone = where.zone ?? 'UTC';
  const life = recorded(where, acts);
  const first = life.lines[0]?.wallMs ?? life.endMs;
  for (let dayMs = startOfDay(first, zone); dayMs < life.endMs; dayMs = startOfTomorrow(dayMs, zone)) {
    const day = { fromMs: dayMs, toMs: startOfTomorrow(dayMs, zone) };
    const lines = life.lines.filter(({ wallMs }) => wallMs < day.toMs + 86_400_000);
    const { settings, records, endMs: nowMs } = life;
    const was = dayAs(life, dayMs, zone);
    const { day: played } = playDay({ language, settings, zone, day, nowMs, lines, records });
    // One that was left standing the evening before is that evening's.
    const offered = ({ breaks }: DiaryDay) =>
      breaks.filter(({ outcome, fromMs }) => outcome !== 'natural' && fromMs >= dayMs);
    const named = (of: DiaryDay) => offered(of).map((one) => `${one.break} ${one.outcome}`);
    expect(named(played)).toEqual(named(was));
    for (const [index, one] of offered(was).entries()) {
      const other = offered(played)[index];
      expect(Math.abs((other?.fromMs ?? 0) - one.fromMs)).toBeLessThan(MINUTE);
      expect(Math.abs((other?.toMs ?? 0) - one.toMs)).toBeLessThan(MINUTE);
    }
    expect(Math.abs(played.sittingMs - was.sittingMs)).toBeLessThan(MINUTE);
    expect(Math.abs(played.standingMs - was.standingMs)).toBeLessThan(MINUTE);
    expect(Math.abs(played.awayMs - was.awayMs)).toBeLessThan(MINUTE);
  }
};

describe(`a recorded day (seed ${seed})`, () => {
  test(
    'played under its own settings is the day that it was',
    () => {
      fc.assert(
        fc.property(world, lived, (where, acts) => agrees({ ...where, virtual: false, wholeSeconds: false }, acts)),
        runs(200),
      );
    },
    PATIENCE_MS,
  );
});

describe('a recorded day', () => {
  const workday = (hours: number): readonly Act[] =>
    Array.from({ length: hours }, (): readonly Act[] => [
      { act: 'type', ms: 50 * MINUTE },
      { act: 'rest', ms: 10 * MINUTE },
    ]).flat();

  test.each([
    ['23 hours', Date.UTC(2026, 2, 29, 0, 30), 'Europe/Berlin'],
    ['25 hours', Date.UTC(2026, 9, 25, 0, 10), 'Europe/Berlin'],
    ['24 and a half', Date.UTC(2026, 3, 4, 14, 50), 'Australia/Lord_Howe'],
  ])('of %s is the day that it was', (_, wallMs, zone) => {
    agrees({ wallMs, zone }, [...workday(14), ...GONE]);
  });

  test('of many short absences ends each where it ended', () => {
    const back = Array.from({ length: 24 }, (_, count): readonly Act[] => [
      { act: 'rest', ms: 6 * MINUTE + count * SECOND },
      { act: 'tap' },
      { act: 'rest', ms: 13 * SECOND },
      { act: 'type', ms: 12 * MINUTE },
    ]).flat();
    agrees({}, [TYPES, ...back, ...GONE]);
  });

  test('around midnight belongs to both days', () => {
    agrees({ wallMs: Date.UTC(2026, 2, 9, 20), zone: 'UTC' }, [...workday(9), ...GONE]);
  });

  test('on a journey tells of the zone, and no moment moves', () => {
    const life = recorded({}, [...workday(2), { act: 'zone', zone: 'Asia/Tokyo' }, ...workday(2), ...GONE]);
    expect(new Set(life.lines.map(({ zone }) => zone))).toEqual(new Set(['UTC', 'Asia/Tokyo']));
    expect(life.lines.map(({ wallMs }) => wallMs)).toEqual(
      life.lines.map(({ wallMs }) => wallMs).toSorted((a, b) => a - b),
    );
  });

  test.each([
    ['set back', [{ act: 'jump', wallMs: -60 * MINUTE }]],
    ['set forward', [{ act: 'jump', wallMs: 60 * MINUTE }]],
    ['restarted', [{ act: 'restart', ms: 20 * MINUTE, reboot: true, clockStands: false }]],
    ['held up', [{ act: 'hang', acts: [{ act: 'rest', ms: 20 * MINUTE }] }]],
  ] as const)('whose machine was %s is still a day of one', (_, what) => {
    const life = recorded({}, [...workday(3), ...what, ...workday(3), ...GONE]);
    const dayMs = startOfDay(life.lines[0]?.wallMs ?? 0, 'UTC');
    const day = { fromMs: dayMs, toMs: startOfTomorrow(dayMs, 'UTC') };
    const { settings, records, lines, endMs: nowMs } = life;
    const { day: played } = playDay({ language, settings, zone: 'UTC', day, nowMs, lines, records });
    const was = dayAs(life, dayMs, 'UTC');
    expect(Math.abs(played.breaks.length - was.breaks.length)).toBeLessThanOrEqual(3);
    expect(played.sittingMs).toBeLessThan(6 * 60 * MINUTE);
  });

  test('under other settings takes the answer of the break that is nearest, and counts those that have none', () => {
    const skips: readonly Act[] = [
      { act: 'type', ms: 30 * MINUTE },
      { act: 'rest', ms: 20 * SECOND },
      ask({ type: 'skip' }),
    ];
    const life = recorded({}, [
      ...skips,
      MOMENT,
      ...skips,
      MOMENT,
      ...skips,
      MOMENT,
      { act: 'type', ms: 3 * 60 * MINUTE },
      ...GONE,
    ]);
    const dayMs = startOfDay(life.lines[0]?.wallMs ?? 0, 'UTC');
    const often = { ...life.settings, micro: { ...life.settings.micro, everyMinutes: 15 } };
    const { day, guessed, usual } = playDay({
      ...{ language, settings: often, zone: 'UTC', day: { fromMs: dayMs, toMs: startOfTomorrow(dayMs, 'UTC') } },
      ...{ nowMs: life.endMs, lines: life.lines, records: life.records },
    });
    expect(guessed).toBeGreaterThan(0);
    expect(['skipped', 'ignored']).toContain(usual);
    expect(day.breaks.filter(({ outcome }) => outcome === 'skipped').length).toBeGreaterThanOrEqual(3);
  });

  test('counts a break that comes again after it was snoozed once, and none of another day', () => {
    const answers = answersBy([], []);
    for (const id of ['a', 'a', 'b']) answers.answer({ id, kind: 'micro', wallMs: 5 });
    answers.answer({ id: 'c', kind: 'micro', wallMs: 10 });
    expect(answers.guessed({ fromMs: 5, toMs: 10 })).toBe(2);
  });
});
