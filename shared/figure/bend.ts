import type { Angles, Joint, Range } from './joints.ts';
import type { Pose } from './pose.ts';
import type { Degrees } from './vector.ts';

/** Why a pose cannot be bent so: a joint, something that would be let go of, or that there is nobody to bend. */
export type BendFault =
  | { readonly why: 'fixed'; readonly joint: Joint }
  | { readonly why: 'range'; readonly joint: Joint; readonly degrees: Degrees; readonly range: Range }
  | { readonly why: 'contact' | 'floor' | 'body' };

/** Bends a pose, or says why it cannot be bent so. */
export type Bend = (pose: Pose, angles: Angles) => Pose | BendFault;
