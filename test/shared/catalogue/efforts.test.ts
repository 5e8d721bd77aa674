import { expect, test } from 'vitest';
import { looksDifferent, takenAs } from '../../../shared/catalogue/efforts.ts';
import { jointsOf } from '../../../shared/figure/between.ts';
import { poses, posesFor } from '../../../shared/figure/poses/index.ts';
import { solve } from '../../../shared/figure/solve.ts';
import { distance } from '../../../shared/figure/vector.ts';
import { movements } from '../figure/measure.ts';

const withEffort = (effort: 'easier' | 'harder') => movements.filter((movement) => looksDifferent(movement, effort));

test('easier changes the picture of two dozen movements and more, harder of a good many', () => {
  expect(withEffort('easier').length).toBeGreaterThanOrEqual(24);
  expect(withEffort('harder').length).toBeGreaterThanOrEqual(20);
});

test('as written a movement is as it is, and without poses of its own an effort shows the same', () => {
  const [movement] = movements;
  if (movement === undefined) throw new Error('no movement');
  expect(takenAs(movement, 'standard')).toBe(movement);
  const plain = {
    ...movement,
    phases: movement.phases.map(({ pose, seconds, breath }) => ({ pose, seconds, breath })),
  };
  expect(takenAs(plain, 'easier')).toEqual(plain);
  expect(looksDifferent(plain, 'easier')).toBe(false);
});

test.each(['easier', 'harder'] as const)('%s, no more than the poses changes, and one sees that they did', (effort) => {
  for (const movement of withEffort(effort)) {
    const taken = takenAs(movement, effort);
    const posesOf = ({ phases }: typeof movement) => phases.map(({ pose }) => pose);
    expect({ ...taken, phases: movement.phases }).toEqual(movement);
    expect(posesOf(taken), movement.id).not.toEqual(posesOf(movement));
    expect(Object.keys(posesFor(movement))).toEqual(expect.arrayContaining(posesOf(taken)));
    const apart = movement.phases.map(({ pose }, index) => {
      const [one, other] = [poses[pose], poses[taken.phases[index]?.pose ?? '']];
      if (one === undefined || other === undefined) throw new Error(`${movement.id} lacks a pose`);
      const joints = jointsOf(solve(other));
      // A pelvis may tip and take no joint along.
      const tipped = Math.abs(one.lean - other.lean) / 4;
      return Math.max(tipped, ...jointsOf(solve(one)).map((joint, at) => distance(joint, joints[at] ?? joint)));
    });
    expect(Math.max(...apart), movement.id).toBeGreaterThan(2);
  }
});
