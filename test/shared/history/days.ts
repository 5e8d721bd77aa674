import { type DiaryDayOptions, diaryDay } from '../../../shared/history/diary-day.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import type { Outcome } from '../../../shared/model/outcome.ts';
import { MINUTE_MS } from '../../../shared/model/time.ts';

/** 9 March 2026, a Monday, so many minutes past midnight UTC. */
export const at = (minutes: number): number => Date.UTC(2026, 2, 9) + minutes * MINUTE_MS;

export const sat = (from: number, to: number, sittingMinutes = to - from, id = `app.sat.${from}`): HistoryRecord => ({
  ...{ id, wallMs: at(to), event: 'sat', fromMs: at(from), toMs: at(to) },
  sittingMs: sittingMinutes * MINUTE_MS,
});
export const credited = (from: number, to: number, id = `app.credited.${from}`): HistoryRecord => ({
  ...{ id, wallMs: at(to), event: 'credited', break: 'long', fromMs: at(from), toMs: at(to) },
});
export const walked = (from: number, to: number, said = to): HistoryRecord => ({
  ...{ id: `walked.${from}-${said}`, wallMs: at(said), event: 'walked', source: 'logged' },
  ...{ fromMs: at(from), toMs: at(to) },
});
export const corrected = (as: 'sitting' | 'up', from: number, to: number, said: number): HistoryRecord => ({
  ...{ id: `corrected.${as}.${from}-${said}`, wallMs: at(said), event: 'corrected', as },
  ...{ fromMs: at(from), toMs: at(to) },
});
export const undone = ({ id }: HistoryRecord, about: number, said: number): HistoryRecord => ({
  ...{ id: `undone.${id}`, wallMs: at(said), event: 'undone', recordId: id, aboutMs: at(about) },
});
export const over = (event: 'call' | 'pause', from: number, to: number): HistoryRecord => ({
  ...{ id: `${event}.${from}`, wallMs: at(to), event, fromMs: at(from), toMs: at(to) },
});
export const broke = (
  id: string,
  shown: number,
  ended: number,
  outcome: Outcome,
  movement = 'cat-cow',
): HistoryRecord[] => [
  { id: `${id}.shown.x`, wallMs: at(shown), event: 'shown', break: 'micro', movement, sittingMs: 0 },
  {
    ...{ id: `${id}.outcome.x`, wallMs: at(ended), event: 'outcome', break: 'micro', outcome, movement },
    ...{ ranMs: 120_000, lengthMs: 120_000 },
    moved: outcome === 'completed' ? [{ movement, ms: 120_000, done: 1, unfinished: null, seated: false }] : [],
  },
];

export const dayOff = (minutes: number, off = true, date = '2026-03-09'): HistoryRecord => ({
  ...{ id: `off.${minutes}`, wallMs: at(minutes), event: 'day-off', date, off },
});

const KINDS = { 'cat-cow': 'mobility', bridge: 'strength', walking: 'walk' } as const;

/** The day of the ninth, seen at its end unless said otherwise. */
export const day = (records: readonly HistoryRecord[], options: Partial<DiaryDayOptions> = {}, dayMs = at(720)) =>
  diaryDay(dayMs, {
    ...{ records, nowMs: at(23 * 60), zone: 'UTC', sitting: null, standing: null },
    kindOf: (id) => KINDS[id as keyof typeof KINDS] ?? null,
    ...options,
  });

/** The pieces in minutes past midnight: `sitting 540-600`. */
export const pieces = (records: readonly HistoryRecord[], options: Partial<DiaryDayOptions> = {}): readonly string[] =>
  day(records, options).pieces.map(
    ({ kind, fromMs, toMs }) => `${kind} ${(fromMs - at(0)) / MINUTE_MS}-${(toMs - at(0)) / MINUTE_MS}`,
  );
