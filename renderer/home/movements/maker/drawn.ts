import type { Draft, DraftPhase } from '../../../../shared/catalogue/draft-schema.ts';
import type { Movement } from '../../../../shared/catalogue/schema.ts';
import type { Poses } from '../../../../shared/figure/motion.ts';
import { poseKey } from '../../../../shared/figure/pose-key.ts';

/** Some phases of a draft as a movement that a figure can show. */
export const drawnAs = (draft: Draft, phases: readonly DraftPhase[], id = 'draft'): Movement => ({
  ...draft.movement,
  id,
  phases: [...phases],
});

/** The poses that there are, and those that a draft bends. */
export const drawnPoses = (poses: Poses, phases: readonly DraftPhase[]): Poses => ({
  ...poses,
  ...Object.fromEntries(phases.flatMap((phase) => (phase.bent ? [[poseKey(phase), phase.bent]] : []))),
});
