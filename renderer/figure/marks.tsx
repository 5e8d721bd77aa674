import type { ArmAt, Skeleton } from '../../shared/figure/skeleton.ts';
import { along, clamped, cos, distance, type Point, sin, wrapped } from '../../shared/figure/vector.ts';
import { onHead, onLimb, onTrunkOutline } from './outline.ts';
import { closedPath, linePath, openPath } from './path.ts';
import { FIST, HAND, UPPER_ARM } from './profiles.ts';

type Props = { readonly skeleton: Skeleton; readonly half: number };

/** How far down the hairline comes on a head that bows all the way. */
const CROWN = 9;

/** The cap of hair, which shows from where one sees the head, and the line of the jaw. */
export const HeadMarks = ({ skeleton, half }: Props) => {
  const at = (index: number): Point => onHead(skeleton, index, half);
  const { headAt, headUp, bow, turns } = skeleton;
  const place = (forward: number, up: number): Point => along(along(headAt, headUp, up), headUp - 90, forward);
  const profile = cos(turns.head);
  if (Math.abs(profile) < 0.5) {
    const behind = turns.head < 0;
    const brow: Point[] = behind
      ? [at(1), at(0), place(0, -9.5), place(6.5, -9), place(9.2, -3)]
      : [
          [-9.2, 4],
          [-6, 7.4],
          [0, 6.4],
          [6, 7.4],
          [9.2, 4],
        ].map(([forward = 0, above = 0]) => place(forward, above - CROWN * sin(bow)));
    const crown = [at(6), at(5), at(4), at(3), at(2)];
    return <path class="figure-hair" d={closedPath([...brow, ...crown])} />;
  }
  const hairline = [
    place(7.4 * profile, 8),
    place(2.2 * profile, 4.4),
    place(1.4 * profile, -0.5),
    place(-2.4 * profile, -1.6),
  ];
  // A face that turns out of the picture has its nose within its edge.
  const nose =
    profile > 0.9 ? '' : openPath([place(8 * profile, 3), place(12.6 * profile, -2.4), place(9.6 * profile, -3.6)]);
  const crown = [place(-4.6 * profile, -6.6), at(0), at(1), at(2), at(3), at(4), at(5)];
  return (
    <>
      <path class="figure-line" stroke-width={half} d={openPath([at(12), at(13), place(-1.8 * profile, -5)]) + nose} />
      <path class="figure-hair" d={closedPath([...hairline, ...crown])} />
    </>
  );
};

/** The few lines that tell a back from a front: shoulder blades and the seat, or the collar bones. */
export const TrunkMarks = ({ skeleton, half }: Props) => {
  switch (skeleton.view) {
    case 'side':
      return null;
    case 'front':
      return <path class="figure-line" stroke-width={half} d={collarBones(skeleton)} />;
    case 'back':
      return <path class="figure-line" stroke-width={half} d={blades(skeleton) + seat(skeleton)} />;
    default:
      return skeleton.view satisfies never;
  }
};

/** How far down the arm the line of the shoulder begins, and how far round its cap it goes at least and at most. */
const SHOULDER = { from: 0.36, least: 50, most: 100 } as const;

/** The soft line of the shoulder: up from the armpit and round towards the neck, the further the higher the arm is. */
export const Shoulder = ({ at, skeleton, half }: Props & { readonly at: ArmAt }) => {
  const { root, mid, upper, sense } = at;
  const hanging = (skeleton.spineDirections.at(-1) ?? 180) - 180;
  const raised = Math.abs(wrapped(upper - hanging, -180));
  const round = clamped(SHOULDER.least + 0.7 * raised, SHOULDER.least, SHOULDER.most);
  const [, , thick] = UPPER_ARM[0] ?? [0, 0, 0];
  const cap = [0, 0.5, 1].map((share) => along(root, upper - sense * (90 + round * share), thick - half / 2));
  const edge = [SHOULDER.from, 0.18].map((far) => onLimb(root, mid, sense, UPPER_ARM, [far, -1], half / 2));
  return <path class="figure-line" stroke-width={half} d={openPath([...edge, ...cap])} />;
};

