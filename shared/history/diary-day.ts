import type { KINDS } from '../model/movement-codes.ts';
import { isSessionId } from '../model/session.ts';
import { MINUTE_MS } from '../model/time.ts';
import { localTime, startOfDay, startOfTomorrow } from '../schedule/local-time.ts';
import { isTaken } from './break-counts.ts';
import { daysOff } from './days-off.ts';
import type { DiaryBreak, DiaryDay } from './diary.ts';
import type { HistoryRecord } from './records.ts';
import { clip, commonMs, covered, lengthOf, type Span } from './spans.ts';
import { canBeCorrected, inForce, statementsOf } from './statements.ts';
import { boutsOf, type Piece, timelineOf } from './timeline.ts';

export type DiaryDayOptions = {
  /** At least all that touches the day, oldest first; of several machines together. */
  readonly records: readonly HistoryRecord[];
  readonly nowMs: number;
  readonly zone: string;
  /** The span of sitting that is not over yet. */
  readonly sitting: { readonly fromMs: number; readonly sittingMs: number } | null;
  /** The spell of standing that is not. */
  readonly standing: { readonly fromMs: number; readonly ms: number } | null;
  /** Which kind a movement is; null where it is not known any more. */
  readonly kindOf: (movementId: string) => (typeof KINDS)[number] | null;
};

/** An absence of this length is asked about: shorter ones fetch a coffee, longer ones eat lunch. */
const ASKED_MS = [10 * MINUTE_MS, 90 * MINUTE_MS] as const;

/** So much sitting in an absence, and it was none. */
const NO_ABSENCE_MS = MINUTE_MS;

/** The id of the break that a record is about. */
const breakIdOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf('.')));

/** The breaks that came to an outcome, each from when it was shown, and those set aside before. */
const offeredBreaks = (records: readonly HistoryRecord[], bounds: Span): readonly DiaryBreak[] => {
  const shown = new Map<string, number>();
  const breaks: DiaryBreak[] = [];
  for (const record of records) {
    const { wallMs, id } = record;
    if (record.event === 'shown') shown.set(breakIdOf(id), wallMs);
    if (wallMs < bounds.fromMs || wallMs >= bounds.toMs) continue;
    if (record.event === 'outcome') {
      const { break: kind, outcome, moved, movement } = record;
      const movements = moved.length > 0 ? moved.map((part) => part.movement) : movement === '' ? [] : [movement];
      const fromMs = Math.min(wallMs, shown.get(breakIdOf(id)) ?? wallMs);
      const session = isSessionId(id) ? ({ session: true } as const) : {};
      breaks.push({ fromMs, toMs: wallMs, break: kind, ...session, outcome, movements });
    }
    if (record.event === 'dismissed') {
      const { break: kind, how: outcome } = record;
      breaks.push({ fromMs: wallMs, toMs: wallMs, break: kind, dismissed: true, outcome, movements: [] });
    }
  }
  return breaks;
};

/** The absences that were breaks: none that was sat through, or is a break already, or the same one by another machine. */
const naturalBreaks = (
  records: readonly HistoryRecord[],
  bounds: Span,
  taken: readonly Span[],
  pieces: readonly Piece[],
): readonly DiaryBreak[] => {
  const sitting = pieces.filter(({ kind }) => kind === 'sitting');
  const natural: DiaryBreak[] = [];
  for (const record of records) {
    if (record.event !== 'credited' || record.fromMs < bounds.fromMs || record.toMs > bounds.toMs) continue;
    const { fromMs, toMs } = record;
    const touches = (other: Span): boolean => other.fromMs <= toMs && fromMs <= other.toMs;
    if (taken.some(touches) || natural.some(touches) || commonMs(record, sitting) >= NO_ABSENCE_MS) continue;
    natural.push({ fromMs, toMs, break: record.break, outcome: 'natural', movements: [] });
  }
  return natural;
};

