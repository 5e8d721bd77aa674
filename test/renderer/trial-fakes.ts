import type { HomeBridge } from '../../renderer/ui/bridge.ts';
import type { TrialAsks } from '../../shared/app/trial-asks.ts';
import { trialWords } from '../../shared/app/trial-words.ts';
import { startOfDate, startOfTomorrow } from '../../shared/schedule/local-time.ts';
import { playDay } from '../../shared/simulation/play-day.ts';
import { typicalDay } from '../../shared/simulation/typical-day.ts';
import { language, t } from '../language.ts';

const ZONE = 'Europe/Berlin';
const DATES = ['2026-03-09', '2026-03-06'];

/** Plays made-up days, of which some pass for recorded ones. */
export const fakeTrial = (asked: unknown[], dates: readonly string[] = DATES): Pick<HomeBridge, keyof TrialAsks> => {
  const kept = { days: dates.length, bytes: dates.length * 4_000 };
  return {
    tryDay: async ({ date, before, after }) => {
      const chosen = dates.length === 0 ? null : (date ?? dates[0] ?? null);
      const fromMs = startOfDate(chosen ?? '2026-03-09', ZONE);
      const day = { fromMs, toMs: startOfTomorrow(fromMs, ZONE) };
      const about = { language, zone: ZONE, day, nowMs: day.toMs, lines: typicalDay(fromMs), records: [] };
      const [was, is] = [playDay({ ...about, settings: before }), playDay({ ...about, settings: after })];
      asked.push(`try ${after.micro.everyMinutes}`);
      return {
        ...{ date: chosen, dates: [...dates], zone: ZONE, before: was.day, after: is.day },
        words: trialWords(t, was, is, chosen !== null),
      };
    },
    activitySize: async () => ({ ...kept }),
    deleteActivity: async () => {
      asked.push('delete activity');
      Object.assign(kept, { days: 0, bytes: 0 });
      return { ok: true };
    },
  };
};
