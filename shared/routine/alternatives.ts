import { isSeated, type Movement } from '../catalogue/schema.ts';
import type { Translator } from '../i18n/english.ts';
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
  readonly words: (t: Translator<'why'>, other: Movement) => string;
};

/** What may speak for another movement, the strongest first. */
const reasons: readonly Reason[] = [
  {
    counts: () => true,
    holds: (other, current) => mainMuscle(other) !== null && mainMuscle(other) !== mainMuscle(current),
    words: (t, other) => {
      const muscle = mainMuscle(other);
      return muscle === null ? '' : t('why.others.other-muscle', { muscle: everydayName(t, muscle) });
    },
  },
  {
    counts: (current) => !isSeated(current),
    holds: isSeated,
    words: (t) => t('why.others.seated'),
  },
  {
    counts: isSeated,
    holds: (other) => !isSeated(other),
    words: (t) => t('why.others.up'),
  },
  {
    counts: ({ equipment }) => equipment.length > 0,
    holds: ({ equipment }) => equipment.length === 0,
    words: (t) => t('why.others.no-equipment'),
  },
];

/** What could stand in for a movement: two at most, each the best that fits for a reason of its own. */
export const alternativesFor = (
  t: Translator<'why'>,
  current: Movement,
  circumstances: Circumstances,
): readonly Alternative[] => {
  const fitting = ranked(circumstances, Number.POSITIVE_INFINITY);
  const others: Alternative[] = [];
  const isNew = ({ movement }: Choice) => others.every((other) => other.movement.id !== movement.id);
  for (const { counts, holds, words: wordsOf } of reasons) {
    if (others.length === MOST) break;
    if (!counts(current)) continue;
    const found = fitting.find((choice) => isNew(choice) && holds(choice.movement, current));
    if (found !== undefined) others.push({ ...found, because: wordsOf(t, found.movement) });
  }
  const rest = fitting.filter(isNew).slice(0, MOST - others.length);
  return [...others, ...rest.map((choice) => ({ ...choice, because: whyWords(t, choice.why) }))];
};
