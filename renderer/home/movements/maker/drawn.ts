import type { Draft, DraftPhase } from '../../../../shared/catalogue/draft-schema.ts';
import type { Movement } from '../../../../shared/catalogue/schema.ts';
import { bent, poseKey } from '../../../../shared/figure/bent.ts';
import type { Poses } from '../../../../shared/figure/motion.ts';

/** Some phases of a draft as a movement that a figure can show. */
export const drawnAs = (draft: Draft, phases: readonly DraftPhase[], id = 'draft'): Movement => ({
  ...draft.movement,
  id,
  phases: [...phases],
});

/** The poses that there are, and those that a draft bends. */
export const drawnPoses = (poses: Poses, phases: readonly DraftPhase[]): Poses => ({
  ...poses,
  ...Object.fromEntries(
    phases.flatMap((phase) => {
      const pose = poses[phase.pose];
      return pose && phase.angles ? [[poseKey(phase), bent(pose, phase.angles)]] : [];
    }),
  ),
});
