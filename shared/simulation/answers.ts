import { USUAL_ANSWERS, type UsualAnswer } from '../app/played-day.ts';
import type { HistoryRecord } from '../history/records.ts';
import type { Span } from '../history/spans.ts';
import type { Outcome } from '../model/outcome.ts';
import { isSessionId } from '../model/session.ts';
import { MINUTE_MS, SECOND_MS } from '../model/time.ts';
import type { BreakView } from '../views/break.ts';
import type { Answering, Aside, Coming, Person } from './player.ts';
import type { TraceLine } from './trace.ts';

/** A break that comes within so long of one that came is that one, and is answered at the same moment. */
const SAME_MS = MINUTE_MS;
/** Further away than this, what was answered says nothing of it; nearer where it is of another kind. */
const NEAR_MS = 30 * MINUTE_MS;
const NEAR_OTHER_MS = 10 * MINUTE_MS;
/** So soon a break is answered where nobody knows better. */
const ANSWER_AFTER_MS = 5 * SECOND_MS;

/** A break as it came on a day. */
type Had = {
  readonly kind: BreakView['kind'];
  readonly fromMs: number;
  readonly toMs: number;
  /** Null for one that was taken off the screen. */
  readonly outcome: Outcome | null;
  /** It was put aside before it showed. */
  readonly aside: boolean;
  readonly ranMs: number;
  readonly lengthMs: number;
  /** For how long it was snoozed, where that was said. */
  readonly minutes: number | undefined;
  /** When the person began it; silence may have done so, too. */
  readonly starts: readonly number[];
};

const breakIdOf = (id: string): string => id.slice(0, id.indexOf('.'));

/** So long a break may stand there at most that was taken off the screen. */
const STANDS_MS = 30 * MINUTE_MS;

const breaksOf = (records: readonly HistoryRecord[], lines: readonly TraceLine[]): readonly Had[] => {
  const outcomes = new Map<string, Extract<HistoryRecord, { event: 'outcome' }>>();
  for (const record of records) if (record.event === 'outcome') outcomes.set(breakIdOf(record.id), record);
  const snoozes = new Map<number, number>();
  for (const { wallMs, event } of lines) if (event?.type === 'snooze') snoozes.set(wallMs, event.minutes);
  const starts = lines.flatMap(({ wallMs, event }) => (event?.type === 'start' ? [wallMs] : []));
  return records.flatMap((record): readonly Had[] => {
    const { wallMs: fromMs, id } = record;
    if (record.event === 'dismissed') {
      const { break: kind, how: outcome } = record;
      const minutes = snoozes.get(fromMs);
      return [{ kind, fromMs, toMs: fromMs, outcome, aside: true, ranMs: 0, lengthMs: 0, minutes, starts: [] }];
    }
    if (record.event !== 'shown') return [];
    const ended = outcomes.get(breakIdOf(id));
    const { outcome, ranMs, lengthMs } = ended ?? { outcome: null, ranMs: 0, lengthMs: 0 };
    const kind = isSessionId(id) ? 'session' : record.break;
    const toMs = ended?.wallMs ?? fromMs;
    const lastMs = ended?.wallMs ?? fromMs + STANDS_MS;
    const its = { starts: starts.filter((ms) => ms >= fromMs && ms <= lastMs), minutes: snoozes.get(toMs) };
    return [{ kind, fromMs, toMs, outcome, aside: false, ranMs, lengthMs, ...its }];
  });
};

const isUsual = (outcome: Outcome | null): outcome is UsualAnswer => USUAL_ANSWERS.some((usual) => usual === outcome);

/** The answer that most breaks were given; of two the one that does more. */
const usualOf = (breaks: readonly Had[]): UsualAnswer => {
  const count = (answer: UsualAnswer): number => breaks.filter(({ outcome }) => outcome === answer).length;
  return USUAL_ANSWERS.reduce((most, answer) => (count(answer) > count(most) ? answer : most));
};

