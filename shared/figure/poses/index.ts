import * as v from 'valibot';
import { type Pose, poseSchema } from '../pose.ts';
import { poseInputs } from './all.ts';

/** Every pose that there is, by name. */
export const poses: Readonly<Record<string, Pose>> = v.parse(v.record(v.string(), poseSchema), poseInputs);

/** A phase names its pose, and those that stand in for it, taken easier and harder. */
type NamesPoses = {
  readonly phases: readonly {
    readonly pose: string;
    readonly easier?: string | undefined;
    readonly harder?: string | undefined;
  }[];
};

/** The poses that a movement names, for every effort, with those on the way into them: what its figure needs. */
export const posesFor = (movement: NamesPoses): Readonly<Record<string, Pose>> => {
  const named = movement.phases
    .flatMap(({ pose, easier, harder }) => [pose, easier, harder])
    .filter((name) => name !== undefined)
    .flatMap((name) => [name, ...(poses[name]?.via ?? []), ...(poses[name]?.cycle?.through ?? [])]);
  return Object.fromEntries(named.flatMap((name) => (poses[name] ? [[name, poses[name]]] : [])));
};
