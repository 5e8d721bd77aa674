import type { Angles } from './joints.ts';

/** The name that a phase's pose goes by: its own or, where it is bent, with how. */
export const poseKey = ({ pose, angles }: { readonly pose: string; readonly angles?: Angles | undefined }): string =>
  angles === undefined ? pose : pose + JSON.stringify(angles);