const setAside = (how: 'skipped' | 'snoozed', minutes?: number): Aside['does'] => {
  if (how === 'skipped') return { type: 'skip' };
  return { type: 'snooze', ...(minutes === undefined ? {} : { minutes }) };
};

const usually = (usual: UsualAnswer): Answering => {
  if (usual === 'completed') return { takesInput: true, steps: [{ afterMs: 0, does: { type: 'start' } }] };
  if (usual === 'ignored') return { takesInput: false, steps: [] };
  return { takesInput: true, steps: [{ afterMs: ANSWER_AFTER_MS, does: setAside(usual) }] };
};

/** Does with a break what was done with that one, `endAfterMs` from now. */
const likewise = (had: Had, endAfterMs: number): Answering => {
  const { outcome, ranMs, lengthMs, minutes, starts } = had;
  if (outcome === null || outcome === 'ignored' || outcome === 'away') {
    const steps = starts.map((ms) => ({ afterMs: Math.max(0, ms - had.fromMs), does: { type: 'start' } as const }));
    return { takesInput: false, steps };
  }
  if (outcome !== 'completed') {
    return { takesInput: true, steps: [{ afterMs: endAfterMs, does: setAside(outcome, minutes) }] };
  }
  const startAfterMs = Math.max(0, endAfterMs - ranMs);
  const isCutShort = ranMs < lengthMs - SECOND_MS;
  return {
    takesInput: true,
    steps: [
      { afterMs: 0, does: { type: 'start' } },
      // However it went in between: its time stands still until what ran of it was left.
      { afterMs: 0, does: { type: 'pause-break' } },
      { afterMs: startAfterMs, does: { type: 'resume-break' } },
      ...(isCutShort ? [{ afterMs: endAfterMs, does: { type: 'done' } } as const] : []),
    ],
  };
};

export type Answers = Person & {
  /** So many breaks of a day came where none had come, and were given the usual answer. */
  readonly guessed: (day: Span) => number;
  readonly usual: UsualAnswer;
  readonly hadBreaks: boolean;
};

/**
 * What a person does with breaks, by what they did on a day: with each the same as with the one nearest to it.
 * `lines`: the record of that day, which knows what the history does not.
 */
export const answersBy = (records: readonly HistoryRecord[], lines: readonly TraceLine[]): Answers => {
  const breaks = breaksOf(records, lines);
  const usual = usualOf(breaks);
  const used = new Set<Had>();
  const guessed = new Map<string, number>();

  const nearest = ({ kind, wallMs }: Coming): Had | null => {
    const distance = (had: Had): number => Math.abs(had.fromMs - wallMs);
    const free = breaks.filter((had) => !used.has(had)).toSorted((a, b) => distance(a) - distance(b));
    const same = free.find((had) => had.kind === kind);
    if (same !== undefined && distance(same) <= NEAR_MS) return same;
    const other = free.find((had) => had.kind !== 'session' && kind !== 'session');
    return other !== undefined && distance(other) <= NEAR_OTHER_MS ? other : null;
  };

  return {
    usual,
    hadBreaks: breaks.length > 0,
    guessed: ({ fromMs, toMs }) => [...guessed.values()].filter((ms) => ms >= fromMs && ms < toMs).length,
    asides: breaks
      .filter(({ aside }) => aside)
      .map((had) => ({
        wallMs: had.fromMs,
        does: setAside(had.outcome === 'skipped' ? 'skipped' : 'snoozed', had.minutes),
        wasDone: () => void used.add(had),
      })),
    answer: (coming) => {
      const { wallMs } = coming;
      const had = nearest(coming);
      if (had !== null) used.add(had);
      const isSame = had !== null && !had.aside && Math.abs(had.fromMs - wallMs) <= SAME_MS;
      if (had !== null && isSame) return likewise(had, Math.max(0, had.toMs - wallMs));
      if (had !== null && isUsual(had.outcome))
        return likewise(had, had.aside ? ANSWER_AFTER_MS : had.toMs - had.fromMs);
      // One that is snoozed comes again as the same.
      guessed.set(coming.id, wallMs);
      return usually(usual);
    },
  };
};
