/** Several things in a line: "a, b, and c". @param code BCP 47 */
export const listText = (code: string, items: readonly string[]): string => new Intl.ListFormat(code).format(items);

/** Several things in a row, with no word between them: "a, b, c". @param code BCP 47 */
export const rowText = (code: string, items: readonly string[]): string =>
  new Intl.ListFormat(code, { type: 'unit', style: 'short' }).format(items);

/** @param code BCP 47 */
export const numberText = (code: string, number: number): string => new Intl.NumberFormat(code).format(number);

/** A time of day, as a person's system writes it. @param locale BCP 47 */
export const clockText = (locale: string, wallMs: number, zone: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, hour: 'numeric', minute: '2-digit' }).format(wallMs);

/** A whole hour of the day, as short as a person's system writes it: "06", "6 AM". @param locale BCP 47 */
export const hourText = (locale: string, hour: number): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hour: 'numeric' }).format(Date.UTC(2026, 0, 1, hour));

/** A weekday, short: "Mon". @param code BCP 47 */
export const weekdayText = (code: string, wallMs: number, zone: string): string =>
  new Intl.DateTimeFormat(code, { timeZone: zone, weekday: 'short' }).format(wallMs);

const DATE_STYLES = {
  weekday: { weekday: 'long' },
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  narrow: { weekday: 'short', day: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  initial: { weekday: 'narrow' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

const dateFormat = (locale: string, style: keyof typeof DATE_STYLES): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { ...DATE_STYLES[style], timeZone: 'UTC' });

/** A local date such as 2026-03-09 in words; read and written in the same zone, so it stays. @param locale BCP 47 */
export const dateText = (locale: string, date: string, style: keyof typeof DATE_STYLES): string =>
  dateFormat(locale, style).format(Date.parse(date));

/** From one local date to another: "2 – 8 March 2026". @param locale BCP 47 */
export const datesText = (locale: string, from: string, until: string): string =>
  dateFormat(locale, 'long').formatRange(Date.parse(from), Date.parse(until));
