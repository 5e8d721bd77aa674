import { rowText } from '../i18n/formats.ts';
import type { Outcome } from '../model/outcome.ts';
import { isSessionId } from '../model/session.ts';
import { HOUR_MS, MINUTE_MS } from '../model/time.ts';
import { localTime, startOfTomorrow } from '../schedule/local-time.ts';
import { type DayLine, type DayView, startOf } from './day-view.ts';
import { daysOff } from './days-off.ts';
import type { HistoryRecord } from './records.ts';
import { commonMs, type Span } from './spans.ts';
import { statementsOf } from './statements.ts';
import { sittingIn, timelineOf } from './timeline.ts';

/** A stretch of sitting or standing, and how much of it that was. */
type Stretch = Span & { readonly ms: number };
type Break = Span & { readonly line: Extract<DayLine, { event: 'break' }> };

export type DayOptions = {
  /** Of what the movements are called. */
  readonly languageCode: string;
  /** At least those of the day, oldest first; the span or absence that runs over its midnight too. */
  readonly records: readonly HistoryRecord[];
  readonly nowMs: number;
  readonly zone: string;
  /** The span of sitting that is not over yet. */
  readonly sitting: { readonly fromMs: number; readonly sittingMs: number } | null;
  /** The spell of standing that is not. */
  readonly standing: { readonly fromMs: number; readonly ms: number } | null;
  /** What a movement is called. */
  readonly nameOf: (movementId: string) => string;
};

/** When the local day of a moment began. */
export const startOfDay = (wallMs: number, zone: string): number => {
  // No day is longer than 26 hours: this lies before it, and one or two midnights lead into it.
  let start = startOfTomorrow(wallMs - 26 * HOUR_MS, zone);
  for (let next = start; next <= wallMs; next = startOfTomorrow(next, zone)) start = next;
  return start;
};

/** The part of a stretch that lies in a span; what was counted of it is taken to be spread evenly. */
const within = (span: Span, { fromMs, toMs, ms }: Stretch): readonly Stretch[] => {
  const from = Math.max(fromMs, span.fromMs);
  const to = Math.min(toMs, span.toMs);
  return to <= from ? [] : [{ fromMs: from, toMs: to, ms: (ms * (to - from)) / (toMs - fromMs) }];
};

/** What of a stretch no other covers, as one may where the wall clock was set back: no minute is counted as two things. */
const outside = (others: readonly Span[], stretch: Stretch): readonly Stretch[] =>
  others.reduce<readonly Stretch[]>(
    (parts, { fromMs, toMs }) =>
      parts.flatMap((part) => [
        ...within({ fromMs: Number.NEGATIVE_INFINITY, toMs: fromMs }, part),
        ...within({ fromMs: toMs, toMs: Number.POSITIVE_INFINITY }, part),
      ]),
    [stretch],
  );

const sumOf = (stretches: readonly Stretch[]): number => stretches.reduce((sum, { ms }) => sum + ms, 0);

const overlap = (a: Span, b: Span): boolean => a.fromMs <= b.toMs && b.fromMs <= a.toMs;

const wasTaken = (outcome: Outcome): boolean => outcome === 'completed' || outcome === 'away';

/** The breaks that have an outcome, each from when it was shown. */
const breaksOf = ({ records, nameOf, languageCode }: DayOptions): readonly Break[] => {
  const breaks: Break[] = [];
  let shownMs: number | null = null;
  for (const record of records) {
    if (record.event === 'shown') shownMs = record.wallMs;
    if (record.event !== 'outcome') continue;
    const { id, break: kind, wallMs, outcome, moved } = record;
    const names = (moved.length > 0 ? moved.map(({ movement }) => movement) : [record.movement]).map(nameOf);
    const session = isSessionId(id) ? ({ session: true } as const) : {};
    const movement = rowText(languageCode, names);
    const line = { event: 'break', break: kind, ...session, wallMs, outcome, movement } as const;
    breaks.push({ fromMs: Math.min(shownMs ?? wallMs, wallMs), toMs: wallMs, line });
    shownMs = null;
  }
  return breaks;
};

/**
 * Folds records into what the person sees of the local day of `nowMs`. A span over midnight counts with its part; an
 * absence over midnight is the night, and no break. An absence that began or went on in a break that was taken is that
 * break, and not counted once more. What the person said of it since holds. A snoozed break was not offered in vain: it counts when it comes again.
 */
export const foldDay = (options: DayOptions): DayView => {
  const { records, nowMs, zone, sitting, standing } = options;
  const fromMs = startOfDay(nowMs, zone);
  const day = { fromMs, toMs: startOfTomorrow(fromMs, zone) };
  const inDay = (moment: number): boolean => moment >= day.fromMs && moment < day.toMs;

  const breaks = breaksOf(options);
  const taken = breaks.filter(({ line }) => wasTaken(line.outcome));
  const open = sitting === null ? null : { ...sitting, toMs: nowMs };
  const spans = timelineOf({ records, bounds: day, sitting: open }).filter(({ kind }) => kind === 'sitting');
  const corrected = statementsOf(records).filter(({ as }) => as === 'sitting');
  const stood = records.flatMap((record) => (record.event === 'stood' ? [{ ...record, ms: record.standingMs }] : []));
  const spells = [...stood, ...(standing === null ? [] : [{ ...standing, toMs: nowMs }])].flatMap((spell) =>
    within(day, spell).flatMap((part) => outside(spans, part)),
  );
  const natural = records.flatMap((record) =>
    record.event === 'credited' &&
    inDay(record.fromMs) &&
    inDay(record.toMs) &&
    !taken.some((own) => overlap(own, record)) &&
    (commonMs(record, corrected) < MINUTE_MS || commonMs(record, spans) < MINUTE_MS)
      ? { event: 'natural' as const, break: record.break, fromMs: record.fromMs, toMs: record.toMs }
      : [],
  );
  const today = breaks.filter(({ line }) => inDay(line.wallMs));
  const { date } = localTime(nowMs, zone);
  const offMs = daysOff(records).get(date);
  const lines: DayLine[] = [
    ...spans.map(({ kind: _, ...span }) => ({ event: 'sat' as const, ...span })),
    ...spells.map(({ ms, ...spell }) => ({ event: 'stood' as const, ...spell, standingMs: ms })),
    ...natural,
    ...today.map(({ line }) => line),
    // After midnight it is still the day before that is taken off.
    ...(offMs === undefined ? [] : [{ event: 'day-off' as const, wallMs: Math.min(offMs, day.toMs - 1) }]),
  ];

  return {
    date,
    sittingMs: sittingIn(spans),
    longestMs: Math.max(0, ...spans.map((span) => span.sittingMs)),
    standingMs: sumOf(spells),
    taken: today.filter(({ line }) => wasTaken(line.outcome)).length,
    offered: today.filter(({ line }) => line.outcome !== 'snoozed').length,
    natural: natural.length,
    lines: lines.sort((a, b) => startOf(a) - startOf(b)),
  };
};
