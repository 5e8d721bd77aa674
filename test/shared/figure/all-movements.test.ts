import { describe, expect, test } from 'vitest';
import { armAngles, jointsOf, legAngles } from '../../../shared/figure/between.ts';
import type { Pose } from '../../../shared/figure/pose.ts';
import { poses, posesFor } from '../../../shared/figure/poses/index.ts';
import { BONES, FRONT_RANGES, SIDE_RANGES } from '../../../shared/figure/proportions.ts';
import type { Skeleton } from '../../../shared/figure/skeleton.ts';
import { cos, distance } from '../../../shared/figure/vector.ts';
import { askedOf, framesOf, heldPoints, movements } from './measure.ts';

/** A foot or a hand may be off its place by so little that nobody sees it. */
const CONTACT = 0.5;
/** The furthest that any joint may go from one picture to the next, sixty a second: a foot that swings in walking. */
const STEP = 5;
/** Nothing is drawn visibly below the floor: at most half a contour, which is a px. */
const FLOOR = 1;
/** What a knee on the floor has of flesh under the bone. */
const KNEE = 6.5;
/** How far a bone may point out of the picture for its angle still to say something about the joint. */
const FLAT = 25;

const within = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most;

describe.each(movements.map((movement) => [movement.id, movement] as const))('%s', (_id, movement) => {
  const takes = framesOf(movement);
  const frames = takes.flat();

  test('keeps the length of every bone', () => {
    for (const { pose, skeleton, at } of frames) {
      for (const [bone, is, should] of bonesOf(pose, skeleton)) expect(is, `${bone}, ${at}`).toBeCloseTo(should, 3);
    }
  });

  test('leaves what is held where it is held', () => {
    for (const { pose, skeleton, at } of frames) {
      for (const [limb, point] of heldPoints(pose, skeleton)) {
        const away = distance(point, askedOf(pose, limb));
        expect(away, `${limb}, ${at}`).toBeLessThanOrEqual(CONTACT);
      }
    }
  });

  test('does not slide on what it stands and leans on', () => {
    for (const take of takes) {
      for (const [index, frame] of take.entries()) {
        const next = take[index + 1];
        if (next === undefined) continue;
        const before = heldPoints(frame.pose, frame.skeleton);
        for (const [limb, point] of heldPoints(next.pose, next.skeleton)) {
          const was = before.get(limb);
          const [from, to] = [frame.pose[limb].hold, next.pose[limb].hold];
          if (was === undefined || from === undefined || to === undefined || distance(from.at, to.at) > 0) continue;
          expect(distance(was, point), `${limb}, ${next.at}`).toBeLessThanOrEqual(CONTACT);
        }
      }
    }
  });

  test('bends no joint further than people can', () => {
    for (const { pose, skeleton, at } of frames) {
      for (const [joint, angle, range] of anglesOf(pose, skeleton)) {
        expect(within(angle, range), `${joint} at ${Math.round(angle)} degrees, ${at}`).toBe(true);
      }
    }
  });

  test('does not jump', () => {
    for (const take of takes) {
      for (const [index, frame] of take.entries()) {
        const next = take[index + 1];
        if (next === undefined) continue;
        const [from, to] = [jointsOf(frame.skeleton), jointsOf(next.skeleton)];
        const furthest = Math.max(...from.map((joint, which) => distance(joint, to[which] ?? joint)));
        expect(furthest, next.at).toBeLessThanOrEqual(STEP);
      }
    }
  });

  test('stays above the floor', () => {
    for (const { skeleton, at } of frames) {
      const { rightLeg, leftLeg, rightArm, leftArm } = skeleton;
      for (const leg of [rightLeg, leftLeg]) {
        const lowest = skeleton.view === 'side' ? Math.max(leg.heel[1], leg.ball[1], leg.tip[1]) : leg.end[1] + 4;
        expect(lowest, `foot, ${at}`).toBeLessThanOrEqual(FLOOR);
        expect(leg.mid[1], `knee, ${at}`).toBeLessThanOrEqual(-KNEE);
      }
      for (const arm of [rightArm, leftArm]) {
        expect(Math.max(arm.mid[1], arm.end[1]), `arm, ${at}`).toBeLessThanOrEqual(-2);
      }
    }
  });
});

