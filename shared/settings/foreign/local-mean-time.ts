/** Seconds since midnight on the wall of a place at a moment; null where there is no such place. */
export const wallSeconds = (iso: string, zone: string): number | null => {
  const ms = Date.parse(iso);
  if (Number.isNaN(ms)) return null;
  try {
    const format = new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone: zone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit', second: '2-digit' },
    });
    const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
    return (parts.get('hour') ?? 0) * 3600 + (parts.get('minute') ?? 0) * 60 + (parts.get('second') ?? 0);
  } catch {
    return null;
  }
};

/** Every zone that the system knows; `UTC` is not always among them. */
const allZones = (): readonly string[] => ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** A time that somebody would set by hand. */
const STEP_SECONDS = 5;

/** Between which a duration lies, in seconds. */
export type Expected = { readonly iso: string; readonly least: number; readonly most: number };

/** Whether all of these are durations that somebody would have set, if they were written in this zone. */
const fits = (zone: string, expected: readonly Expected[]): boolean =>
  expected.every(({ iso, least, most }) => {
    const seconds = wallSeconds(iso, zone);
    return seconds !== null && seconds >= least && seconds <= most && seconds % STEP_SECONDS === 0;
  });

/**
 * The zones in which durations may have been written that are kept as a time of the last day of 1899: places had their
 * own mean time then, off by odd minutes and seconds, so one value alone may mean anything. `own` alone where that fits,
 * else every one of those that do, each with another meaning.
 */
export const zonesOf = (expected: readonly Expected[], own: string): readonly string[] => {
  if (fits(own, expected)) return [own];
  const meanings = new Map<string, string>();
  for (const zone of allZones()) {
    if (!fits(zone, expected)) continue;
    const meaning = expected.map(({ iso }) => wallSeconds(iso, zone)).join();
    if (!meanings.has(meaning)) meanings.set(meaning, zone);
  }
  return [...meanings.values()];
};
