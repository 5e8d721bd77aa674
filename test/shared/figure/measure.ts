import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { looksDifferent, takenAs } from '../../../shared/catalogue/efforts.ts';
import { lifting } from '../../../shared/catalogue/lifting.ts';
import type { Movement } from '../../../shared/catalogue/schema.ts';
import { type FigureSide, figureAt, type Picture } from '../../../shared/figure/motion.ts';
import type { Arm, Leg, Pose } from '../../../shared/figure/pose.ts';
import { posesFor } from '../../../shared/figure/poses/index.ts';
import { BONES, FOOT } from '../../../shared/figure/proportions.ts';
import type { ArmAt, LegAt, Skeleton } from '../../../shared/figure/skeleton.ts';
import { shiftOf } from '../../../shared/figure/trunk.ts';
import { along, cos, type Point, plus } from '../../../shared/figure/vector.ts';
import { EFFORTS } from '../../../shared/model/effort.ts';
import { language } from '../../language.ts';

/** What the tests measure on a figure. */

export const movements: readonly Movement[] = [
  ...[...builtInCatalogue(language.texts.movements).entries.values()].map(({ movement }) => movement),
  lifting,
];

/** Every movement in each of its looks: as written, and easier and harder where that is another picture. */
export const looks: readonly (readonly [name: string, movement: Movement])[] = movements.flatMap((movement) =>
  EFFORTS.filter((effort) => effort === 'standard' || looksDifferent(movement, effort)).map(
    (effort) => [`${movement.id}, ${effort}`, takenAs(movement, effort)] as const,
  ),
);

export const LIMBS = ['rightArm', 'leftArm', 'rightLeg', 'leftLeg'] as const;

export type Frame = Picture & { readonly at: string };

const FRAME_MS = 1000 / 60;

/** Every picture of a movement, sixty a second: each side, each phase until its move is over, and a little beyond. */
export const framesOf = (movement: Movement): readonly (readonly Frame[])[] => {
  const sides: readonly FigureSide[] = movement.dose.sides === 'none' ? ['none'] : ['first', 'second'];
  const poses = posesFor(movement);
  return sides.map((side) =>
    movement.phases.flatMap(({ seconds }, phase) => {
      const phaseMs = seconds.min * 1000;
      const frames: Frame[] = [];
      for (let elapsedMs = 0; elapsedMs <= Math.min(phaseMs, 3_000); elapsedMs += FRAME_MS) {
        const picture = figureAt(movement, poses, { phase, elapsedMs, phaseMs, side });
        if (picture === undefined) throw new Error(`${movement.id} has no figure in phase ${phase}`);
        frames.push({ ...picture, at: `${movement.id} ${side} phase ${phase} at ${Math.round(elapsedMs)} ms` });
      }
      return frames;
    }),
  );
};

/** The point of an arm that its hold keeps in place. */
const heldOfArm = (arm: Arm, at: ArmAt): Point =>
  arm.hold?.by === 'elbow' ? at.mid : along(at.end, at.last, BONES.palm * cos(arm.lowerDepth));

/** The point of a leg that its hold keeps in place. */
const heldOfLeg = (leg: Leg, at: LegAt, view: Pose['view']): Point => {
  const by = leg.hold?.by ?? 'sole';
  if (by === 'knee') return at.mid;
  if (view !== 'side') return plus(at.end, [0, FOOT.sole[1]]);
  const [forward, down] = FOOT[by];
  return plus(along(at.end, at.last, forward), along([0, 0], at.last - 90, down));
};

/** Where the points are that a pose holds in the world, by limb. */
export const heldPoints = (pose: Pose, skeleton: Skeleton): ReadonlyMap<(typeof LIMBS)[number], Point> => {
  const held = new Map<(typeof LIMBS)[number], Point>();
  for (const side of ['right', 'left'] as const) {
    const [arm, leg] = [pose[`${side}Arm`], pose[`${side}Leg`]];
    if (arm.hold?.on === 'world') held.set(`${side}Arm`, heldOfArm(arm, skeleton[`${side}Arm`]));
    if (leg.hold?.on === 'world') held.set(`${side}Leg`, heldOfLeg(leg, skeleton[`${side}Leg`], pose.view));
  }
  return held;
};

/** Where a hold of the world asks its point to be. */
export const askedOf = (pose: Pose, limb: (typeof LIMBS)[number]): Point => {
  const at = pose[limb].hold?.at ?? [0, 0];
  return plus(at, shiftOf(pose.view, limb.startsWith('right') ? 'right' : 'left'));
};