/** The fingers of a hand that is closed, as lines across it. */
export const Fingers = ({ at: { end, tip, sense }, half }: { readonly at: ArmAt; readonly half: number }) => (
  <path
    class="figure-line"
    stroke-width={half * 0.8}
    d={[0.22, 0.36, 0.5]
      .map((far) =>
        linePath([onLimb(end, tip, sense, FIST, [far - 0.04, 0.1]), onLimb(end, tip, sense, FIST, [far, 0.85])]),
      )
      .join('')}
  />
);

/** What parts the fingers of an open hand; a hand drawn small has none. */
export const OpenFingers = ({ at: { end, tip, sense }, half }: { readonly at: ArmAt; readonly half: number }) =>
  half > FINE || distance(end, tip) < SHORT ? null : (
    <path
      class="figure-line"
      stroke-width={half * 0.8}
      d={[-0.46, 0, 0.46]
        .map((across) =>
          linePath([
            onLimb(end, tip, sense, HAND, [0.56, across * 0.9]),
            onLimb(end, tip, sense, HAND, [1.06 - Math.abs(across) * 0.1, across]),
          ]),
        )
        .join('')}
    />
  );

/** Half a contour, in the figure's units, up to which the fingers of an open hand are drawn. */
const FINE = 0.7;
/** A hand that points out of the picture shows none either. */
const SHORT = 8;

const collarBones = (skeleton: Skeleton): string =>
  [-1, 1]
    .map((side) =>
      openPath([
        onTrunkOutline(skeleton, [0.93, 0.16 * side]),
        onTrunkOutline(skeleton, [0.91, 0.4 * side]),
        onTrunkOutline(skeleton, [0.92, 0.66 * side]),
      ]),
    )
    .join('');

/** The hip bone as a plate of anatomy shows it: forward and up of the hip joint, from the front of its crest round. */
const HIP_BONE: readonly Point[] = [
  [10, 9],
  [6.5, 13.4],
  [0, 15.4],
  [-7, 13.6],
  [-11, 8.6],
  [-9.4, 5.4],
  [-5, 4],
  [-5.4, -0.5],
  [-6.6, -5.5],
  [-4.4, -9.4],
  [0, -9],
  [5.5, -7.6],
  [9.6, -5.4],
  [9.4, -2.4],
  [5.8, 0.6],
  [6.8, 5],
];
/** The opening in it, below the joint. */
const OPENING: readonly Point[] = [
  [-1, -3.6],
  [3.6, -3.2],
  [4, -5.4],
  [-0.6, -6.4],
];
/** How far up the trunk a belt sits, and how far it hangs through in the middle. */
const BELT = { up: 0.34, sag: 0.03 } as const;

/** The hip bone in the body, and the belt round it, so that one sees which way the pelvis tips. */
export const PelvisMarks = ({ skeleton, half }: Props) => {
  const [hips] = skeleton.spine;
  const [up] = skeleton.spineDirections;
  if (hips === undefined || up === undefined) return null;
  const place = ([forward, above]: Point): Point => along(along(hips, up, above), up - 90, forward);
  const belt = [-1, -0.5, 0, 0.5, 1].map((across) =>
    onTrunkOutline(skeleton, [BELT.up - BELT.sag * (1 - across * across), across]),
  );
  return (
    <>
      <path class="figure-line" stroke-width={half} d={openPath(belt)} />
      <path
        class="figure-bone"
        stroke-width={half}
        d={closedPath(HIP_BONE.map(place)) + closedPath(OPENING.map(place))}
      />
    </>
  );
};

/** The inner edge and the tip of each blade, as far from the spine as its shoulder lets it be. */
const blades = ({ shouldersAt, rightArm, leftArm, spineDirections }: Skeleton): string => {
  const up = spineDirections.at(-1) ?? 180;
  const blade = ({ root, sense }: ArmAt): string => {
    const inner = 3 + (distance(root, shouldersAt) - 11) * 0.75;
    const place = (aside: number, above: number): Point => along(along(shouldersAt, up, above), up - 90, sense * aside);
    return openPath([
      place(inner + 1.5, 3),
      place(inner, -4),
      place(inner + 1, -11),
      place(inner + 4, -13),
      place(inner + 7, -9),
    ]);
  };
  return blade(rightArm) + blade(leftArm);
};

const seat = (skeleton: Skeleton): string =>
  openPath([
    onTrunkOutline(skeleton, [-0.2, 0]),
    onTrunkOutline(skeleton, [-0.08, 0]),
    onTrunkOutline(skeleton, [0.04, 0]),
  ]);
