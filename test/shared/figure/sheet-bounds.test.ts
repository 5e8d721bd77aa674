import { describe, expect, test } from 'vitest';
import { takenAs } from '../../../shared/catalogue/efforts.ts';
import { legAngles } from '../../../shared/figure/between.ts';
import type { Pose } from '../../../shared/figure/pose.ts';
import { poses } from '../../../shared/figure/poses/index.ts';
import type { Skeleton } from '../../../shared/figure/skeleton.ts';
import { solve } from '../../../shared/figure/solve.ts';
import { directionOf, distance, type Point } from '../../../shared/figure/vector.ts';
import { EFFORTS, type Effort } from '../../../shared/model/effort.ts';
import { movements } from './measure.ts';

/** The bounds that a movement's sheet names: how far a figure may go, and how far it must. */

type Seen = { readonly pose: Pose; readonly skeleton: Skeleton };

const poseOf = (name: string): Seen => {
  const pose = poses[name];
  if (pose === undefined) throw new Error(`no pose ${name}`);
  return { pose, skeleton: solve(pose) };
};

/** The pose that the first phase of a movement leads to, at an effort. */
const reached = (id: string, effort: Effort): Seen => {
  const movement = movements.find((each) => each.id === id);
  if (movement === undefined) throw new Error(`no movement ${id}`);
  return poseOf(takenAs(movement, effort).phases[0]?.pose ?? '');
};

/** How far the head looks up (negative) or down from straight ahead, seen from the side. */
const gaze = ({ skeleton }: Seen): number => 180 - skeleton.headUp;
const chestLean = ({ skeleton }: Seen): number => 180 - (skeleton.spineDirections.at(-1) ?? 180);
/** The units to a grown person of 1.75 m. */
const CM = 180 / 175;
const HAND = 10 * CM;

