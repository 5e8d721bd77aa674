import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import type { Answer } from '../contract.ts';
import { clocksBy } from '../history/clocks.ts';
import type { DiaryDay } from '../history/diary.ts';
import { type DiaryDayOptions, diaryDay } from '../history/diary-day.ts';
import { mondayOf } from '../history/monday.ts';
import type { HistoryRecord } from '../history/records.ts';
import type { Span } from '../history/spans.ts';
import { canBeCorrected, inForce } from '../history/statements.ts';
import { weeksOf } from '../history/weeks.ts';
import type { Translator } from '../i18n/english.ts';
import { errorReason } from '../model/reason.ts';
import type { Status } from '../model/status.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../model/time.ts';
import { COVERAGE_DAYS, coverageOf, varietyOf } from '../routine/coverage.ts';
import { daysBetween, localTime, startOfDate, startOfTomorrow } from '../schedule/local-time.ts';
import type { Settings } from '../settings/schema.ts';
import type { HistoryStore } from '../store/history.ts';
import type { Handlers } from './answering.ts';
import { WALK_MS } from './command-protocol.ts';
import type { Engine } from './engine.ts';

/** What can be taken back was said so long ago at most: a day is corrected for two weeks. */
const SAID_MS = 17 * DAY_MS;

/** A break that was shown before midnight may be over after it. */
const AROUND_MS = HOUR_MS;

export type DiaryOptions = {
  readonly t: Translator<'shell'>;
  readonly history: Pick<HistoryStore, 'append' | 'recordsSince' | 'recordsAbout'>;
  readonly status: () => Status;
  readonly settings: () => Settings;
  readonly catalogue: () => ReadonlyMap<string, CatalogueEntry>;
  readonly nowMs: () => number;
  readonly zone: () => string;
  /** Lets the clocks follow. */
  readonly engine: Pick<Engine, 'dispatch'>;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  /** The days are others than they were. */
  readonly changed: () => void;
};

/** The handlers of what windows ask about past days. */
export type DiaryAsks = Pick<
  Handlers,
  'diaryDays' | 'diaryWeeks' | 'weekVariety' | 'logWalk' | 'answerWalk' | 'correctDay' | 'takeBack'
>;

export type Diary = {
  readonly asks: DiaryAsks;
  /** Notes a walk. */
  readonly logWalk: (walk: Span) => Answer;
};

const DONE: Answer = { ok: true };

/** What a record is about, for telling of which days it is. */
const spanOf = (record: HistoryRecord): Span =>
  'fromMs' in record ? record : { fromMs: record.wallMs, toMs: record.wallMs };

/** What taking a record back comes to. */
const backOf = (record: HistoryRecord): 'sitting' | 'up' | null => {
  if (record.event === 'walked') return 'sitting';
  return record.event === 'corrected' ? (record.as === 'up' ? 'sitting' : 'up') : null;
};

type New = HistoryRecord extends infer R ? (R extends HistoryRecord ? Omit<R, 'id' | 'wallMs'> : never) : never;

