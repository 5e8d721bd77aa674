// Written by `npm run indexes`, never by hand.

import type { PoseInput } from '../pose.ts';
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
import { lifting } from './lifting.ts';
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

/** Every pose as it stands in its file, by name. */
export const poseInputs: Readonly<Record<string, PoseInput>> = {
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
  ...lifting,
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
