import type { HistoryRecord } from '../history/records.ts';
import type { Span } from '../history/spans.ts';
import { DAY_MS, HOUR_MS } from '../model/time.ts';
import { localTime, startOfDate, startOfDay, startOfTomorrow } from '../schedule/local-time.ts';
import type { Settings } from '../settings/schema.ts';
import { ACTIVITY_DAYS, type ActivityStore, utcDay } from '../store/activity.ts';
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

/** The local dates of which there is a record, the last one first. */
const datesIn = (days: readonly string[], nowMs: number, zone: string): string[] => {
  const there = new Set(days);
  const dates: string[] = [];
  let dayMs = startOfDay(nowMs, zone);
  for (let count = 0; count < ACTIVITY_DAYS; count += 1) {
    if (there.has(utcDay(dayMs + 12 * HOUR_MS))) dates.push(localTime(dayMs, zone).date);
    dayMs = startOfDay(dayMs - HOUR_MS, zone);
  }
  return dates;
};

type Known = Omit<PlayDayOptions, 'settings' | 'language'> & { readonly key: string };

export const createTrial = ({ host, record, activity, history, nowMs, zone }: TrialOptions): TrialAsks => {
  const { language, playDay } = host;
  const state: { known: Known | null; played: readonly (readonly [string, PlayedDay])[] } = { known: null, played: [] };

  const knownOf = (date: string | null): Known => {
    const key = `${date} ${zone()} ${JSON.stringify(activity.size())}`;
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
      const dates = datesIn(activity.days(), nowMs(), zone());
      const today = localTime(nowMs(), zone()).date;
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
