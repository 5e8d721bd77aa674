import words from '../../shared/locales/en/break.json' with { type: 'json' };
import type { BreakView, PlanStretch } from '../../shared/views.ts';

/** Where the break is after so many ms of its time; undefined once the movement is over. */
export const stretchAt = (plan: readonly PlanStretch[], ranMs: number): PlanStretch | undefined =>
  plan.find(({ fromMs, untilMs }) => fromMs <= ranMs && ranMs < untilMs);

/** How far through a stretch the break is, 0 to 1. */
export const shareOf = ({ fromMs, untilMs }: PlanStretch, ranMs: number): number =>
  Math.min(1, Math.max(0, (ranMs - fromMs) / (untilMs - fromMs)));

/** What to do now, in a few words. */
export const titleOf = (view: BreakView, stretch: PlanStretch | undefined): string => {
  if (stretch === undefined) return words.afterwards;
  switch (stretch.part) {
    case 'ready':
      return words.ready;
    case 'change':
      return words.change;
    case 'rest':
      return words.rest;
    case 'move':
      return view.text.phases[stretch.phase] ?? '';
    default:
      return stretch.part satisfies never;
  }
};

/** What to do now, in a sentence: the first step to get ready, then how the pose looks. */
export const sentenceOf = (view: BreakView, stretch: PlanStretch | undefined): string => {
  if (stretch === undefined) return words.afterwardsLine;
  return (stretch.part === 'ready' ? view.text.steps[0] : view.text.poses[stretch.phase]) ?? '';
};

/** The side in words; empty where there is none. */
export const sideOf = (side: PlanStretch['side']): string => (side === 'none' ? '' : words.sides[side]);
