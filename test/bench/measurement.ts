/** A line of the bench. `value` is null where it could not be measured; `how` then says why. */
export interface Row {
  readonly name: string;
  readonly value: number | null;
  readonly bound: number;
  readonly unit: string;
  readonly how: string;
  /** The middle half and the ends of what the value was taken from, in the same unit; absent where it was read once. */
  readonly spread?: Spread;
}

/** How far single readings lie apart. */
export interface Spread {
  readonly readings: number;
  readonly least: number;
  readonly quarter: number;
  readonly threeQuarters: number;
  readonly most: number;
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
  readonly spread?: Spread;
}

export interface Options {
  /** All within some minutes: the same numbers of fewer readings. */
  readonly quick: boolean;
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

/**
 * Measures one after the other, since each would wait for the rest in what it measures. What one has found is added before
 * the next begins: neither one that breaks off nor a run that is cut takes it along.
 */
export async function addEach(
  measures: readonly ((options: Options) => Promise<readonly Row[]>)[],
  options: Options,
  add: (rows: readonly Row[]) => void,
): Promise<void> {
  for (const measure of measures) add(await measure(options));
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

/** The spread of some readings; none of a single one. */
export function spreadOf(values: readonly number[], places = 2): { readonly spread?: Spread } {
  if (values.length < 2) return {};
  const at = (share: number): number => rounded(quantile(values, share), places);
  return {
    spread: { readings: values.length, least: at(0), quarter: at(0.25), threeQuarters: at(0.75), most: at(1) },
  };
}

/** To so many places behind the point, for people to read. */
export function rounded(value: number, places = 2): number {
  return Number(value.toFixed(places));
}
