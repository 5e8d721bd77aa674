import { isSeated, type Movement } from '../catalogue/schema.ts';
import type { HistoryRecord, Moved } from '../history/records.ts';
import type { Muscle } from '../model/movement-codes.ts';
import { DAY_MS, MINUTE_MS } from '../model/time.ts';
import type { Why } from '../model/why.ts';
import type { Past, PastMovement } from './choose-past.ts';
import type { Circumstances } from './circumstances.ts';

/** Days worth counting. */
const LONG_AGO_DAYS = 3;
/** So many breaks of a week that moved a muscle are few, once the week has had enough of them to say so. */
const FEW_BREAKS = 2;
const ENOUGH_BREAKS = 8;
/** So many different movements since are worth telling. */
const MANY_OTHERS = 3;
/** Sitting is long from here on, and told in steps. */
const LONG_SITTING_MINUTES = 45;
const SITTING_STEP_MINUTES = 5;

/** What a movement is about, in one word; null for one that is told in words alone, of which no muscle is known. */
export const mainMuscle = ({ muscles }: Pick<Movement, 'muscles'>): Muscle | null => muscles.primary[0] ?? null;

/** What all reasons of one choice are taken from. */
export type Grounds = {
  readonly circumstances: Circumstances;
  /** What was really done: nothing of the break that is being made. */
  readonly past: Past;
  /** The records of the last seven days. */
  readonly week: readonly HistoryRecord[];
  /** Everything that the settings allow, whether or not there is time for it now. */
  readonly suiting: readonly Movement[];
};

const musclesOf = (movement: Movement | undefined): readonly Muscle[] =>
  movement === undefined ? [] : [...movement.muscles.primary, ...movement.muscles.secondary];

/** Whether more than so many of the week's breaks did something of a kind. */
const moreThan = (count: number, week: Grounds['week'], isOfKind: (moved: Moved) => boolean): boolean => {
  let found = 0;
  return week.some((record) => {
    const did = record.event === 'outcome' && record.moved.some((moved) => moved.done > 0 && isOfKind(moved));
    if (did) found += 1;
    return found > count;
  });
};

/** What was done in the last break, the last one first. */
const lastBreak = ({ done }: Past): readonly PastMovement[] => {
  const lastMs = done.at(-1)?.wallMs;
  return done.filter(({ wallMs }) => wallMs === lastMs).toReversed();
};

/** How many movements were done in the breaks since a moment. */
const doneSince = ({ done }: Past, ms: number): number =>
  new Set(done.filter(({ wallMs }) => wallMs > ms).map(({ movement }) => movement)).size;

/** More minutes than these, in whole steps. */
const sittingMinutes = ({ sittingMs = 0 }: Circumstances): number =>
  (Math.ceil(sittingMs / MINUTE_MS / SITTING_STEP_MINUTES) - 1) * SITTING_STEP_MINUTES;

/** What is true of a movement and speaks for it, each kind at most once. */
type Reasons = {
  /** What is seldom true, and says most. */
  readonly special: readonly Why[];
  /** What can be said most of the time. */
  readonly plain: readonly Why[];
};

/**
 * Makes the finder of reasons. None of them claims anything of what is not written down: `first-this-month` does not say
 * never.
 */
export const reasonsFrom = (grounds: Grounds): ((movement: Movement) => Reasons) => {
  const { circumstances, past, week, suiting } = grounds;
  const { catalogue, nowMs, settings, beside = [] } = circumstances;
  const known = (id: string): Movement | undefined => catalogue.get(id)?.movement;
  const lastDone = lastBreak(past);
  const last = lastDone.flatMap(({ movement }) => known(movement) ?? []);
  const minutes = sittingMinutes(circumstances);
  const earlier = beside.filter(({ kind }) => kind !== 'walk');
  const before = earlier.at(-1);

  const isSeldomMoved = (muscle: Muscle): boolean =>
    moreThan(ENOUGH_BREAKS - 1, week, () => true) &&
    !moreThan(FEW_BREAKS, week, ({ movement }) => musclesOf(known(movement)).includes(muscle));

  const fromSitting = (movement: Movement): readonly Why[] => {
    if (isSeated(movement) || beside.length > 0) return [];
    const found: Why[] = [];
    if (lastDone.length > 0 && lastDone.every(({ seated }) => seated)) found.push({ code: 'gets-up' });
    if (minutes >= LONG_SITTING_MINUTES) found.push({ code: 'after-sitting', minutes });
    return found;
  };

  const fromWaiting = ({ id }: Movement): Reasons => {
    const doneMs = past.lastMs.get(id);
    if (doneMs === undefined) return { special: [{ code: 'first-this-month' }], plain: [] };
    const special: Why[] = [];
    const days = Math.floor((nowMs - doneMs) / DAY_MS);
    if (days >= LONG_AGO_DAYS) special.push({ code: 'not-for-days', days });
    const isOldest = suiting.every((other) => other.id === id || (past.lastMs.get(other.id) ?? 0) > doneMs);
    if (isOldest && suiting.length > 1) special.push({ code: 'longest-ago' });
    const count = doneSince(past, doneMs);
    return { special, plain: count >= MANY_OTHERS ? [{ code: 'others-since', count }] : [] };
  };

  const isFor = (muscle: Muscle | null) => (movement: Movement) =>
    muscle !== null && movement.muscles.primary.includes(muscle);

  /** What it is beside the movement before it, of this break or else of the last one. */
  const fromNeighbour = (movement: Movement): Reasons => {
    const muscle = mainMuscle(movement);
    if (before !== undefined) {
      const first = mainMuscle(before);
      return first === null || muscle === null || earlier.some(isFor(muscle))
        ? { special: [], plain: [{ code: 'rounds-off' }] }
        : { special: [{ code: 'pairs-with', first, muscle }], plain: [] };
    }
    const [latest] = last;
    if (latest === undefined) return { special: [], plain: [] };
    const plain: Why[] = [];
    if (!last.some(({ kind }) => kind === movement.kind))
      plain.push({ code: 'another-kind', last: latest.kind, kind: movement.kind });
    const [position, lastPosition] = [movement.positions[0], latest.positions[0]];
    if (position && lastPosition && !last.some(({ positions }) => positions.includes(position)))
      plain.push({ code: 'another-position', last: lastPosition, position });
    const lastMuscle = mainMuscle(latest);
    if (muscle !== null && lastMuscle !== null && !last.some(isFor(muscle)))
      plain.push({ code: 'another-part', last: lastMuscle, muscle });
    return { special: [], plain };
  };

  return (movement) => {
    const isTicked = movement.offByDefault && settings.included.includes(movement.id);
    const seldom = movement.muscles.primary.find(isSeldomMoved);
    const waiting = fromWaiting(movement);
    const neighbour = fromNeighbour(movement);
    return {
      special: [
        ...fromSitting(movement),
        ...(settings.favourites.includes(movement.id) ? [{ code: 'favourite' } as const] : []),
        ...(isTicked ? [{ code: 'ticked' } as const] : []),
        ...(seldom === undefined ? [] : [{ code: 'least-moved', muscle: seldom } as const]),
        ...waiting.special,
        ...neighbour.special,
      ],
      plain: [...waiting.plain, ...neighbour.plain],
    };
  };
};

/** One of the reasons by its turn, a special one twice as often as a plain one; where there is none, what always holds. */
export const reasonAt = ({ special, plain }: Reasons, turn: number, suiting: number): Why => {
  const all = [...special, ...special, ...plain];
  return all[turn % all.length] ?? { code: 'one-of', count: suiting };
};
