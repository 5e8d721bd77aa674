// Written by `npm run indexes`, never by hand.

import birdDog from './bird-dog.json' with { type: 'json' };
import birdDogDesk from './bird-dog-desk.json' with { type: 'json' };
import calfRaises from './calf-raises.json' with { type: 'json' };
import catCow from './cat-cow.json' with { type: 'json' };
import catCowDesk from './cat-cow-desk.json' with { type: 'json' };
import chestSupportedRows from './chest-supported-rows.json' with { type: 'json' };
import chestSupportedRowsDesk from './chest-supported-rows-desk.json' with { type: 'json' };
import childsPose from './childs-pose.json' with { type: 'json' };
import childsPoseDesk from './childs-pose-desk.json' with { type: 'json' };
import chinTuck from './chin-tuck.json' with { type: 'json' };
import deadBug from './dead-bug.json' with { type: 'json' };
import deadBugDesk from './dead-bug-desk.json' with { type: 'json' };
import doorwayChestStretch from './doorway-chest-stretch.json' with { type: 'json' };
import gluteBridge from './glute-bridge.json' with { type: 'json' };
import gluteBridgeDesk from './glute-bridge-desk.json' with { type: 'json' };
import hipFlexorStretch from './hip-flexor-stretch.json' with { type: 'json' };
import kneesToChest from './knees-to-chest.json' with { type: 'json' };
import kneesToChestDesk from './knees-to-chest-desk.json' with { type: 'json' };
import pelvicTilts from './pelvic-tilts.json' with { type: 'json' };
import pelvicTiltsDesk from './pelvic-tilts-desk.json' with { type: 'json' };
import resistanceBandRows from './resistance-band-rows.json' with { type: 'json' };
import romanianDeadlift from './romanian-deadlift.json' with { type: 'json' };
import romanianDeadliftDesk from './romanian-deadlift-desk.json' with { type: 'json' };
import scapularSqueeze from './scapular-squeeze.json' with { type: 'json' };
import seatedFigureFour from './seated-figure-four.json' with { type: 'json' };
import seatedSpinalTwist from './seated-spinal-twist.json' with { type: 'json' };
import shoulderRolls from './shoulder-rolls.json' with { type: 'json' };
import sidePlank from './side-plank.json' with { type: 'json' };
import sidePlankDesk from './side-plank-desk.json' with { type: 'json' };
import sitToStand from './sit-to-stand.json' with { type: 'json' };
import standingBackExtension from './standing-back-extension.json' with { type: 'json' };
import supermanHold from './superman-hold.json' with { type: 'json' };
import supermanHoldDesk from './superman-hold-desk.json' with { type: 'json' };
import thoracicExtension from './thoracic-extension.json' with { type: 'json' };
import upperTrapeziusStretch from './upper-trapezius-stretch.json' with { type: 'json' };
import walking from './walking.json' with { type: 'json' };
import wallAngels from './wall-angels.json' with { type: 'json' };
import wallAngelsDesk from './wall-angels-desk.json' with { type: 'json' };
import wristStretch from './wrist-stretch.json' with { type: 'json' };

/**
 * Every movement that ships, as it stands in its file and unchecked, in the order of their texts: the article's own
 * first, then what stands in for them beside the desk, then the further ones.
 *
 * How the files are to be read: a repetition begins and ends in the pose of its last phase; a pose that stands twice in
 * a row is first taken, then held. The first side is drawn, the other is its mirror image.
 */
export const movementFiles: readonly unknown[] = [
  birdDog,
  gluteBridge,
  deadBug,
  resistanceBandRows,
  supermanHold,
  wallAngels,
  sidePlank,
  romanianDeadlift,
  chestSupportedRows,
  pelvicTilts,
  childsPose,
  kneesToChest,
  seatedSpinalTwist,
  catCow,
  walking,
  birdDogDesk,
  gluteBridgeDesk,
  deadBugDesk,
  supermanHoldDesk,
  wallAngelsDesk,
  sidePlankDesk,
  romanianDeadliftDesk,
  chestSupportedRowsDesk,
  pelvicTiltsDesk,
  childsPoseDesk,
  kneesToChestDesk,
  catCowDesk,
  chinTuck,
  doorwayChestStretch,
  seatedFigureFour,
  thoracicExtension,
  standingBackExtension,
  shoulderRolls,
  scapularSqueeze,
  upperTrapeziusStretch,
  hipFlexorStretch,
  calfRaises,
  sitToStand,
  wristStretch,
];
