import type { Movement } from '../../shared/catalogue/schema.ts';
import { exchanged } from '../../shared/figure/between.ts';
import type { FigureSide, Picture, Poses } from '../../shared/figure/motion.ts';
import { poseKey } from '../../shared/figure/pose-key.ts';
import { solve } from '../../shared/figure/solve.ts';

/** At most so many pictures stand side by side. */
const MOST = 3;

/** The key poses of a movement as still pictures, from where it starts, each once. */
export const stillsOf = (movement: Movement, poses: Poses, side: FigureSide): readonly Picture[] => {
  const { phases, dose } = movement;
  // The last phase leads to the pose that the first one starts from.
  const names = [...phases.slice(-1), ...phases].map(poseKey).flatMap((pose) => poses[pose]?.cycle?.through ?? [pose]);
  return [...new Set(names)]
    .map((name) => poses[name])
    .filter((pose) => pose !== undefined)
    .slice(0, MOST)
    .map((pose) => {
      const shown = side === 'second' && dose.sides === 'alternate' ? exchanged(pose) : pose;
      return { pose: shown, skeleton: solve(shown), breath: 0, mirrored: side === 'second' && dose.sides === 'each' };
    });
};
