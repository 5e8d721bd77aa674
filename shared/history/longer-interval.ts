import { localTime } from '../schedule/local-time.ts';
import { leastLongMinutes } from '../settings/conflicts.ts';
import type { Settings } from '../settings/schema.ts';
import { daysOff } from './days-off.ts';
import { wasSetAside } from './dismissals.ts';
import type { HistoryRecord } from './records.ts';

/** How far back the last working day may lie: over a long weekend, and no further. */
export const OFFER_DAYS = 5;

const LONGER = 1.5;
const STEP_MINUTES = 5;
/** The longest interval that is offered: beyond it the sources speak of no benefit (HSE and NIOSH: once an hour). */
const MOST_MINUTES = 60;

const longer = (everyMinutes: number): number =>
  Math.min(MOST_MINUTES, Math.round((everyMinutes * LONGER) / STEP_MINUTES) * STEP_MINUTES);

type OfferFacts = {
  /** Those of the last `OFFER_DAYS` days, oldest first. */
  readonly records: readonly HistoryRecord[];
  readonly nowMs: number;
  readonly zone: string;
  readonly micro: Settings['micro'];
};

/**
 * The longer interval to offer for short breaks, in minutes: after a day on which breaks were set aside in a row, until
 * it is answered. Null for none.
 */
export const longerInterval = ({ records, nowMs, zone, micro }: OfferFacts): number | null => {
  const everyMinutes = longer(micro.everyMinutes);
  if (!micro.on || everyMinutes <= micro.everyMinutes) return null;
  const { date } = localTime(nowMs, zone);
  const answered = records.findLastIndex(({ event }) => event === 'offer-answered');
  const off = daysOff(records);
  // Whoever goes home early has skipped breaks for another reason than that they come too often.
  const counts = (day: string): boolean => day < date && !off.has(day);
  const earlier = records.slice(answered + 1).filter(({ wallMs }) => counts(localTime(wallMs, zone).date));
  const lastBreak = earlier.findLast(({ event }) => event === 'outcome' || event === 'dismissed');
  return lastBreak !== undefined && wasSetAside(earlier, lastBreak.wallMs, zone) ? everyMinutes : null;
};

/** The settings with short breaks so far apart; long ones leave them the time to come. */
export const withInterval = (settings: Settings, everyMinutes: number): Settings => {
  const { micro, long, rules } = settings;
  const least = leastLongMinutes(everyMinutes, rules);
  const longMinutes = long.everyMinutes >= least ? long.everyMinutes : Math.ceil(least / STEP_MINUTES) * STEP_MINUTES;
  return { ...settings, micro: { ...micro, everyMinutes }, long: { ...long, everyMinutes: longMinutes } };
};
