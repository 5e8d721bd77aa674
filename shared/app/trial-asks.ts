import type { HistoryRecord } from '../history/records.ts';
import type { Span } from '../history/spans.ts';
import { DAY_MS } from '../model/time.ts';
import { dateOf, dayNumber, localTime, startOfDate, startOfDay, startOfTomorrow } from '../schedule/local-time.ts';
import type { Settings } from '../settings/schema.ts';
import { ACTIVITY_DAYS, type ActivityStore } from '../store/activity.ts';
import { ALWAYS } from '../store/deletion.ts';
import type { HistoryStore } from '../store/history.ts';
import type { ActivityRecord } from './activity-record.ts';
import type { Handlers } from './answering.ts';
import type { Host } from './host.ts';
import type { PlayDayOptions, PlayedDay } from './played-day.ts';
import { trialWords } from './trial-words.ts';

/** So far back lines are read: over a long weekend, at whose end something may have been on its way. */
const BEFORE_MS = 4 * DAY_MS;

/** So many played days are kept: of what is compared, one side stays as it is. */
const PLAYED_AT_MOST = 4;

export type TrialOptions = {
  readonly host: Pick<Host, 'language' | 'playDay'>;
  readonly record: Pick<ActivityRecord, 'flush'>;
  readonly activity: ActivityStore;
  readonly history: Pick<HistoryStore, 'recordsAbout'>;
  readonly nowMs: () => number;
  readonly zone: () => string;
};

/** The handlers of what is done with the record of activity. */
export type TrialAsks = Pick<Handlers, 'tryDay' | 'activitySize' | 'deleteActivity'>;

/** The local dates on which lines of the record lie, the last one first. */
const datesIn = (activity: Pick<ActivityStore, 'lines'>, nowMs: number, zone: string): string[] => {
  const today = dayNumber(nowMs, zone);
  const lines = activity.lines({ fromMs: nowMs - ACTIVITY_DAYS * DAY_MS, toMs: nowMs });
  const days = new Set(lines.map(({ wallMs }) => dayNumber(wallMs, zone)));
  return Array.from({ length: ACTIVITY_DAYS }, (_, ago) => today - ago)
    .filter((day) => days.has(day))
    .map(dateOf);
};

type Dates = { readonly key: string; readonly dates: string[] };
type Known = Omit<PlayDayOptions, 'settings' | 'language'> & { readonly key: string };

export const createTrial = ({ host, record, activity, history, nowMs, zone }: TrialOptions): TrialAsks => {
  const { language, playDay } = host;
  const state: { dates: Dates | null; known: Known | null; played: readonly (readonly [string, PlayedDay])[] } = {
    ...{ dates: null, known: null, played: [] },
  };

  /** What has been read is read anew once one of these is another. */
  const keyOf = (date: string | null): string => `${date} ${zone()} ${JSON.stringify(activity.size())}`;

  const datesUntil = (today: string): string[] => {
    const key = keyOf(today);
    if (state.dates?.key !== key) state.dates = { key, dates: datesIn(activity, nowMs(), zone()) };
    return state.dates.dates;
  };

  const knownOf = (date: string | null): Known => {
    const key = keyOf(date);
    if (state.known?.key === key) return state.known;
    const dayMs = date === null ? startOfDay(nowMs(), zone()) : startOfDate(date, zone());
    const day: Span = { fromMs: dayMs, toMs: startOfTomorrow(dayMs, zone()) };
    const around = { fromMs: day.fromMs - BEFORE_MS, toMs: day.toMs + DAY_MS };
    const records: readonly HistoryRecord[] = date === null ? [] : history.recordsAbout(around.fromMs, around.toMs);
    const lines = date === null ? null : activity.lines(around);
    state.known = { key, day, zone: zone(), nowMs: date === null ? day.toMs : nowMs(), lines, records };
    return state.known;
  };

  const play = async (known: Known, settings: Settings): Promise<PlayedDay> => {
    const key = `${known.key} ${JSON.stringify(settings)}`;
    const had = state.played.find(([its]) => its === key);
    const played = had?.[1] ?? (await playDay())({ ...known, language, settings });
    state.played = [...state.played.filter((one) => one !== had), [key, played] as const].slice(-PLAYED_AT_MOST);
    return played;
  };

  return {
    tryDay: async ({ date, before, after }) => {
      record.flush();
      const today = localTime(nowMs(), zone()).date;
      const dates = datesUntil(today);
      const wanted = date !== null && dates.includes(date) ? date : (dates.find((one) => one < today) ?? null);
      const known = knownOf(wanted);
      const [was, is] = [await play(known, before), await play(known, after)];
      return {
        ...{ date: wanted, dates, zone: zone(), before: was.day, after: is.day },
        words: trialWords(language.t, was, is, wanted !== null),
      };
    },
    activitySize: () => {
      record.flush();
      return activity.size();
    },
    deleteActivity: () => {
      record.flush();
      activity.remove(ALWAYS);
      activity.forget();
      return { ok: true };
    },
  };
};
