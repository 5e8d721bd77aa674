import type { Span } from '../../../shared/history/spans.ts';
import { MINUTE_MS } from '../../../shared/model/time.ts';
import { localTime } from '../../../shared/schedule/local-time.ts';

const DAY_MINUTES = 1440;

/** A moment as a field for a time of day has it: 09:05. */
export const fieldTime = (wallMs: number, zone: string): string => {
  const minutes = Math.floor(localTime(wallMs, zone).minutes);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

/** The first moment of a while at which a clock shows what such a field has; null where it never does. */
export const momentIn = ({ fromMs, toMs }: Span, time: string, zone: string): number | null => {
  if (!/^\d\d:\d\d$/.test(time)) return null;
  const wanted = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  // As if no clock were changed in between; then by as much as one was.
  const later = (wanted - localTime(fromMs, zone).minutes + DAY_MINUTES) % DAY_MINUTES;
  const roughly = fromMs + later * MINUTE_MS;
  const moment = roughly + (wanted - localTime(roughly, zone).minutes) * MINUTE_MS;
  return moment >= fromMs && moment <= toMs && fieldTime(moment, zone) === time ? moment : null;
};
