import type { Movement } from '../catalogue/schema.ts';
import type { Translator } from '../i18n/english.ts';
import type { Kind, Place } from '../model/movement-codes.ts';
import { type Focus, SESSION_MS } from '../model/session.ts';
import { MINUTE_MS } from '../model/time.ts';
import { alternativesFor } from './alternatives.ts';
import { allowed, type Choice, choose, FALLBACK, ranked } from './choose.ts';
import { pastOf, tiredOf } from './choose-past.ts';
import { mainMuscle } from './choose-reasons.ts';
import type { Random } from './choose-score.ts';
import type { Circumstances } from './circumstances.ts';
import { movesUntil, type Routine } from './routine.ts';
import { filledBy, fillSession, sumOf, type Takes, timesIn } from './session-time.ts';

/** A routine for as long as somebody has time, as it is before it starts. */
export type Session = {
  readonly lengthMs: number;
  readonly focus: Focus | null;
  /** Warming up, then strength, then what is calm. */
  readonly choices: readonly Choice[];
  readonly routine: Routine;
  /** What was swapped away: it does not come back. */
  readonly swapped: readonly string[];
};

/** There are not enough movements for the time. */
export type TooLittle = {
  /** The settings allow no more, or the rest has been done already. */
  readonly why: 'settings' | 'done-already';
  /** How long a session they would fill, in whole minutes; null where that is none. */
  readonly fillsMs: number | null;
};

/** The session to make. */
export type SessionOptions = {
  readonly lengthMs: number;
  readonly focus: Focus | null;
  readonly opensWithWalk: boolean;
};

/** Without a focus, strength has so much of a session, and what is gentle the rest. */
const STRENGTH_SHARE = 0.6;

/** Of movements that differ in how they share out, another draw may fill what one has not. */
const TRIES = 3;

const GENTLE: readonly Kind[] = ['mobility', 'stretch'];

type OneMore = {
  readonly kinds: readonly Kind[];
  readonly others: readonly Movement[];
  /** How long all of it may take at least. */
  readonly roomMs: number;
  readonly times: (movement: Movement) => Takes;
};

/** The circumstances of one more movement of these kinds, which has to find room beside the others. */
const forOneMore = (about: Circumstances, { kinds, others, roomMs, times }: OneMore): Circumstances => {
  const leftMs = roomMs - sumOf(others.map((movement) => times(movement).leastMs));
  const isSame = ({ id, deskVariantOf }: Movement): boolean =>
    others.some((other) => other.id === id || other.id === deskVariantOf || other.deskVariantOf === id);
  const unwanted = [...about.catalogue.values()].flatMap(({ movement }) =>
    !kinds.includes(movement.kind) || isSame(movement) || times(movement).leastMs > leftMs ? [movement.id] : [],
  );
  return { ...about, lengthMs: leftMs, beside: others, not: new Set([...about.not, ...unwanted]) };
};

const ORDER: Readonly<Record<Kind, number>> = { walk: 0, mobility: 2, strength: 1, stretch: 3 };
/** Strength begins on one's feet and ends on the floor; what is calm goes the other way. */
const DOWNWARDS: Readonly<Record<Place, number>> = { desk: 0, chair: 1, floor: 2 };

const placeInOrder = ({ movement: { kind, place } }: Choice): number =>
  10 * ORDER[kind] + (kind === 'strength' ? DOWNWARDS[place] : -DOWNWARDS[place]);

const inOrder = (opening: readonly Choice[], others: readonly Choice[]): readonly Choice[] =>
  retold([...opening, ...others.toSorted((a, b) => placeInOrder(a) - placeInOrder(b))]);

/** What is said of a movement by those before it, once it is clear which these are. */
const retold = (choices: readonly Choice[]): readonly Choice[] =>
  choices.map((choice, index) => {
    if (choice.why.code !== 'pairs-with' && choice.why.code !== 'rounds-off') return choice;
    const earlier = choices.slice(0, index).filter(({ movement }) => movement.kind !== 'walk');
    const before = earlier.at(-1);
    const muscle = mainMuscle(choice.movement);
    if (before === undefined) return { ...choice, why: { code: 'one-of', count: choices.length } };
    const first = mainMuscle(before.movement);
    const isNew = muscle !== null && !earlier.some(({ movement }) => movement.muscles.primary.includes(muscle));
    return first !== null && isNew
      ? { ...choice, why: { code: 'pairs-with', first, muscle } }
      : { ...choice, why: { code: 'rounds-off' } };
  });

/** Whether what a session is to be about is none of it. */
const isMissing = (focus: Focus | null, movements: readonly Movement[]): boolean => {
  const kinds = focus === 'mobility' ? GENTLE : (['strength'] as const);
  return focus !== null && !movements.some(({ kind }) => kinds.some((wanted) => wanted === kind));
};

/** A session, or how long one the movements that were drawn fill at most. */
type Attempt = Session | { readonly fillsAtMostMs: number };

const isFailure = (attempt: Attempt): attempt is Exclude<Attempt, Session> => 'fillsAtMostMs' in attempt;

