import { expect, test } from 'vitest';
import type { Movement } from '../../../shared/catalogue/schema.ts';
import { jointsOf } from '../../../shared/figure/between.ts';
import { eased, type FigureSide, figureAt } from '../../../shared/figure/motion.ts';
import { posesFor } from '../../../shared/figure/poses/index.ts';
import { distance } from '../../../shared/figure/vector.ts';
import { movements } from './measure.ts';

const movementOf = (id: string): Movement => {
  const found = movements.find((movement) => movement.id === id);
  if (found === undefined) throw new Error(`no movement ${id}`);
  return found;
};

const at = (id: string, phase: number, elapsedMs: number, phaseMs: number, side: FigureSide = 'none') => {
  const movement = movementOf(id);
  const picture = figureAt(movement, posesFor(movement), { phase, elapsedMs, phaseMs, side });
  if (picture === undefined) throw new Error(`${id} has no figure`);
  return picture;
};

const apart = (a: ReturnType<typeof at>, b: ReturnType<typeof at>) => {
  const other = jointsOf(b.skeleton);
  return Math.max(...jointsOf(a.skeleton).map((joint, index) => distance(joint, other[index] ?? joint)));
};

test.each([
  ['a short phase', 1_000, 1_000],
  ['a usual one', 2_000, 1_600],
  ['a long one', 10_000, 2_500],
])('%s moves for 1.2 to 2.5 s where it has them, then holds', (_what, phaseMs, moveMs) => {
  const there = at('cat-cow', 1, phaseMs, phaseMs);
  expect(apart(at('cat-cow', 1, moveMs, phaseMs), there)).toBeLessThan(0.01);
  expect(apart(at('cat-cow', 1, moveMs * 0.8, phaseMs), there)).toBeGreaterThan(1);
});

test('a move starts and ends gently', () => {
  expect([eased(0), eased(0.5), eased(1)]).toEqual([0, 0.5, 1]);
  expect(eased(0.02)).toBeLessThan(0.005);
  expect(eased(0.98)).toBeGreaterThan(0.995);
});

test('the first phase comes from the pose that the last one leads to', () => {
  expect(apart(at('glute-bridge', 0, 0, 2_000), at('glute-bridge', 2, 3_000, 3_000))).toBeLessThan(0.01);
});

test('a hold breathes by two parts in a hundred, once in 5 s, and moves nothing else', () => {
  const breaths = Array.from({ length: 51 }, (_, tenth) => at('superman-hold', 1, tenth * 100, 5_000).breath);
  expect(breaths[0]).toBeCloseTo(0);
  expect(Math.max(...breaths)).toBeCloseTo(0.02, 4);
  expect(breaths.indexOf(Math.max(...breaths))).toBe(25);
  expect(breaths[50]).toBeCloseTo(0);
  expect(apart(at('superman-hold', 1, 0, 5_000), at('superman-hold', 1, 2_500, 5_000))).toBe(0);
});

test('sides that take turns exchange the limbs; sides one after the other mirror the picture', () => {
  const [first, second] = [at('bird-dog', 1, 0, 5_000, 'first'), at('bird-dog', 1, 0, 5_000, 'second')];
  expect(second.pose.leftLeg).toEqual(first.pose.rightLeg);
  expect(second.mirrored).toBe(false);
  expect(at('side-plank', 1, 0, 5_000, 'first').mirrored).toBe(false);
  expect(at('side-plank', 1, 0, 5_000, 'second').mirrored).toBe(true);
});

test('getting up goes by way of leaning forward', () => {
  const halfway = at('sit-to-stand', 0, 1_200, 3_000);
  expect(halfway.pose.lean).toBeGreaterThan(40);
});

test('walking goes round: after a round all is as before, after half a round with the other leg', () => {
  const roundMs = 1_400;
  expect(apart(at('walking', 0, 500, 60_000), at('walking', 0, 500 + roundMs, 60_000))).toBeLessThan(0.01);
  const [now, then] = [at('walking', 0, 350, 60_000), at('walking', 0, 350 + roundMs / 2, 60_000)];
  expect(then.pose.leftLeg).toEqual(now.pose.rightLeg);
});

test('the ground goes back as fast as the foot that stands on it', () => {
  const [a, b] = [at('walking', 0, 200, 60_000), at('walking', 0, 300, 60_000)];
  const foot = a.skeleton.rightLeg.ball[0] - b.skeleton.rightLeg.ball[0];
  expect(foot).toBeCloseTo((b.travelled ?? 0) - (a.travelled ?? 0), 1);
});

test('without its pose there is no figure', () => {
  expect(figureAt(movementOf('cat-cow'), {}, { phase: 0, elapsedMs: 0, phaseMs: 1, side: 'none' })).toBeUndefined();
});
