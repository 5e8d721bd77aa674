import type { Movement } from '../../shared/catalogue/schema.ts';
import type { Poses } from '../../shared/figure/motion.ts';
import { BOXES, fitted, keyPoses, reachOf } from './fit.ts';
import { stillsOf } from './stills.ts';

/** A part of a box, in its px: from its upper edge, and how high. */
type Part = { readonly top: number; readonly height: number };

/** What lies under the soles: a mat, and the ground. */
const UNDER = 6;

/** The part of the largest box that the key poses of a movement take, side by side, with some air: who lies takes little. */
export const partTaken = (movement: Movement, poses: Poses): Part => {
  const { width, height, air } = BOXES.break;
  const stills = stillsOf(movement, poses, 'first');
  const fit = fitted(keyPoses(movement, poses), { ...BOXES.break, width: width / Math.max(1, stills.length) });
  const highest = Math.min(...stills.flatMap(({ pose }) => reachOf(pose)).map(([, y]) => y));
  const top = Math.max(0, Math.floor(fit.floor + fit.scale * highest - air));
  const bottom = fit.close ? height : Math.min(height, Math.ceil(fit.floor + fit.scale * UNDER + air));
  // Of one that is told in words alone nothing is drawn.
  return stills.length === 0 ? { top: 0, height: 0 } : { top, height: bottom - top };
};
