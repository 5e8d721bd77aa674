import * as v from 'valibot';
import { expect, test } from 'vitest';
import { exchanged, inBetween, jointsOf, settled } from '../../../shared/figure/between.ts';
import { type PoseInput, poseSchema } from '../../../shared/figure/pose.ts';
import { poses } from '../../../shared/figure/poses/index.ts';
import { solve } from '../../../shared/figure/solve.ts';
import { distance } from '../../../shared/figure/vector.ts';

const pose = (input: Partial<PoseInput>) => v.parse(poseSchema, { view: 'side', hips: [0, -93], ...input });

const joints = (of: Parameters<typeof solve>[0]) => jointsOf(solve(of));

const furthest = (a: ReturnType<typeof joints>, b: ReturnType<typeof joints>) =>
  Math.max(...a.map((joint, index) => distance(joint, b[index] ?? joint)));

test('begins and ends where its poses are', () => {
  const [from, to] = [pose({ lean: 10 }), pose({ lean: 60 })];
  expect(inBetween(from, to, 0)).toBe(from);
  expect(inBetween(from, to, 1)).toBe(to);
  expect(inBetween(from, to, 0.5).lean).toBeCloseTo(35);
});

test('a pose settled into its angles looks the same without anything held', () => {
  for (const [name, given] of Object.entries(poses)) {
    const free = settled(given);
    const { hold: _rightArm, ...rightArm } = free.rightArm;
    const { hold: _leftArm, ...leftArm } = free.leftArm;
    const { hold: _rightLeg, ...rightLeg } = free.rightLeg;
    const { hold: _leftLeg, ...leftLeg } = free.leftLeg;
    const { chestAt: _chestAt, ...rest } = free;
    const loose = { ...rest, rightArm, leftArm, rightLeg, leftLeg };
    expect(furthest(joints(given), joints(loose)), name).toBeLessThan(0.01);
  }
});

test('a hand that only one pose holds is let go of at once, and one that both hold stays', () => {
  const hand = { hold: { by: 'hand', on: 'world', at: [20, -120] } } as const satisfies PoseInput['rightArm'];
  const [held, free] = [pose({ rightArm: hand }), pose({ rightArm: { shoulder: 160 } })];
  expect(inBetween(held, free, 0.01).rightArm.hold).toBeUndefined();
  expect(inBetween(held, pose({ rightArm: hand, lean: 20 }), 0.5).rightArm.hold?.at).toEqual([20, -120]);
});

test('a foot that goes elsewhere steps over the floor, one that glides does not', () => {
  const standing = (x: number, glides: boolean) =>
    pose({ hips: [0, -80], rightLeg: { hold: { by: 'sole', at: [x, 0], glides } } });
  expect(inBetween(standing(0, false), standing(40, false), 0.5).rightLeg.hold?.at).toEqual([20, -8]);
  expect(inBetween(standing(0, true), standing(40, true), 0.5).rightLeg.hold?.at).toEqual([20, 0]);
});

test('poses of different views do not meet: the picture changes halfway', () => {
  const [side, front] = [pose({}), pose({ view: 'front' })];
  expect(inBetween(side, front, 0.49)).toBe(side);
  expect(inBetween(side, front, 0.51)).toBe(front);
});

test('the other side of the other side is the pose again', () => {
  for (const given of Object.values(poses)) expect(exchanged(exchanged(given))).toEqual(given);
});

test('on the other side the far limbs do what the near ones did, and what is on both sides stays where it is', () => {
  const ready = poses['bird-dog-ready'];
  const reach = poses['bird-dog-reach'];
  if (ready === undefined || reach === undefined) throw new Error('no bird-dog');
  expect(furthest(joints(ready), joints(exchanged(ready)))).toBeLessThan(0.01);
  expect(solve(exchanged(reach)).leftLeg.upper).toBeCloseTo(solve(reach).rightLeg.upper);
});
