import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { anglesSchema } from '../../../shared/figure/angles-schema.ts';
import { angleOf, bentAt, bentTowards, handleOf } from '../../../shared/figure/bending.ts';
import { bendFault, bent } from '../../../shared/figure/bent.ts';
import { type Angles, bendable, type JOINTS, jointAngles, rangeOf } from '../../../shared/figure/joints.ts';
import { figureAt } from '../../../shared/figure/motion.ts';
import { type Pose, poseSchema } from '../../../shared/figure/pose.ts';
import { poseKey } from '../../../shared/figure/pose-key.ts';
import { poses, posesFor } from '../../../shared/figure/poses/index.ts';
import { solve } from '../../../shared/figure/solve.ts';
import { distance } from '../../../shared/figure/vector.ts';
import { seed } from '../../sim/runs.ts';
import { askedOf, heldPoints } from './measure.ts';

const of = (name: string): Pose => {
  const pose = poses[name];
  if (pose === undefined) throw new Error(`no pose ${name}`);
  return pose;
};
const seated = of('shoulder-rolls-rest');
const fours = of('bird-dog-ready');
const standing = of('superman-hold-desk-stand');
const names = Object.keys(poses).filter((name) => bendable(of(name)).length > 0);

/** A pose, and joints of it that somebody drags one after the other, anywhere. */
const bends = fc.constantFrom(...names).chain((name) => {
  const joint = fc.constantFrom(...bendable(of(name)));
  const move = fc.tuple(joint, fc.double({ min: -720, max: 720, noNaN: true }));
  return fc.tuple(fc.constant(name), fc.array(move, { minLength: 1, maxLength: 5 }));
});

const dragged = (pose: Pose, moves: readonly (readonly [(typeof JOINTS)[number], number])[]): Angles =>
  moves.reduce<Angles>((angles, [joint, degrees]) => bentAt(pose, angles, joint, degrees), {});