/** The last absence that may have been a walk, where nothing was said of it. */
const walkOfferOf = (records: readonly HistoryRecord[], natural: readonly DiaryBreak[]): Span | null => {
  const asked = natural.findLast((own) => lengthOf(own) >= ASKED_MS[0] && lengthOf(own) <= ASKED_MS[1]);
  if (asked === undefined) return null;
  const { fromMs, toMs } = asked;
  const isAnswered = inForce(records).some(
    (record) =>
      (record.event === 'walked' || record.event === 'no-walk' || record.event === 'corrected') &&
      clip(record, asked) !== null,
  );
  return isAnswered ? null : { fromMs, toMs };
};

/** How long was moved in breaks, by the kind of the movement. */
const movedMs = ({ records, kindOf }: DiaryDayOptions, bounds: Span, walks: readonly Piece[]) => {
  const sums = { walk: 0, strength: 0, mobility: 0 };
  for (const record of records) {
    const { wallMs } = record;
    if (record.event !== 'outcome' || wallMs < bounds.fromMs || wallMs >= bounds.toMs) continue;
    const isInWalk = walks.some(({ fromMs, toMs }) => fromMs < wallMs && wallMs <= toMs);
    for (const { movement, ms } of record.moved) {
      const kind = kindOf(movement);
      if (kind === 'walk') sums.walk += isInWalk ? 0 : ms;
      else if (kind !== null) sums[kind === 'strength' ? 'strength' : 'mobility'] += ms;
    }
  }
  return sums;
};

/** When a day was taken off; null for none. After midnight it is still the day before that is taken off. */
const dayOffOf = (records: readonly HistoryRecord[], date: string, toMs: number): number | null => {
  const offMs = daysOff(records).get(date);
  return offMs === undefined ? null : Math.min(offMs, toMs - 1);
};

/**
 * Folds records into the local day of a moment. A span over midnight counts with its part; what lies after now, by a
 * clock that ran ahead, is not shown before its time.
 */
export const diaryDay = (dayMs: number, options: DiaryDayOptions): DiaryDay => {
  const { records, nowMs, zone, sitting, standing: spell } = options;
  const fromMs = startOfDay(dayMs, zone);
  const { date } = localTime(fromMs, zone);
  const day = { fromMs, toMs: startOfTomorrow(fromMs, zone) };
  const past = { fromMs, toMs: Math.min(day.toMs, nowMs) };
  /** What happens right now has happened. */
  const happened = { fromMs, toMs: Math.min(day.toMs, nowMs + 1) };
  const pieces = timelineOf({
    ...{ records, bounds: past },
    sitting: sitting && { ...sitting, toMs: nowMs },
    standing: spell && { ...spell, toMs: nowMs },
  });
  const walks = pieces.filter(({ kind }) => kind === 'walk');
  const offered = offeredBreaks(records, happened);
  const natural = naturalBreaks(records, past, offered.filter(isTaken), pieces);
  const bouts = boutsOf(pieces, offered.filter(isTaken));
  const spansOf = (event: 'call' | 'pause'): Span[] =>
    covered(
      records.flatMap((record) => (record.event === event ? [record] : [])),
      past,
    );
  const moved = movedMs(options, happened, walks);
  const sum = (spans: readonly Span[]): number => spans.reduce((total, one) => total + lengthOf(one), 0);
  const counted = (key: 'sittingMs' | 'standingMs'): number => pieces.reduce((total, one) => total + one[key], 0);
  return {
    date,
    ...day,
    pieces: [...pieces],
    bouts: [...bouts],
    calls: spansOf('call'),
    pauses: spansOf('pause'),
    breaks: [...offered, ...natural].sort((a, b) => a.fromMs - b.fromMs),
    statements: statementsOf(records).filter((one) => clip(one, day) !== null),
    walkOffer: day.toMs > nowMs ? walkOfferOf(records, natural) : null,
    dayOffMs: dayOffOf(records, date, day.toMs),
    open: canBeCorrected({ fromMs, toMs: past.toMs }, nowMs, zone),
    sittingMs: counted('sittingMs'),
    longestMs: Math.max(0, ...bouts.map(({ sittingMs }) => sittingMs)),
    standingMs: counted('standingMs'),
    awayMs: sum(pieces.filter(({ kind }) => kind === 'away')),
    walkingMs: sum(walks) + moved.walk,
    strengthMs: moved.strength,
    mobilityMs: moved.mobility,
  };
};