/** The past days, and what a person says of them in hindsight: each a record of its own, and nothing that stood is changed. */
export const createDiary = (options: DiaryOptions): Diary => {
  const { t, history, status, settings, catalogue, engine, nowMs, zone, random, changed } = options;

  const kindOf: DiaryDayOptions['kindOf'] = (id) => catalogue().get(id)?.movement.kind ?? null;

  const refuse = (reason: 'notCorrectable' | 'notWalked' | 'nothingToTakeBack'): Answer => ({
    ok: false,
    reason: t(`shell.refused.${reason}`),
  });

  const note = (record: New, as: 'sitting' | 'up' | null): Answer => {
    const wallMs = nowMs();
    const id = `${record.event}.${wallMs.toString(36)}-${Math.floor(random() * 36 ** 6).toString(36)}`;
    try {
      history.append({ id, wallMs, ...record } as HistoryRecord);
    } catch (error) {
      return { ok: false, reason: errorReason(error) };
    }
    if (as !== null) followed(as);
    changed();
    return DONE;
  };

  const daysFrom = (fromDate: string, untilDate: string): DiaryDay[] => {
    const here = zone();
    const now = nowMs();
    const days = daysBetween(fromDate, untilDate, here);
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return [];
    const records = history.recordsAbout(first - AROUND_MS, startOfTomorrow(last, here));
    const { sittingFromMs, sittingMs, standing: spell } = status();
    const sitting = sittingFromMs === null ? null : { fromMs: sittingFromMs, sittingMs };
    const about = { nowMs: now, zone: here, sitting, standing: spell, kindOf };
    return days.map((dayMs) => {
      const toMs = startOfTomorrow(dayMs, here);
      const ofDay = records.filter((record) => {
        const span = spanOf(record);
        // A day is taken off after its midnight, too.
        const isOfAnyDay = record.event === 'undone' || record.event === 'day-off';
        return isOfAnyDay || (span.toMs >= dayMs - AROUND_MS && span.fromMs <= toMs);
      });
      return diaryDay(dayMs, { ...about, records: ofDay });
    });
  };

  /** The clocks count the running day alone. */
  const followed = (as: 'sitting' | 'up'): void => {
    const { date } = localTime(nowMs(), zone());
    for (const day of daysFrom(date, date)) {
      engine.dispatch({ type: 'corrected', as, ...clocksBy(day, settings().rules) });
    }
  };

  const logWalk = (walk: Span, source: 'logged' | 'absence' = 'logged'): Answer => {
    if (walk.toMs - walk.fromMs < WALK_MS[0] || walk.toMs - walk.fromMs > WALK_MS[1]) return refuse('notWalked');
    if (!canBeCorrected(walk, nowMs(), zone())) return refuse('notCorrectable');
    return note({ event: 'walked', fromMs: walk.fromMs, toMs: walk.toMs, source }, 'up');
  };

  return {
    logWalk,
    asks: {
      diaryDays: ({ untilDate, count }) => {
        const first = startOfDate(untilDate, zone()) - (count - 1) * DAY_MS;
        return daysFrom(localTime(first, zone()).date, untilDate);
      },
      diaryWeeks: ({ untilDate, count }) => {
        const today = localTime(nowMs(), zone()).date;
        const monday = Date.parse(mondayOf(untilDate));
        const dateOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
        const sunday = dateOf(monday + 6 * DAY_MS);
        const days = daysFrom(dateOf(monday - (count - 1) * 7 * DAY_MS), sunday < today ? sunday : today);
        return weeksOf(days, settings().walking.goalMinutes, zone());
      },
      weekVariety: () =>
        varietyOf(coverageOf(history.recordsSince(nowMs() - COVERAGE_DAYS * DAY_MS), catalogue(), nowMs())),
      logWalk: ({ minutes, endMs }) => {
        const toMs = endMs ?? nowMs();
        return logWalk({ fromMs: toMs - minutes * MINUTE_MS, toMs });
      },
      answerWalk: ({ walked, fromMs, toMs }) =>
        walked ? logWalk({ fromMs, toMs }, 'absence') : note({ event: 'no-walk', fromMs, toMs }, null),
      correctDay: ({ as, fromMs, toMs }) => {
        const isWhile = toMs - fromMs >= MINUTE_MS && toMs - fromMs <= DAY_MS;
        return isWhile && canBeCorrected({ fromMs, toMs }, nowMs(), zone())
          ? note({ event: 'corrected', as, fromMs, toMs }, as)
          : refuse('notCorrectable');
      },
      takeBack: ({ id }) => {
        const record = inForce(history.recordsAbout(nowMs() - SAID_MS, nowMs())).find((one) => one.id === id);
        if (record === undefined || !['walked', 'corrected', 'no-walk'].includes(record.event)) {
          return refuse('nothingToTakeBack');
        }
        const span = spanOf(record);
        return canBeCorrected(span, nowMs(), zone())
          ? note({ event: 'undone', recordId: id, aboutMs: span.toMs }, backOf(record))
          : refuse('notCorrectable');
      },
    },
  };
};
