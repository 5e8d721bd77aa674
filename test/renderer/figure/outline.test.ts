import { expect, test } from 'vitest';
import { onTrunkOutline } from '../../../renderer/figure/outline.ts';
import { poses } from '../../../shared/figure/poses/index.ts';
import { solve } from '../../../shared/figure/solve.ts';
import { distance } from '../../../shared/figure/vector.ts';

const wideAt = (name: string, up: number): number => {
  const pose = poses[name];
  if (pose === undefined) throw new Error(`no pose ${name}`);
  const skeleton = solve(pose);
  return distance(onTrunkOutline(skeleton, [up, -1]), onTrunkOutline(skeleton, [up, 1]));
};

test('a trunk that turns grows wider towards the shoulders and is nowhere narrower than before', () => {
  for (const up of [0, 0.18, 0.36, 0.54, 0.72, 0.86]) {
    expect(wideAt('seated-spinal-twist-turn', up), `${up}`).toBeGreaterThanOrEqual(
      wideAt('seated-spinal-twist-tall', up) - 0.01,
    );
  }
  expect(wideAt('seated-spinal-twist-turn', 0.86)).toBeGreaterThan(1.2 * wideAt('seated-spinal-twist-tall', 0.86));
});
