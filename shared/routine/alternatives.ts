import { isSeated, type Movement } from '../catalogue/schema.ts';
import words from '../i18n/en/why.json' with { type: 'json' };
import { fill } from '../i18n/text.ts';
import { type Choice, ranked } from './choose.ts';
import { mainMuscle } from './choose-reasons.ts';
import type { Circumstances } from './circumstances.ts';
import { everydayName, whyWords } from './why-words.ts';

const MOST = 2;

/** Another movement for a break, and what speaks for it, in words. */
export type Alternative = Choice & { readonly because: string };

type Reason = {
  /** Whether it can speak for anything where this movement is on. */
  readonly counts: (current: Movement) => boolean;
  readonly holds: (other: Movement, current: Movement) => boolean;
  readonly words: (other: Movement) => string;
};

/** What may speak for another movement, the strongest first. */
const reasons: readonly Reason[] = [
  {
    counts: () => true,
    holds: (other, current) => mainMuscle(other) !== mainMuscle(current),
    words: (other) => fill(words.others['other-muscle'], { muscle: everydayName(mainMuscle(other)) }),
  },
  {
    counts: (current) => !isSeated(current),
    holds: isSeated,
    words: () => words.others.seated,
  },
  {
    counts: isSeated,
    holds: (other) => !isSeated(other),
    words: () => words.others.up,
  },
  {
    counts: ({ equipment }) => equipment.length > 0,
    holds: ({ equipment }) => equipment.length === 0,
    words: () => words.others['no-equipment'],
  },
];

/** What could stand in for a movement: two at most, each the best that fits for a reason of its own. */
export const alternativesFor = (current: Movement, circumstances: Circumstances): readonly Alternative[] => {
  const fitting = ranked(circumstances, Number.POSITIVE_INFINITY);
  const others: Alternative[] = [];
  const isNew = ({ movement }: Choice) => others.every((other) => other.movement.id !== movement.id);
  for (const { counts, holds, words: wordsOf } of reasons) {
    if (others.length === MOST) break;
    if (!counts(current)) continue;
    const found = fitting.find((choice) => isNew(choice) && holds(choice.movement, current));
    if (found !== undefined) others.push({ ...found, because: wordsOf(found.movement) });
  }
  const rest = fitting.filter(isNew).slice(0, MOST - others.length);
  return [...others, ...rest.map((choice) => ({ ...choice, because: whyWords(choice.why) }))];
};
