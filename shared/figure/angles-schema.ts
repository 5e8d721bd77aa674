import * as v from 'valibot';
import type { Joint } from './joints.ts';
import { FRONT_RANGES, SIDE_RANGES, TRUNK_MOST } from './ranges.ts';

type Part = keyof typeof SIDE_RANGES;

/** As far as people can in any view; what a pose allows is looked at where the pose is known. */
const within = (part: Part) =>
  v.optional(
    v.pipe(
      v.number(),
      v.minValue(Math.min(SIDE_RANGES[part][0], FRONT_RANGES[part][0])),
      v.maxValue(Math.max(SIDE_RANGES[part][1], FRONT_RANGES[part][1])),
    ),
  );

/** How a phase bends its pose: degrees by joint, as the pose itself counts them; the rest stays as it is. */
export const anglesSchema = v.strictObject({
  trunk: v.optional(v.pipe(v.number(), v.minValue(-TRUNK_MOST), v.maxValue(TRUNK_MOST))),
  'lower-back': within('lumbar'),
  'upper-back': within('thoracic'),
  neck: within('neck'),
  head: within('head'),
  'right-shoulder': within('shoulder'),
  'right-elbow': within('elbow'),
  'right-wrist': within('wrist'),
  'right-hip': within('hip'),
  'right-knee': within('knee'),
  'right-ankle': within('ankle'),
  'left-shoulder': within('shoulder'),
  'left-elbow': within('elbow'),
  'left-wrist': within('wrist'),
  'left-hip': within('hip'),
  'left-knee': within('knee'),
  'left-ankle': within('ankle'),
} satisfies Record<Joint, v.GenericSchema>);
