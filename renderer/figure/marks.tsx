import type { ArmAt, Skeleton } from '../../shared/figure/skeleton.ts';
import { along, cos, distance, type Point } from '../../shared/figure/vector.ts';
import { onHead, onTrunkOutline } from './outline.ts';
import { closedPath, openPath } from './path.ts';

type Props = { readonly skeleton: Skeleton; readonly half: number };

/** The cap of hair, which shows from where one sees the head, and the line of the jaw. */
export const HeadMarks = ({ skeleton, half }: Props) => {
  const at = (index: number): Point => onHead(skeleton, index, half);
  const { headAt, headUp, turns } = skeleton;
  const place = (forward: number, up: number): Point => along(along(headAt, headUp, up), headUp - 90, forward);
  const profile = cos(turns.head);
  if (Math.abs(profile) < 0.5) {
    const behind = turns.head < 0;
    const brow: Point[] = behind
      ? [at(1), at(0), place(0, -9.5), place(6.5, -9), place(9.2, -3)]
      : [place(-9.2, 4), place(-6, 7.4), place(0, 6.4), place(6, 7.4), place(9.2, 4)];
    const crown = [at(6), at(5), at(4), at(3), at(2)];
    return <path class="figure-hair" d={closedPath([...brow, ...crown])} />;
  }
  const hairline = [
    place(7.4 * profile, 8),
    place(2.2 * profile, 4.4),
    place(1.4 * profile, -0.5),
    place(-2.4 * profile, -1.6),
  ];
  const crown = [place(-4.6 * profile, -6.6), at(0), at(1), at(2), at(3), at(4), at(5)];
  return (
    <>
      <path class="figure-line" stroke-width={half} d={openPath([at(12), at(13), place(-1.8 * profile, -5)])} />
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
