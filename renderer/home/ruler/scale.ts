import type { DiaryDay } from '../../../shared/history/diary.ts';
import type { Span } from '../../../shared/history/spans.ts';
import { HOUR_MS } from '../../../shared/model/time.ts';
import { localTime } from '../../../shared/schedule/local-time.ts';

/** From which hour of the day to which a ruler goes; whole hours. */
export type Scale = { readonly fromHour: number; readonly untilHour: number };

/** So that days can be compared by eye, most have this one. */
const USUAL: Scale = { fromHour: 6, untilHour: 22 };

const HALF_DAY_MS = 12 * HOUR_MS;

/** A ruler has a word at each so many hours. */
const WORD_EVERY = 3;

/**
 * The hour of a day at which a moment lies, counted from its noon: no change of clocks puts two moments on one place, and
 * after one in the night the hours stand where they do on other days. A day of 25 hours begins an hour before nought.
 */
export const hourOf = ({ fromMs, toMs }: Span, zone: string): ((ms: number) => number) => {
  const middleMs = fromMs + HALF_DAY_MS;
  const middle = localTime(middleMs, zone).minutes / 60;
  return (ms) => middle + (Math.min(Math.max(ms, fromMs), toMs) - middleMs) / HOUR_MS;
};

/** The usual scale, or one so wide that all of the days lies on it. */
export const scaleFor = (days: readonly DiaryDay[], zone: string): Scale => {
  const hours = days.flatMap((day) => {
    const hour = hourOf(day, zone);
    const spans: readonly Span[] = [...day.pieces, ...day.calls, ...day.pauses, ...day.breaks];
    return spans.flatMap(({ fromMs, toMs }) => [hour(fromMs), hour(toMs)]);
  });
  return {
    fromHour: Math.floor(hours.reduce((least, one) => Math.min(least, one), USUAL.fromHour)),
    untilHour: Math.ceil(hours.reduce((most, one) => Math.max(most, one), USUAL.untilHour)),
  };
};

/** Where on the scale an hour lies, in percent of its length. */
export const percentAt = ({ fromHour, untilHour }: Scale, hour: number): number =>
  (100 * (Math.min(Math.max(hour, fromHour), untilHour) - fromHour)) / (untilHour - fromHour);

/** The whole hours of a scale, and which of them have a word. */
export const hoursOn = ({ fromHour, untilHour }: Scale): readonly { readonly hour: number; readonly word: boolean }[] =>
  Array.from({ length: untilHour - fromHour + 1 }, (_, index) => fromHour + index).map((hour) => ({
    hour,
    word: hour % WORD_EVERY === 0,
  }));
