import type { Segment } from '../../shared/model/plan.ts';
import type { BreakView } from '../../shared/views/break.ts';
import type { Cue } from '../audio/sound.ts';
import { segmentAt } from './segment.ts';

/** The last sound comes this long before the break is over, so that it has rung out by then. */
const RINGS_OUT_MS = 1_500;

/** A moment of a break that is going, for the ear: a segment, or that it comes to its end. */
export type Moment = Segment | 'ending';

const endingMs = ({ plan, lengthMs }: BreakView): number =>
  Math.min(plan.at(-1)?.untilMs ?? 0, lengthMs - RINGS_OUT_MS);

/** What is on when the break's time has run so long. */
export const momentAt = (view: BreakView, ranMs: number): Moment =>
  (ranMs < endingMs(view) && segmentAt(view.plan, ranMs)) || 'ending';

/** When the next moment begins, in ms of the break's time; null after the last. */
export const nextMs = (view: BreakView, moment: Moment): number | null =>
  moment === 'ending' ? null : Math.min(moment.untilMs, endingMs(view));

/** Whether two moments are the same one, told twice. Where the plan was laid out anew, times differ. */
export const isSame = (one: Moment | null, other: Moment): boolean => {
  if (one === null || one === 'ending' || other === 'ending') return one === other;
  const key = ({ fromMs, movement, part, phase, repetition, side }: Segment) =>
    [fromMs, movement, part, phase, repetition, side].join();
  return key(one) === key(other);
};

/** The sound of a change from one moment to another; null before stands for the start. */
export const cueOf = (before: Moment | null, now: Moment): Cue => {
  if (before === null) return 'movement';
  if (now === 'ending') return 'end';
  if (before === 'ending' || before.movement !== now.movement) return 'movement';
  return now.part === 'change' || now.part === 'rest' ? 'side' : 'phase';
};
