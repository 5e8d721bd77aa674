import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type PoseInput, poseSchema } from '../../../shared/figure/pose.ts';
import { BONES, FOOT } from '../../../shared/figure/proportions.ts';
import { solve } from '../../../shared/figure/solve.ts';
import { along, distance } from '../../../shared/figure/vector.ts';

const pose = (input: Partial<PoseInput>) => v.parse(poseSchema, { view: 'side', hips: [0, -94], ...input });

const palm = ({ end, last }: { end: readonly [number, number]; last: number }) => along(end, last, BONES.palm);

test('with all angles 0 one stands upright with arms and legs hanging', () => {
  const { spine, headAt, rightArm, rightLeg } = solve(pose({}));
  expect(spine.at(-1)?.[0]).toBeCloseTo(0);
  expect(headAt[1]).toBeLessThan(-160);
  expect(rightArm.tip[0]).toBeCloseTo(rightArm.root[0]);
  expect(rightArm.tip[1]).toBeGreaterThan(rightArm.root[1]);
  expect(rightLeg.end[1]).toBeCloseTo(-94 + BONES.thigh + BONES.shin);
  expect(rightLeg.tip[0]).toBeGreaterThan(rightLeg.end[0]);
});

test('positive angles go forward: the trunk leans, the arm is lifted, elbow and knee bend as they do', () => {
  const { spine, rightArm, rightLeg } = solve(
    pose({ lean: 20, rightArm: { shoulder: 90, elbow: 30 }, rightLeg: { hip: 40, knee: 60 } }),
  );
  expect(spine.at(-1)?.[0]).toBeGreaterThan(10);
  expect(rightArm.mid[0]).toBeGreaterThan(rightArm.root[0] + 20);
  expect(rightArm.end[1]).toBeLessThan(rightArm.mid[1]);
  expect(rightLeg.mid[0]).toBeGreaterThan(rightLeg.root[0]);
  expect(rightLeg.end[0]).toBeLessThan(rightLeg.mid[0]);
});

test('from the front both sides are alike', () => {
  const arm = { shoulder: 90, elbow: 90 };
  const { rightArm, leftArm } = solve(pose({ view: 'front', rightArm: arm, leftArm: arm }));
  expect(rightArm.tip[0]).toBeCloseTo(-leftArm.tip[0]);
  expect(rightArm.tip[1]).toBeCloseTo(leftArm.tip[1]);
  expect(rightArm.root[0]).toBeLessThan(0);
});

test('from behind, right and left change places', () => {
  const { rightArm } = solve(pose({ view: 'back' }));
  expect(rightArm.root[0]).toBeGreaterThan(0);
});

test('a held hand is at its place, and the elbow bends backwards', () => {
  const { rightArm } = solve(pose({ rightArm: { hold: { by: 'hand', at: [35, -120] } } }));
  expect(distance(palm(rightArm), [32, -120])).toBeLessThan(0.01);
  expect(rightArm.mid[1]).toBeGreaterThan(rightArm.root[1]);
  const turned = solve(pose({ rightArm: { turned: true, hold: { by: 'hand', at: [35, -120] } } }));
  expect(turned.rightArm.mid[1]).toBeLessThan(rightArm.mid[1]);
});

test('a hand on the thigh follows the thigh', () => {
  const arm = { hold: { by: 'hand', on: 'rightThigh', at: [30, 9] } } as const satisfies PoseInput['rightArm'];
  for (const hip of [70, 90, 110]) {
    const { rightArm, rightLeg } = solve(pose({ hips: [0, -50], rightArm: arm, rightLeg: { hip } }));
    const on = along(along(rightLeg.root, rightLeg.upper, 30), rightLeg.upper + 90, 9);
    expect(distance(palm(rightArm), on)).toBeLessThan(0.01);
  }
});

test('what is out of reach pulls the hips, no further than it must', () => {
  const { spine, rightLeg } = solve(
    pose({ hips: [0, -120], rightLeg: { hold: { by: 'sole', at: [0, 0] } }, leftLeg: {} }),
  );
  expect(rightLeg.end[1]).toBeCloseTo(-FOOT.sole[1], 2);
  expect(distance(rightLeg.root, rightLeg.end)).toBeCloseTo(BONES.thigh + BONES.shin, 2);
  expect(spine[0]?.[1]).toBeGreaterThan(-100);
});

test('lying on the upper back, the hips follow from the shoulders', () => {
  const { shouldersAt } = solve(pose({ hips: [0, -20], lean: -100, chestAt: [-50, -12] }));
  expect(distance(shouldersAt, [-50, -12])).toBeLessThan(0.01);
});

test('on the ball of the foot the heel is high and the toes stay flat', () => {
  const { rightLeg } = solve(pose({ rightLeg: { hold: { by: 'ball', at: [11, 0], angle: -50 } } }));
  expect(rightLeg.heel[1]).toBeLessThan(-10);
  expect(rightLeg.tip[1]).toBeCloseTo(rightLeg.ball[1]);
});

test('from the front a foot that carries lies flat on the floor however the leg slants', () => {
  const slanted = solve(
    pose({
      view: 'front',
      hips: [-20, -92],
      rightLeg: { hold: { by: 'sole', at: [6, 0] } },
      leftLeg: { hold: { by: 'sole', at: [20, 0], angle: 68 } },
    }),
  );
  expect(slanted.rightLeg.last).toBe(-90);
  expect(slanted.leftLeg.last).toBe(90 + 68);
  expect(solve(pose({ view: 'front', rightLeg: { hip: 20 } })).rightLeg.last).toBeCloseTo(-20 - 90);
});

test('a trunk that bows out of the picture takes the head down before the neck', () => {
  const above = (trunkDepth: number): number => {
    const { headAt, neckTop, bow } = solve(pose({ view: 'front', trunkDepth }));
    expect(bow).toBe(trunkDepth);
    return neckTop[1] - headAt[1];
  };
  expect(above(0)).toBeCloseTo(BONES.head);
  expect(above(42)).toBeLessThan(0.8 * BONES.head);
});

test('a bone that points out of the picture is drawn shorter', () => {
  const { rightArm } = solve(pose({ view: 'front', rightArm: { upperDepth: 60 } }));
  expect(distance(rightArm.root, rightArm.mid)).toBeCloseTo(BONES.upperArm / 2);
});

test.each([
  ['an angle beyond a whole turn', { lean: 300 }],
  ['a place far outside the picture', { hips: [900, 0] as [number, number] }],
  ['a depth at which nothing is left of the bone', { rightArm: { upperDepth: 90 } }],
  ['an unknown field', { wings: 2 }],
])('a pose is refused with %s', (_what, wrong) => {
  expect(v.safeParse(poseSchema, { view: 'side', hips: [0, 0], ...wrong }).success).toBe(false);
});