const tryOnce = ({ lengthMs, focus, opensWithWalk }: SessionOptions, about: Circumstances, random: Random): Attempt => {
  const times = timesIn(lengthMs);
  const roomMs = movesUntil(lengthMs);
  const opening: Choice[] = [];
  const others: Choice[] = [];
  const movements = (): Movement[] => [...opening, ...others].map(({ movement }) => movement);
  const usualMs = (of: readonly Movement[]): number =>
    sumOf(of.map(times).map(({ leastMs, mostMs }) => (leastMs + mostMs) / 2));

  const take = (into: Choice[], kinds: readonly Kind[], keepsMs = 0): boolean => {
    const one = { kinds, others: movements(), roomMs: roomMs - keepsMs, times };
    const next = choose(forOneMore(about, one), random);
    if (next.why.code === 'nothing-fits') return false;
    into.push(next);
    return true;
  };
  const walk = about.catalogue.get(FALLBACK)?.movement;
  const walks = (): boolean => {
    if (walk === undefined || !allowed(walk, about) || movements().includes(walk)) return false;
    opening.unshift({ movement: walk, why: { code: 'get-up' }, firstSide: 'first' });
    return true;
  };
  const strength = (): boolean => take(others, ['strength']);
  const gentle = (): boolean => take(others, GENTLE);

  // What warms up and what calms have their room also where that is scarce.
  if (!(opensWithWalk && walks()) && !take(opening, ['mobility'], roomMs / 2)) walks();
  if (focus !== 'mobility') take(others, ['strength'], roomMs / 3);
  take(others, ['stretch']);
  const isStrong = (): boolean =>
    usualMs(movements().filter(({ kind }) => kind === 'strength')) < STRENGTH_SHARE * roomMs
      ? strength() || gentle()
      : gentle() || strength();
  const more = focus === 'strength' ? strength : focus === 'mobility' ? gentle : isStrong;
  while (usualMs(movements()) < roomMs && more());

  const laidOut = (): Session | null => {
    const choices = inOrder(opening, others);
    const routine = fillSession(choices, lengthMs);
    return routine === null ? null : { lengthMs, focus, choices, routine, swapped: [] };
  };
  let made = laidOut();
  // In between the usual and the most there may be room for one more that closes the gap.
  while (made === null && (more() || walks())) made = laidOut();
  if (isMissing(focus, movements())) return { fillsAtMostMs: 0 };
  return made ?? { fillsAtMostMs: filledBy(movements(), times) };
};

const tryOften = (...given: Parameters<typeof tryOnce>): Attempt => {
  let attempt = tryOnce(...given);
  for (let more = 1; more < TRIES && isFailure(attempt); more += 1) attempt = tryOnce(...given);
  return attempt;
};

/**
 * Makes a session: a walk or something gentle to warm up, then strength, and a stretch to end with, each chosen for what
 * the last seven days lack, as for a break. It comes back with the reason where that does not fill the time.
 */
export const newSession = (options: SessionOptions, about: Circumstances, random: Random): Session | TooLittle => {
  const attempt = tryOften(options, about, random);
  if (!isFailure(attempt)) return attempt;
  const never = tryOften(options, { ...about, records: [] }, random);
  const why = isFailure(never) ? 'settings' : 'done-already';
  let failure = attempt;
  for (let { lengthMs } = options; ; ) {
    lengthMs = Math.min(lengthMs - MINUTE_MS, Math.floor(failure.fillsAtMostMs / MINUTE_MS) * MINUTE_MS);
    if (lengthMs < SESSION_MS[0]) return { why, fillsMs: null };
    const shorter = tryOnce({ ...options, lengthMs }, about, random);
    if (!isFailure(shorter)) return { why, fillsMs: lengthMs };
    failure = shorter;
  }
};

export const isTooLittle = (made: Session | TooLittle): made is TooLittle => 'fillsMs' in made;

/** What may stand in the place of a part: what warms up first, what is calm last. */
const kindsAt = ({ choices }: Session, at: number): readonly Kind[] => {
  const kind = choices[at]?.movement.kind;
  if (kind === 'strength') return ['strength'];
  if (at === 0) return ['walk', 'mobility'];
  return at === choices.length - 1 && kind === 'stretch' ? ['stretch'] : GENTLE;
};

/** The session with the next best movement in the place of one; null where no other fits there. */
export const withOther = (t: Translator<'why'>, session: Session, at: number, about: Circumstances): Session | null => {
  const { choices, lengthMs } = session;
  const gone = choices[at];
  if (gone === undefined) return null;
  const swapped = [...session.swapped, gone.movement.id];
  const others = choices.filter((choice) => choice !== gone).map(({ movement }) => movement);
  const wanted = forOneMore(
    { ...about, not: new Set([...about.not, ...swapped]) },
    { kinds: kindsAt(session, at), others, roomMs: movesUntil(lengthMs), times: timesIn(lengthMs) },
  );
  for (const { movement, why, firstSide } of [
    ...alternativesFor(t, gone.movement, wanted),
    ...ranked(wanted, Number.POSITIVE_INFINITY),
  ]) {
    const next = choices.with(at, { movement, why, firstSide });
    const routine = fillSession(next, lengthMs);
    if (routine !== null) return { ...session, choices: retold(next), routine, swapped };
  }
  return null;
};

/** Whether all of a session may still be done, and is as it was when it was made. */
export const holdsStill = ({ choices }: Session, about: Circumstances): boolean => {
  const { catalogue, records, nowMs } = about;
  const tired = tiredOf(pastOf(records, nowMs, []), catalogue, nowMs);
  return choices.every(
    ({ movement }) =>
      catalogue.get(movement.id)?.movement === movement &&
      allowed(movement, about) &&
      !(movement.loaded && movement.muscles.primary.some((muscle) => tired.has(muscle))),
  );
};