const bonesOf = (pose: Pose, { spine, rightArm, leftArm, rightLeg, leftLeg }: Skeleton) => [
  ...spine
    .slice(1)
    .map(
      (point, index) => ['spine', distance(point, spine[index] ?? point), BONES.spine * cos(pose.trunkDepth)] as const,
    ),
  ...(
    [
      ['right arm', rightArm, pose.rightArm],
      ['left arm', leftArm, pose.leftArm],
    ] as const
  ).flatMap(([name, at, { upperDepth, lowerDepth }]) => [
    [name, distance(at.root, at.mid), BONES.upperArm * cos(upperDepth)] as const,
    [name, distance(at.mid, at.end), BONES.forearm * cos(lowerDepth)] as const,
  ]),
  ...(
    [
      ['right leg', rightLeg, pose.rightLeg],
      ['left leg', leftLeg, pose.leftLeg],
    ] as const
  ).flatMap(([name, at, { upperDepth, lowerDepth }]) => [
    [name, distance(at.root, at.mid), BONES.thigh * cos(upperDepth)] as const,
    [name, distance(at.mid, at.end), BONES.shin * cos(lowerDepth)] as const,
  ]),
];

type Angle = readonly [joint: string, angle: number, range: readonly [number, number]];

const anglesOf = (pose: Pose, skeleton: Skeleton): readonly Angle[] => {
  const ranges = pose.view === 'side' ? SIDE_RANGES : FRONT_RANGES;
  const chestLean = 180 - (skeleton.spineDirections.at(-1) ?? 180);
  const of = (['right', 'left'] as const).flatMap((side): Angle[] => {
    const [arm, leg] = [pose[`${side}Arm`], pose[`${side}Leg`]];
    const { shoulder, elbow, wrist } = armAngles(skeleton[`${side}Arm`], chestLean);
    const { hip, knee, ankle } = legAngles(skeleton[`${side}Leg`], pose.lean);
    const flatUpperArm = Math.abs(arm.upperDepth) <= FLAT;
    const flatArm = flatUpperArm && Math.abs(arm.lowerDepth) <= FLAT;
    const flatThigh = Math.abs(leg.upperDepth) <= FLAT;
    const flatLeg = flatThigh && Math.abs(leg.lowerDepth) <= FLAT;
    return [
      ...(flatUpperArm ? [[`${side} shoulder`, shoulder, ranges.shoulder] as const] : []),
      ...(flatArm
        ? [[`${side} elbow`, elbow, ranges.elbow] as const, [`${side} wrist`, wrist, ranges.wrist] as const]
        : []),
      ...(flatThigh ? [[`${side} hip`, hip, ranges.hip] as const] : []),
      ...(flatLeg ? [[`${side} knee`, knee, ranges.knee] as const] : []),
      ...(flatLeg && pose.view === 'side' ? [[`${side} ankle`, ankle, ranges.ankle] as const] : []),
    ];
  });
  return [
    ['lumbar', pose.lumbar, ranges.lumbar],
    ['thoracic', pose.thoracic, ranges.thoracic],
    ['neck', pose.neck, ranges.neck],
    ['head', pose.head, ranges.head],
    ...of,
  ];
};

test('every pose that the catalogue names is there, and none is for nothing', () => {
  const named = new Set(movements.flatMap((movement) => Object.keys(posesFor(movement))));
  const missing = movements.flatMap(({ phases }) => phases.map(({ pose }) => pose)).filter((name) => !(name in poses));
  expect(missing).toEqual([]);
  expect(Object.keys(poses).filter((name) => !named.has(name))).toEqual([]);
});

test('every pose on the way into another is there', () => {
  const ways = Object.values(poses).flatMap(({ via, cycle }) => [...via, ...(cycle?.through ?? [])]);
  expect(ways.filter((name) => !(name in poses))).toEqual([]);
});
