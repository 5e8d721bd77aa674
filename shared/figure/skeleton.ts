import type { View } from './pose.ts';
import type { Degrees, Point } from './vector.ts';

/** Where the parts of an arm are: shoulder, elbow, wrist, tip of the hand, and which way its bones point. */
export type ArmAt = {
  readonly root: Point;
  readonly mid: Point;
  readonly end: Point;
  readonly tip: Point;
  readonly upper: Degrees;
  readonly lower: Degrees;
  readonly last: Degrees;
  /** 1 where positive joint angles turn as in a side view, -1 where they are mirrored. */
  readonly sense: 1 | -1;
  /** Drawn behind the trunk. */
  readonly behind: boolean;
  /** The lower bone points into the picture: it is drawn behind the upper one. */
  readonly away: boolean;
};

/** Where the parts of a leg are: hip, knee, ankle, and the foot. `last` is the direction of the sole. */
export type LegAt = ArmAt & { readonly heel: Point; readonly ball: Point; readonly footTurn: Degrees };

/** A body as numbers: every joint of a pose in its place. */
export type Skeleton = {
  readonly view: View;
  /** From the middle of the hips to the base of the neck: one more than there are segments. */
  readonly spine: readonly Point[];
  /** Which way each segment of the spine points, upwards. */
  readonly spineDirections: readonly Degrees[];
  readonly shouldersAt: Point;
  readonly neckTop: Point;
  readonly headAt: Point;
  readonly headUp: Degrees;
  /** How far the trunk leans out of the picture, the head with it. */
  readonly bow: Degrees;
  readonly turns: { readonly hips: Degrees; readonly chest: Degrees; readonly head: Degrees };
  readonly rightArm: ArmAt;
  readonly leftArm: ArmAt;
  readonly rightLeg: LegAt;
  readonly leftLeg: LegAt;
};

export const SIDES = ['right', 'left'] as const;
export type Side = (typeof SIDES)[number];