describe.each(EFFORTS)('%s', (effort) => {
  test('the twist turns the ribs some 45 degrees, the head at most 60 from the pelvis', () => {
    const { hipsTurn = 0, chestTurn = 0, headTurn = 0 } = reached('seated-spinal-twist', effort).pose;
    expect(chestTurn - hipsTurn).toBeGreaterThanOrEqual(effort === 'easier' ? 15 : 40);
    expect(chestTurn - hipsTurn).toBeLessThanOrEqual(50);
    expect(headTurn - hipsTurn).toBeGreaterThanOrEqual(chestTurn - hipsTurn);
    expect(headTurn - hipsTurn).toBeLessThanOrEqual(60);
  });

  test('the standing extension is some twenty degrees in all, the eyes forward', () => {
    const lean = reached('standing-back-extension', effort);
    expect(-chestLean(lean)).toBeLessThanOrEqual(25);
    expect(-chestLean(lean)).toBeGreaterThanOrEqual(effort === 'easier' ? 8 : 18);
    expect(Math.abs(gaze(lean))).toBeLessThanOrEqual(10);
  });

  test('the superman lifts arms, chest and legs no more than a hand, the eyes on the floor', () => {
    const [up, down] = [reached('superman-hold', effort), poseOf('superman-hold-rest')];
    const rise = (of: (skeleton: Skeleton) => Point) => of(down.skeleton)[1] - of(up.skeleton)[1];
    const parts = [
      rise(({ rightArm }) => rightArm.end),
      rise(({ leftArm }) => leftArm.end),
      rise(({ rightLeg }) => rightLeg.end),
      rise(({ leftLeg }) => leftLeg.end),
      rise(({ shouldersAt }) => shouldersAt),
    ];
    for (const part of parts) expect(part).toBeLessThanOrEqual(HAND * 1.2);
    expect(Math.max(...parts)).toBeGreaterThan(HAND / 3);
    expect(gaze(up)).toBeGreaterThan(60);
  });

  test('the cow keeps its neck long', () => {
    const { pose } = effort === 'easier' ? poseOf('cat-cow-small-cow') : poseOf('cat-cow-cow');
    expect(pose.neck + pose.head).toBeGreaterThanOrEqual(-25);
  });

  test('the belly works where the back rounds, and rests where it arches', () => {
    for (const id of ['cat-cow', 'cat-cow-desk']) {
      const small = effort === 'easier' ? 'small-' : '';
      const [round, arch] = id === 'cat-cow' ? ['cat', 'cow'] : ['round', 'arch'];
      const [rounded, arched] = [round, arch].map((name) => poseOf(`${id}-${small}${name}`).pose);
      expect(rounded?.belly, id).toBeGreaterThan(0.8);
      expect(arched?.belly, id).toBeLessThan(0.3);
    }
  });

  test('at the desk the bird-dog slopes in one line, the foot that stands flat', () => {
    const { pose, skeleton } = reached('bird-dog-desk', effort);
    expect(legAngles(skeleton.leftLeg, pose.lean).knee).toBeLessThanOrEqual(16);
    expect(skeleton.leftLeg.heel[1]).toBeCloseTo(0);
    expect(skeleton.leftLeg.ball[1]).toBeCloseTo(0);
  });

  test('the bird-dog reaches level with the trunk, and no higher', () => {
    const { rightLeg, leftArm } = reached('bird-dog', effort).skeleton;
    expect(rightLeg.upper).toBeGreaterThanOrEqual(-95);
    if (effort !== 'easier') expect(leftArm.upper).toBeLessThanOrEqual(104);
  });

  test('the dead bug lowers a bent knee; straight it is the harder form', () => {
    const { pose, skeleton } = reached('dead-bug', effort);
    const { knee } = legAngles(skeleton.rightLeg, pose.lean);
    if (effort === 'harder') expect(knee).toBeLessThan(20);
    else expect(Math.abs(knee - 90)).toBeLessThanOrEqual(10);
    expect(pose.lumbar).toBe(0);
  });

  test('the hinge hold leans no more than halfway', () => {
    expect(reached('superman-hold-desk', effort).pose.lean).toBeLessThanOrEqual(46);
  });

  test('a chin that glides keeps its height', () => {
    const still = effort === 'harder' ? 'chin-tuck-wall-rest' : 'chin-tuck-rest';
    const [glide, rest] = [reached('chin-tuck', effort), poseOf(still)];
    expect(Math.abs(gaze(glide))).toBeLessThanOrEqual(8);
    expect(rest.skeleton.headAt[0] - glide.skeleton.headAt[0]).toBeGreaterThan(effort === 'easier' ? 2 : 6);
    expect(Math.abs(rest.skeleton.headAt[1] - glide.skeleton.headAt[1])).toBeLessThanOrEqual(5);
  });

  test('in the doorway the elbows are at shoulder height or lower', () => {
    const { rightArm } = reached('doorway-chest-stretch', effort).skeleton;
    expect(rightArm.mid[1]).toBeGreaterThanOrEqual(rightArm.root[1] - 2);
  });

  test('the tuck of the hip-flexor stretch tips the pelvis back under an upright trunk, a hand at a support', () => {
    const seen = reached('hip-flexor-stretch', effort);
    expect(seen.pose.lean).toBeLessThanOrEqual(-10);
    expect(Math.abs(chestLean(seen))).toBeLessThanOrEqual(6);
    expect([seen.pose.rightArm, seen.pose.leftArm].some(({ hold }) => hold?.on === 'world')).toBe(true);
  });

  test('thoracic extension bends the upper back and hardly the lower, the hands at the back of the head', () => {
    const { pose, skeleton } = reached('thoracic-extension', effort);
    expect(pose.thoracic).toBeLessThan(2 * pose.lumbar - 5);
    const { headAt, headUp, rightArm } = skeleton;
    const back = directionOf(headAt, rightArm.tip) - (headUp + 90);
    expect(Math.abs(((back + 540) % 360) - 180)).toBeLessThanOrEqual(70);
  });

  test('what moves the pelvis tips its bone so far that one sees it', () => {
    for (const [id, last] of [
      ['pelvic-tilts', 'pelvic-tilts-rest'],
      ['pelvic-tilts-desk', 'pelvic-tilts-desk-tall'],
      ['glute-bridge-desk', 'glute-bridge-desk-relax'],
    ] as const) {
      const tuck = reached(id, effort).pose;
      const other = effort === 'harder' && id !== 'glute-bridge-desk' ? 'pelvic-tilts-wall-tall' : last;
      expect(tuck.pelvis, id).toBe(true);
      expect(poseOf(other).pose.lean - tuck.lean, id).toBeGreaterThanOrEqual(12);
    }
  });
});

test('the bridge and the side plank make one line', () => {
  const bridge = reached('glute-bridge', 'standard').skeleton;
  const plank = reached('side-plank', 'standard').skeleton;
  const bend = (a: Point, b: Point, c: Point) => Math.abs(directionOf(a, b) - directionOf(b, c));
  const hips = (skeleton: Skeleton): Point => skeleton.spine[0] ?? [0, 0];
  expect(bend(bridge.shouldersAt, hips(bridge), bridge.rightLeg.mid)).toBeLessThanOrEqual(8);
  expect(bend(plank.shouldersAt, hips(plank), plank.rightLeg.end)).toBeLessThanOrEqual(12);
});

test('rows lie along the bench, hips and chest on it and no knee on the floor', () => {
  for (const name of ['chest-supported-rows-pull', 'chest-supported-rows-reach']) {
    const { pose, skeleton } = poseOf(name);
    const bench = pose.scene.find(({ prop }) => prop === 'bench');
    if (bench?.prop !== 'bench') throw new Error('no bench');
    expect(pose.lean).toBeCloseTo(90 - bench.slope);
    for (const point of [skeleton.spine[1], skeleton.shouldersAt]) {
      const away = distance(bench.at, point ?? [0, 0]);
      const slant = directionOf(bench.at, point ?? [0, 0]) - (90 + bench.slope);
      // Half a trunk lies between the spine and the pad.
      expect(Math.abs(away * Math.sin((slant * Math.PI) / 180))).toBeLessThanOrEqual(15);
    }
    expect(skeleton.rightLeg.mid[1]).toBeLessThan(-20);
    expect(legAngles(skeleton.rightLeg, pose.lean).knee).toBeLessThanOrEqual(25);
  }
});