describe('a pose that is bent', () => {
  it(`stays within what people can do, wherever its joints are dragged (seed ${seed})`, () => {
    fc.assert(
      fc.property(bends, ([name, moves]) => {
        const pose = of(name);
        const to = bent(pose, dragged(pose, moves));
        for (const [joint, degrees] of Object.entries(jointAngles(to, solve(to)))) {
          const [least, most] = rangeOf(joint as (typeof JOINTS)[number], pose);
          expect(degrees, `${name} ${joint}`).toBeGreaterThanOrEqual(least - 0.5);
          expect(degrees, `${name} ${joint}`).toBeLessThanOrEqual(most + 0.5);
        }
      }),
      { numRuns: 150 },
    );
  });

  it(`keeps what it stands, sits and leans on where it is (seed ${seed})`, () => {
    fc.assert(
      fc.property(bends, ([name, moves]) => {
        const pose = of(name);
        const to = bent(pose, dragged(pose, moves));
        const before = heldPoints(pose, solve(pose));
        const held = heldPoints(to, solve(to));
        expect([...held.keys()], name).toEqual([...before.keys()]);
        for (const [limb, point] of held) {
          const was = distance(before.get(limb) ?? point, askedOf(pose, limb));
          expect(distance(point, askedOf(pose, limb)), `${name} ${limb}`).toBeLessThan(was + 0.3);
        }
      }),
      { numRuns: 150 },
    );
  });

  it(`is drawn as data that a window takes, and read again as it was saved (seed ${seed})`, () => {
    fc.assert(
      fc.property(bends, ([name, moves]) => {
        const angles = dragged(of(name), moves);
        expect(bendFault(of(name), angles)).toBeNull();
        expect(v.safeParse(anglesSchema, JSON.parse(JSON.stringify(angles))).issues).toBeUndefined();
        expect(v.safeParse(poseSchema, bent(of(name), angles)).issues).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  it.each(names)('%s is right as it is', (name) => {
    expect(bendFault(of(name), {})).toBeNull();
    expect(bent(of(name), {})).toEqual(of(name));
  });
});

describe('a joint', () => {
  it('has the angle that it was given', () => {
    expect(angleOf(seated, { 'left-elbow': 90 }, 'left-elbow')).toBe(90);
    expect(angleOf(seated, { neck: 20 }, 'neck')).toBe(20);
    expect(angleOf(standing, bentAt(standing, {}, 'left-knee', 60), 'left-knee')).toBe(60);
  });

  it('stops where people stop', () => {
    expect(bentAt(seated, {}, 'left-elbow', 500)).toEqual({ 'left-elbow': 160 });
    expect(bentAt(seated, {}, 'left-elbow', -500)).toEqual({ 'left-elbow': -5 });
    expect(bentAt(seated, {}, 'trunk', -500)).toEqual({ trunk: -30 });
  });

  it('stops where a hand or a foot would come off, or sink into the floor', () => {
    const { trunk = 0 } = bentAt(fours, {}, 'trunk', 45);
    expect(trunk).toBeGreaterThan(45);
    expect(bendFault(fours, { trunk: trunk - 2 })).not.toBeNull();
    expect(bendFault(of('superman-hold-rest'), { 'right-shoulder': 120 })).toEqual({ why: 'floor' });
  });

  it('that carries cannot be bent: a hand on the floor, a knee on the mat, a foot of somebody who sits', () => {
    expect(bendable(fours)).toEqual(['trunk', 'lower-back', 'upper-back', 'neck', 'head']);
    expect(bendable(seated).filter((joint) => /knee|hip|ankle/.test(joint))).toEqual([]);
    expect(bendFault(fours, { 'left-elbow': 40 })).toEqual({ why: 'fixed', joint: 'left-elbow' });
    expect(bendable(of('walking-stride'))).toEqual([]);
  });

  it('of a leg that somebody stands on lowers the hips, and the other leg comes along', () => {
    const angles = bentAt(standing, bentAt(standing, {}, 'right-knee', 30), 'left-knee', 60);
    expect(angles['right-knee']).toBeUndefined();
    expect(Math.abs((angleOf(standing, angles, 'right-knee') ?? 0) - 60)).toBeLessThan(12);
    expect(bent(standing, angles).hips[1]).toBeGreaterThan(standing.hips[1] + 8);
  });

  it('of an arm whose hand rests on the body lets the hand go, and the rest of the arm stays as it was', () => {
    const resting = Object.entries(poses).find(
      ([, pose]) => pose.leftArm.hold?.on === 'leftThigh' && bendable(pose).includes('left-elbow'),
    )?.[1];
    if (resting === undefined) throw new Error('nobody rests a hand');
    const shoulder = angleOf(resting, {}, 'left-shoulder');
    const to = bent(resting, { 'left-elbow': 100 });
    expect(to.leftArm.hold).toBeUndefined();
    expect(angleOf(resting, { 'left-elbow': 100 }, 'left-shoulder')).toBe(shoulder);
    expect(to.rightArm.hold).toEqual(resting.rightArm.hold);
  });

  it('follows the pointer', () => {
    for (const joint of ['right-elbow', 'right-shoulder', 'head'] as const) {
      const place = handleOf(seated, { [joint]: 35 }, joint);
      expect(bentTowards(seated, {}, joint, place)[joint], joint).toBe(35);
    }
  });
});

describe('a phase that bends its pose', () => {
  const phases = [
    { pose: 'shoulder-rolls-rest', angles: { 'left-elbow': 90 } },
    { pose: 'shoulder-rolls-rest' },
  ] as const;
  it('has a figure of its own, beside the plain one', () => {
    const [first, second] = phases;
    const shown = posesFor({ phases: [{ ...first, bent: bent(of(first.pose), first.angles) }, second] });
    expect(Object.keys(shown).toSorted()).toEqual(phases.map(poseKey).toSorted());
    const picture = figureAt({ phases, dose: { sides: 'none' } }, shown, {
      ...{ phase: 0, elapsedMs: 5_000, phaseMs: 5_000, side: 'none' },
    });
    expect(picture?.pose.leftArm.elbow).toBe(90);
  });
});
