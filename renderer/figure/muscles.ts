import type { View } from '../../shared/figure/pose.ts';
import type { Point } from '../../shared/figure/vector.ts';
import type { Muscle } from '../../shared/model/movement-codes.ts';

/** A piece of a muscle: a patch on a part of the body, between two rails that run along its fibres. */
export type Patch = {
  readonly on: 'trunk' | 'neck' | 'hip' | 'thigh' | 'shin' | 'upperArm' | 'forearm';
  readonly rails: readonly [readonly Point[], readonly Point[]];
  /** Lies across the middle of a front or back view: not mirrored. */
  readonly middle: boolean;
};

type Patches = Readonly<Partial<Record<Muscle, readonly Patch[]>>>;

/** Reads a rail as SVG writes points: pairs, set apart by commas. */
const rail = (points: string): readonly Point[] =>
  points.split(',').map((pair) => {
    const [far = 0, across = 0] = pair.trim().split(' ').map(Number);
    return [far, across];
  });

const patch = (on: Patch['on'], one: string, other: string, middle = false): Patch => ({
  on,
  rails: [rail(one), rail(other)],
  middle,
});

const forearms = [patch('forearm', '.06 .84, .35 .86, .8 .7', '.06 -.84, .35 -.86, .8 -.7')];
const shoulders = [patch('upperArm', '-.12 .7, .14 .88, .42 .5', '-.12 -.7, .14 -.88, .42 -.5')];

/**
 * On the trunk a point is how far up it lies (0 hips, 1 base of the neck) and across from the back edge (-1) to the
 * front one (1); on a limb how far along the bone, and across from its back (-1) to its front (1). What goes over the hip counts down
 * the trunk to it below 0 and along the thigh above.
 */
const fromSide: Patches = {
  trapezius: [
    patch('trunk', '.56 -.86, .74 -.92, .9 -.93, 1.05 -.88', '.6 -.7, .76 -.35, .9 .05, 1.05 -.05'),
    patch('neck', '.3 -.9, .6 -.84, .9 -.8', '.3 0, .6 -.2, .9 -.4'),
  ],
  'latissimus-dorsi': [patch('trunk', '.14 -.6, .34 -.52, .56 -.5, .74 -.42', '.26 -.3, .42 .05, .58 .25, .76 .3')],
  rhomboids: [patch('trunk', '.66 -.92, .8 -.93, .93 -.93', '.62 -.5, .74 -.4, .86 -.35')],
  'erector-spinae': [
    patch('trunk', '.02 -.9, .2 -.9, .4 -.9, .6 -.92, .79 -.92', '.06 -.5, .2 -.35, .4 -.35, .6 -.5, .77 -.68'),
  ],
  'quadratus-lumborum': [patch('trunk', '.12 -.7, .25 -.62, .42 -.7', '.1 -.15, .25 -.1, .42 -.3')],
  // A girdle whose fibres run level round the waist, and the sheet over it that slants from the ribs down to the front.
  'deep-core': [patch('trunk', '.5 -.3, .47 .1, .47 .5, .5 .88', '.16 -.3, .14 .1, .15 .5, .2 .9')],
  obliques: [patch('trunk', '.46 -.5, .34 -.24, .22 .06, .12 .36', '.66 .14, .54 .44, .42 .68, .3 .9')],
  glutes: [
    patch('trunk', '-.19 -.5, -.1 -.84, .04 -.9, .17 -.86, .26 -.7', '-.2 .3, -.1 .3, .02 .22, .12 .02, .22 -.3'),
  ],
  hamstrings: [patch('thigh', '.16 -.86, .5 -.86, .94 -.74', '.14 -.12, .5 -.02, .92 -.25')],
  quadriceps: [patch('thigh', '.14 .86, .5 .86, .94 .78', '.14 .08, .5 .04, .9 .15')],
  'hip-flexors': [patch('hip', '-.38 .3, -.18 .8, .04 .9, .2 .74, .4 .3', '-.4 -.2, -.2 .1, .02 .3, .16 .18, .38 .05')],
  calves: [patch('shin', '.06 -.84, .28 -.88, .66 -.74', '.06 0, .28 .12, .64 -.15')],
  shoulders,
  'rear-deltoids': [patch('upperArm', '-.12 -.78, .14 -.88, .42 -.7', '-.16 .1, .14 .05, .4 -.2')],
  chest: [patch('trunk', '.62 .86, .72 .9, .86 .82', '.64 .2, .74 .05, .86 .1')],
  neck: [patch('neck', '.02 .84, .4 .82, .85 .8', '.02 0, .4 .05, .85 .05')],
  forearms,
};

