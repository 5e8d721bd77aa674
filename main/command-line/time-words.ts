import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../shared/model/time.ts';

/** A length of time such as 45m, 90s or 1h30m, in ms; null for anything else. */
export const readDuration = (word: string): number | null => {
  const match = /^(?=\d)(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/i.exec(word);
  if (match === null) return null;
  const [, hours = 0, minutes = 0, seconds = 0] = match.map(Number).map((part) => (Number.isNaN(part) ? 0 : part));
  return hours * HOUR_MS + minutes * MINUTE_MS + seconds * SECOND_MS;
};

/** Such as 1h 30m, as it can be typed. Whole seconds. */
export const durationWords = (ms: number): string => {
  const seconds = Math.round(ms / SECOND_MS);
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor((seconds % 3600) / 60), 'm'],
    [seconds % 60, 's'],
  ] as const;
  return (
    parts
      .filter(([count]) => count > 0)
      .map(([count, unit]) => `${count}${unit}`)
      .join('') || '0s'
  );
};

/** A time of day such as 15:00 or 9:30, in minutes since midnight; null for anything else. */
export const readClock = (word: string): number | null => {
  const match = /^(\d{1,2}):(\d{2})$/.exec(word);
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
};
