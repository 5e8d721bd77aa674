import * as v from 'valibot';
import { type Pose, type PoseInput, poseSchema } from '../pose.ts';
import { birdDog, birdDogDesk } from './bird-dog.ts';
import { calfRaises } from './calf-raises.ts';
import { catCow, catCowDesk } from './cat-cow.ts';
import { chestSupportedRows, chestSupportedRowsDesk } from './chest-supported-rows.ts';
import { childsPose, childsPoseDesk } from './childs-pose.ts';
import { chinTuck } from './chin-tuck.ts';
import { deadBug, deadBugDesk } from './dead-bug.ts';
import { doorwayChestStretch } from './doorway-chest-stretch.ts';
import { gluteBridge, gluteBridgeDesk } from './glute-bridge.ts';
import { hipFlexorStretch } from './hip-flexor-stretch.ts';
import { kneesToChest, kneesToChestDesk } from './knees-to-chest.ts';
import { pelvicTilts, pelvicTiltsDesk, pelvicTiltsWall } from './pelvic-tilts.ts';
import { resistanceBandRows } from './resistance-band-rows.ts';
import { romanianDeadlift, romanianDeadliftDesk } from './romanian-deadlift.ts';
import { scapularSqueeze } from './scapular-squeeze.ts';
import { seatedFigureFour } from './seated-figure-four.ts';
import { seatedSpinalTwist } from './seated-spinal-twist.ts';
import { shoulderRolls } from './shoulder-rolls.ts';
import { sidePlank, sidePlankDesk } from './side-plank.ts';
import { sitToStand } from './sit-to-stand.ts';
import { standingBackExtension } from './standing-back-extension.ts';
import { supermanHold, supermanHoldDesk } from './superman-hold.ts';
import { thoracicExtension } from './thoracic-extension.ts';
import { upperTrapeziusStretch } from './upper-trapezius-stretch.ts';
import { walking } from './walking.ts';
import { wallAngels, wallAngelsDesk } from './wall-angels.ts';
import { wristStretch } from './wrist-stretch.ts';

const inputs: Readonly<Record<string, PoseInput>> = {
  ...birdDog,
  ...birdDogDesk,
  ...calfRaises,
  ...catCow,
  ...catCowDesk,
  ...chestSupportedRows,
  ...chestSupportedRowsDesk,
  ...childsPose,
  ...childsPoseDesk,
  ...chinTuck,
  ...deadBug,
  ...deadBugDesk,
  ...doorwayChestStretch,
  ...gluteBridge,
  ...gluteBridgeDesk,
  ...hipFlexorStretch,
  ...kneesToChest,
  ...kneesToChestDesk,
  ...pelvicTilts,
  ...pelvicTiltsDesk,
  ...pelvicTiltsWall,
  ...resistanceBandRows,
  ...romanianDeadlift,
  ...romanianDeadliftDesk,
  ...scapularSqueeze,
  ...seatedFigureFour,
  ...seatedSpinalTwist,
  ...shoulderRolls,
  ...sidePlank,
  ...sidePlankDesk,
  ...sitToStand,
  ...standingBackExtension,
  ...supermanHold,
  ...supermanHoldDesk,
  ...thoracicExtension,
  ...upperTrapeziusStretch,
  ...walking,
  ...wallAngels,
  ...wallAngelsDesk,
  ...wristStretch,
};

/** Every pose that there is, by name. */
export const poses: Readonly<Record<string, Pose>> = v.parse(v.record(v.string(), poseSchema), inputs);

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