const waist = [patch('trunk', '.56 .9, .43 .72, .29 .53, .15 .34', '.36 .95, .27 .92, .17 .84, .08 .68')];
/** From behind only what wraps round the flank shows, slanting outwards. */
const flank = [patch('trunk', '.58 .66, .46 .8, .36 .92', '.38 .46, .24 .66, .12 .92')];

/** From the front and the back the patches of the right half are given, and mirrored; across is from left to right. */
const fromFront: Patches = {
  trapezius: [patch('trunk', '1.06 .8, .99 .86, .93 .88', '1.04 .2, .97 .25, .9 .6')],
  obliques: waist,
  'deep-core': [patch('trunk', '.5 -.9, .45 -.3, .45 .3, .5 .9', '.16 -.9, .1 -.3, .1 .3, .16 .9', true)],
  glutes: [patch('trunk', '-.06 .9, .06 .92, .16 .9', '-.06 .56, .06 .5, .15 .6')],
  quadriceps: [patch('thigh', '.14 .8, .5 .8, .94 .7', '.18 -.6, .5 -.7, .94 -.7')],
  chest: [patch('trunk', '.62 .1, .6 .5, .7 .92', '.84 .1, .87 .45, .88 .9')],
  neck: [patch('neck', '.02 .82, .45 .82, .85 .82', '.02 .2, .45 .25, .85 .3')],
  shoulders,
  forearms,
};

const fromBehind: Patches = {
  trapezius: [
    patch(
      'trunk',
      '.42 .04, .62 .22, .8 .6, .9 .86, .97 .82, 1.05 .7',
      '.4 .02, .6 .02, .74 .02, .86 .02, .95 .02, 1.05 .02',
    ),
  ],
  'latissimus-dorsi': [patch('trunk', '.18 .3, .4 .84, .6 .92, .74 .92', '.1 .08, .3 .12, .46 .2, .62 .62')],
  rhomboids: [patch('trunk', '.62 .44, .72 .46, .82 .44', '.7 .06, .8 .06, .9 .06')],
  'erector-spinae': [patch('trunk', '0 .34, .25 .36, .5 .3, .72 .24', '0 .06, .25 .06, .5 .06, .72 .06')],
  'quadratus-lumborum': [patch('trunk', '.12 .66, .25 .66, .38 .6', '.1 .36, .25 .36, .4 .32')],
  obliques: flank,
  glutes: [
    patch('trunk', '.15 .74, .05 .9, -.08 1.02, -.2 1.55, -.3 1.4', '.17 .1, .05 .06, -.08 .07, -.21 .16, -.33 .6'),
  ],
  hamstrings: [patch('thigh', '.2 .74, .5 .78, .92 .64', '.2 -.74, .5 -.78, .92 -.64')],
  calves: [patch('shin', '.06 .8, .28 .86, .64 .66', '.06 -.8, .28 -.86, .64 -.66')],
  'rear-deltoids': shoulders,
  shoulders,
  forearms,
};

/** Where each muscle lies in each view; what a view does not show is missing there. */
export const MUSCLE_PATCHES: Readonly<Record<View, Patches>> = { side: fromSide, front: fromFront, back: fromBehind };
