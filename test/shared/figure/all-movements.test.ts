import { describe, expect, test } from 'vitest';
import { armAngles, jointsOf, legAngles } from '../../../shared/figure/between.ts';
import type { Pose } from '../../../shared/figure/pose.ts';
import { poses, posesFor } from '../../../shared/figure/poses/index.ts';
import { BONES } from '../../../shared/figure/proportions.ts';
import { FRONT_RANGES, SIDE_RANGES } from '../../../shared/figure/ranges.ts';
import type { Skeleton } from '../../../shared/figure/skeleton.ts';
import { cos, distance } from '../../../shared/figure/vector.ts';
import { askedOf, framesOf, heldPoints, looks, movements } from './measure.ts';

/** A foot or a hand may be off its place by half a px where it is drawn largest, 1.9 px a unit. */
const CONTACT = 0.5 / 1.9;
/** The furthest that any joint may go from one picture to the next, sixty a second: a foot that swings in walking. */
const STEP = 5;
/** Nothing is drawn visibly below the floor: at most half a contour, which is a px. */
const FLOOR = 1;
/** What a knee on the floor has of flesh under the bone. */
const KNEE = 6.5;
/** How far a bone may point out of the picture for its angle still to say something about the joint. */
const FLAT = 25;

describe.each(looks)('%s', (_name, movement) => {
  const takes = framesOf(movement);
  const frames = takes.flat();
  const steps = takes.flatMap((take) => take.slice(1).map((to, index) => ({ from: take[index] ?? to, to })));

  test('keeps the length of every bone', () => {
    const wrong = frames.flatMap(({ pose, skeleton, at }) =>
      bonesOf(pose, skeleton).flatMap(([bone, is, should]) =>
        Math.abs(is - should) > 0.001 ? [`${bone} has ${is}, not ${should}, ${at}`] : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('leaves what is held where it is held', () => {
    const wrong = frames.flatMap(({ pose, skeleton, at }) =>
      [...heldPoints(pose, skeleton)].flatMap(([limb, point]) => {
        const away = distance(point, askedOf(pose, limb));
        return away > CONTACT ? [`${limb} is ${away} away, ${at}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('does not slide on what it stands and leans on', () => {
    const wrong = steps.flatMap(({ from, to }) => {
      const before = heldPoints(from.pose, from.skeleton);
      return [...heldPoints(to.pose, to.skeleton)].flatMap(([limb, point]) => {
        const was = before.get(limb);
        const moved = distance(from.pose[limb].hold?.at ?? [0, 0], to.pose[limb].hold?.at ?? [0, 0]);
        return was !== undefined && moved === 0 && distance(was, point) > CONTACT ? [`${limb} slides, ${to.at}`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('bends no joint further than people can', () => {
    const wrong = frames.flatMap(({ pose, skeleton, at }) =>
      anglesOf(pose, skeleton).flatMap(([joint, angle, [least, most]]) =>
        angle < least || angle > most ? [`${joint} at ${Math.round(angle)} degrees, ${at}`] : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('does not jump', () => {
    const wrong = steps.flatMap(({ from, to }) => {
      const joints = jointsOf(to.skeleton);
      const way = Math.max(...jointsOf(from.skeleton).map((joint, which) => distance(joint, joints[which] ?? joint)));
      return way > STEP ? [`${way}, ${to.at}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('stays above the floor', () => {
    const wrong = frames.flatMap(({ skeleton, at }) =>
      lowestOf(skeleton).flatMap(([part, y, most]) => (y > most ? [`${part} at ${y}, ${at}`] : [])),
    );
    expect(wrong).toEqual([]);
  });

  test('reaches through no wall', () => {
    const wrong = frames.flatMap(({ pose, skeleton: { rightArm, leftArm }, at }) => {
      const wall = pose.scene.find(({ prop }) => prop === 'wall');
      if (wall?.prop !== 'wall') return [];
      const points = [rightArm, leftArm].flatMap(({ mid, end, tip }) => [mid, end, tip]);
      return points.some(([x]) => x / wall.x > 1) ? [at] : [];
    });
    expect(wrong).toEqual([]);
  });
});

const lowestOf = ({ view, rightLeg, leftLeg, rightArm, leftArm }: Skeleton) => [
  ...[rightLeg, leftLeg].flatMap(({ heel, ball, tip, mid, end }) => [
    // From the front a foot is drawn short: only its ankle is a joint.
    ['foot', view === 'side' ? Math.max(heel[1], ball[1], tip[1]) : end[1] + 4, FLOOR] as const,
    ['knee', mid[1], -KNEE] as const,
  ]),
  ...[rightArm, leftArm].map(({ mid, end }) => ['arm', Math.max(mid[1], end[1]), -2] as const),
];

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
  const missing = looks.flatMap(([, { phases }]) => phases.map(({ pose }) => pose)).filter((name) => !(name in poses));
  expect(missing).toEqual([]);
  expect(Object.keys(poses).filter((name) => !named.has(name))).toEqual([]);
});

test('every pose on the way into another is there', () => {
  const ways = Object.values(poses).flatMap(({ via, cycle }) => [...via, ...(cycle?.through ?? [])]);
  expect(ways.filter((name) => !(name in poses))).toEqual([]);
});
