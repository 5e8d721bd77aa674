import type { Texts } from '../i18n/english.ts';
import type { FoldedWord } from './fold.ts';

/** How a language says a time. */
export type TimeWords = {
  readonly numbers: ReadonlyMap<string, number>;
  /** How many seconds each takes. */
  readonly units: ReadonlyMap<string, number>;
  readonly quick: ReadonlySet<string>;
  readonly quickSeconds: number;
};

export const createTimeWords = ({ time }: Texts['find-words']): TimeWords => ({
  numbers: new Map(Object.entries(time.numbers)),
  units: new Map([
    ...time.seconds.map((word) => [word, 1] as const),
    ...time.minutes.map((word) => [word, 60] as const),
  ]),
  quick: new Set(time.quick),
  quickSeconds: time.quickSeconds,
});

/** What is shorter is no time for a movement: the "4 s" of somebody who is typing "figure 4 stretch". */
const LEAST_SECONDS = 10;

/** The time at hand that a query names, and the words that are left. */
export type TimeFound<W> = { readonly seconds: number | undefined; readonly rest: readonly W[] };

const numberOf = ({ numbers }: TimeWords, { letters }: FoldedWord): number | undefined =>
  numbers.get(letters) ?? (/^[0-9]+$/.test(letters) ? Number(letters) : undefined);

const isDecimal = (query: string, left: FoldedWord, right: FoldedWord): boolean =>
  /^[0-9]+[.,][0-9]+$/.test(query.slice(left.from, right.ends.at(-1)));

/** How long it is and how many words say so, where a time begins at this word: "30 s", "1.5 min", "half a minute". */
const timeAt = (
  known: TimeWords,
  query: string,
  words: readonly FoldedWord[],
  index: number,
): { readonly seconds: number; readonly count: number } | undefined => {
  const { numbers, units, quick, quickSeconds } = known;
  const [first, second, third] = words.slice(index, index + 3);
  if (first === undefined) return undefined;
  if (quick.has(first.letters)) return { seconds: quickSeconds, count: 1 };
  const number = numberOf(known, first);
  if (number === undefined || second === undefined) return undefined;
  const unit = units.get(second.letters);
  if (unit !== undefined) return { seconds: number * unit, count: 2 };
  const unitBehind = third === undefined ? undefined : units.get(third.letters);
  if (unitBehind === undefined) return undefined;
  if (isDecimal(query, first, second))
    return { seconds: Number(`${first.letters}.${second.letters}`) * unitBehind, count: 3 };
  const factor = numbers.get(second.letters);
  return factor === undefined ? undefined : { seconds: number * factor * unitBehind, count: 3 };
};

/** Takes the times out of the words of a query; of several the shortest counts. */
export const takeTime = <W extends FoldedWord>(known: TimeWords, query: string, words: readonly W[]): TimeFound<W> => {
  const rest: W[] = [];
  let seconds: number | undefined;
  for (let index = 0; index < words.length; ) {
    const found = timeAt(known, query, words, index);
    if (found === undefined || found.seconds < LEAST_SECONDS) {
      rest.push(...words.slice(index, index + 1));
      index += 1;
    } else {
      seconds = Math.min(seconds ?? found.seconds, found.seconds);
      index += found.count;
    }
  }
  return { seconds, rest };
};
