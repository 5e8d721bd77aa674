import * as v from 'valibot';
import type { Angles } from '../joints.ts';
import { type Pose, poseSchema } from '../pose.ts';
import { poseKey } from '../pose-key.ts';
import { poseInputs } from './all.ts';

/** Every pose that there is, by name. */
export const poses: Readonly<Record<string, Pose>> = v.parse(v.record(v.string(), poseSchema), poseInputs);

/** A phase names its pose, and those that stand in for it, taken easier and harder. */
type NamesPoses = {
  readonly phases: readonly {
    readonly pose: string;
    readonly easier?: string | undefined;
    readonly harder?: string | undefined;
    readonly angles?: Angles | undefined;
    readonly bent?: Pose | undefined;
  }[];
};

/** The poses that a movement names, for every effort, with those on the way into them: what its figure needs. */
export const posesFor = (movement: NamesPoses): Readonly<Record<string, Pose>> => {
  const found: Record<string, Pose> = {};
  const find = (name: string): void => {
    const pose = poses[name];
    if (pose !== undefined) found[name] = pose;
  };
  for (const { pose, easier = pose, harder = pose } of movement.phases) {
    for (const name of [pose, easier, harder]) {
      find(name);
      poses[name]?.via?.forEach(find);
      poses[name]?.cycle?.through.forEach(find);
    }
  }
  return { ...found, ...bentOf(movement) };
};

/** The poses that a movement bends, by their keys. */
const bentOf = ({ phases }: NamesPoses): Readonly<Record<string, Pose>> =>
  Object.fromEntries(phases.flatMap((phase) => (phase.bent ? [[poseKey(phase), phase.bent]] : [])));
