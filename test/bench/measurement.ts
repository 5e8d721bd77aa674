/** A line of the bench. `value` is null where it could not be measured; `how` then says why. */
export interface Row {
  readonly name: string;
  readonly value: number | null;
  readonly bound: number;
  readonly unit: string;
  readonly how: string;
}

export interface Bound {
  readonly name: string;
  readonly bound: number;
  readonly unit: string;
}

/** What was found for one bound, and how. */
export interface Finding {
  readonly value: number | null;
  readonly how: string;
}

export interface Options {
  /** How long to watch a program at rest. */
  readonly minutes: number;
  /** Says what goes on, where it does not disturb the result. */
  readonly say: (text: string) => void;
}

/** One thing to measure, which may answer several bounds. */
export interface Measurement {
  readonly name: string;
  readonly bounds: readonly Bound[];
  /** It needs an Electron runtime and a desktop that shows tray icons. */
  readonly onDesktop: boolean;
  /** A finding for each bound, by its name. */
  readonly measure: (options: Options) => Promise<Readonly<Record<string, Finding>>>;
}

/** The smallest of the values that has at least so much of them at or below it; `share` from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('There are no values to take a quantile of.');
  return found;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** To so many places behind the point, for people to read. */
export function rounded(value: number, places = 2): number {
  return Number(value.toFixed(places));
}
