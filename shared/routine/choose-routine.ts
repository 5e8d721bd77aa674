import { allowed, type Choice, type Circumstances, choose, FALLBACK, type Random } from '../catalogue/choose.ts';
import type { Movement } from '../catalogue/schema.ts';
import type { HistoryRecord } from '../history/records.ts';
import type { BreakKind } from '../schedule/types.ts';
import { OPENING_WALK_MS } from './routine.ts';

/** A long break has one movement for every so much of its time, three at most; less would hurry them. */
const MOVEMENT_MS = 90_000;
const MOST = 3;

export type RoutineAsked = {
  readonly kind: BreakKind;
  readonly opensWithWalk: boolean;
  /** A movement that the person wants; null to choose. */
  readonly asked: Movement | null;
};

/** The movement as if it had just been done, so that the next one is chosen for what it leaves. */
const asDone = ({ id }: Movement, wallMs: number): HistoryRecord => ({
  id: `chosen.${id}`,
  wallMs,
  event: 'outcome',
  break: 'long',
  outcome: 'completed',
  movement: id,
  ranMs: 0,
  lengthMs: 0,
  moved: [{ movement: id, ms: 60_000, done: 1, unfinished: null, seated: false }],
});

/** How many movements fit a break: one for a short one, up to three for a long one. */
const countFor = (kind: BreakKind, lengthMs: number): number =>
  kind === 'micro' ? 1 : Math.min(MOST, Math.max(1, Math.floor(lengthMs / MOVEMENT_MS)));

/**
 * Chooses what a break is made of: one movement for a short break; for a long one two or three that complete each other,
 * getting up and walking first where that is wanted and the person's places allow it.
 */
export const chooseRoutine = (
  { kind, opensWithWalk, asked }: RoutineAsked,
  circumstances: Circumstances,
  random: Random,
): readonly Choice[] => {
  const { catalogue, lengthMs, nowMs } = circumstances;
  const walk = catalogue.get(FALLBACK)?.movement;
  const walks =
    kind === 'long' && opensWithWalk && walk !== undefined && asked?.id !== FALLBACK && allowed(walk, circumstances);
  const restMs = walks ? lengthMs - OPENING_WALK_MS : lengthMs;
  const count = countFor(kind, restMs);
  const shareMs = restMs / count;

  const routine: Choice[] = [];
  if (walks) routine.push({ movement: walk, why: { code: 'get-up' }, firstSide: 'first' });
  const first = routine.length;
  if (asked !== null) routine.push({ movement: asked, why: { code: 'asked-for' }, firstSide: 'first' });
  while (routine.length < first + count) {
    const taken = routine.map(({ movement }) => movement);
    const next = choose(
      {
        ...circumstances,
        lengthMs: shareMs,
        records: [...circumstances.records, ...taken.map((movement) => asDone(movement, nowMs))],
        not: new Set([...circumstances.not, ...taken.map(({ id }) => id), ...(walks ? [FALLBACK] : [])]),
      },
      random,
    );
    if (next.why.code === 'nothing-fits' && routine.length > 0) break;
    routine.push(next);
  }
  return routine;
};
