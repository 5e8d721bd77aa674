import { MINUTE_MS } from '../model/time.ts';
import { localTime } from '../schedule/local-time.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment as the clock on the wall shows it, with how far that is from UTC: 2026-03-09T10:15:00+01:00. */
export const isoTime = (wallMs: number, zone: string): string => {
  const { date, minutes } = localTime(wallMs, zone);
  const offset = Math.round((Date.parse(date) + minutes * MINUTE_MS - wallMs) / MINUTE_MS);
  const [hours, over] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const local = new Date(wallMs + offset * MINUTE_MS).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(hours)}:${two(over)}`;
};
