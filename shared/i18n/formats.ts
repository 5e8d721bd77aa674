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
