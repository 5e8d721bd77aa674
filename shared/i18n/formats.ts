/** Several things in a line: "a, b, and c". @param code BCP 47 */
export const listText = (code: string, items: readonly string[]): string => new Intl.ListFormat(code).format(items);

/** @param code BCP 47 */
export const numberText = (code: string, number: number): string => new Intl.NumberFormat(code).format(number);
