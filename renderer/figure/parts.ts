import type { Picture } from '../../shared/figure/motion.ts';
import { type ArmAt, type LegAt, SIDES, type Skeleton } from '../../shared/figure/skeleton.ts';
import { along, directionOf, type Point } from '../../shared/figure/vector.ts';
import { face, foot, head, limb, thumb, trunk } from './outline.ts';
import { closedPath } from './path.ts';
import { FIST, FOREARM, HAND, NECK, SHIN, SHIN_FRONT, THIGH, THIGH_FRONT, THUMB, UPPER_ARM } from './profiles.ts';

/** A part of the body: the points round it, drawn in by so many units. */
export type Part = (inset: number) => readonly Point[];

/** What belongs to the upper bone of a limb, and to the lower one, each from a share of its length on. */
export type Segments = readonly [upper: readonly Part[], lower: readonly Part[]];

/** How much of a bone, from its root, runs without a contour into what it hangs from. */
export const OPEN_ARM = 0.3;
export const OPEN_LEG = 0.42;
export const OPEN_LOWER = 0.2;
/** Where on a closed hand the fingers begin. */
const GRIP_FROM = 0.1;

/** Trunk, neck and head. */
export const coreParts = (skeleton: Skeleton, breath: number): readonly Part[] => {
  const { spine, neckTop, headUp } = skeleton;
  const base = spine.at(-1) ?? neckTop;
  const nape = along(base, directionOf(neckTop, base), 3);
  const skull = along(neckTop, headUp, 3);
  return [
    (inset) => trunk(skeleton, inset, breath),
    (inset) => limb(nape, skull, directionOf(nape, skull), -1, NECK, inset),
    (inset) => head(skeleton, inset),
  ];
};

/** The head where it is drawn over the arms, open towards the neck. */
export const faceParts = (skeleton: Skeleton): readonly Part[] => [(inset) => face(skeleton, inset)];

export const legParts = (at: LegAt, side: boolean, upper: number, lower: number, thin?: number): Segments => {
  const [thigh, shin] = side ? [THIGH, SHIN] : [THIGH_FRONT, SHIN_FRONT];
  return [
    [(inset) => limb(at.root, at.mid, at.upper, at.sense, thigh, inset, upper, thin)],
    [(inset) => limb(at.mid, at.end, at.lower, at.sense, shin, inset, lower), (inset) => foot(at, inset)],
  ];
};

export const armParts = (at: ArmAt, grips: boolean, upper: number, lower: number): Segments => {
  const [thumbRoot, thumbTip, thumbDirection] = thumb(at);
  return [
    [(inset) => limb(at.root, at.mid, at.upper, at.sense, UPPER_ARM, inset, upper)],
    [
      (inset) => limb(at.mid, at.end, at.lower, at.sense, FOREARM, inset, lower),
      (inset) => limb(at.end, at.tip, at.last, at.sense, grips ? FIST : HAND, inset),
      (inset) => (grips ? [] : limb(thumbRoot, thumbTip, thumbDirection, at.sense, THUMB, inset)),
    ],
  ];
};

/** A hand that is closed round something. */
export const fistParts = (at: ArmAt): readonly Part[] => [
  (inset) => limb(at.end, at.tip, at.last, at.sense, FIST, inset, GRIP_FROM),
];

/** The arms whose hands are closed: round a thing, or round a part of the body. */
export const closedHands = ({ pose, skeleton }: Picture): readonly ArmAt[] => {
  const held = pose.scene.some(({ prop }) => prop === 'dumbbells' || prop === 'band');
  return SIDES.filter((side) => held || pose[`${side}Arm`].grips).map((side) => skeleton[`${side}Arm`]);
};

/** Those of them that are drawn over what they hold: a far one only where that is the body. */
export const fistsOf = (picture: Picture): readonly ArmAt[] => {
  const { pose, skeleton } = picture;
  const gripping = SIDES.filter((side) => pose[`${side}Arm`].grips).map((side) => skeleton[`${side}Arm`]);
  return gripping.length > 0 ? gripping : closedHands(picture).filter(({ behind }) => !behind);
};

/** An arm raised past the head would hide it; only a hand that rests on the head belongs over it. */
export const headUnderArms = ({ pose }: Picture): boolean =>
  pose.view !== 'side' || pose.rightArm.hold?.on === 'head' || pose.leftArm.hold?.on === 'head';

/** What lies over the muscles: over those of the trunk, and over those of hips and legs. */
export type Cover = { readonly trunk: readonly Part[]; readonly legs: readonly Part[] };

/** The parts of the body that lie between the one who looks and its muscles. */
export const coverOf = (picture: Picture): Cover => {
  const { pose, skeleton } = picture;
  const closed = closedHands(picture);
  const arms = [skeleton.leftArm, skeleton.rightArm]
    .filter(({ behind }) => !behind)
    .flatMap((at) => armParts(at, closed.includes(at), 0, 0).flat());
  const legs = [skeleton.leftLeg, skeleton.rightLeg]
    .filter(({ behind }) => !behind)
    .flatMap((at) => legParts(at, pose.view === 'side', OPEN_LEG, 0).flat());
  return { trunk: [...legs, ...arms, ...(headUnderArms(picture) ? [] : faceParts(skeleton))], legs: arms };
};

/** Parts as one path, drawn in by so many units. */
export const drawn = (parts: readonly Part[], inset: number): string =>
  parts
    .map((part) => part(inset))
    .map((points) => (points.length === 0 ? '' : closedPath(points)))
    .join('');
