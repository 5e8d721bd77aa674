import type { ComponentChildren } from 'preact';
import type { Picture } from '../../shared/figure/motion.ts';
import type { ArmAt, LegAt, Skeleton } from '../../shared/figure/skeleton.ts';
import { along, cos, directionOf, type Point } from '../../shared/figure/vector.ts';
import { foot, head, limb, onHead, thumb, trunk } from './outline.ts';
import { closedPath, openPath } from './path.ts';
import { FIST, FOREARM, HAND, NECK, SHIN, SHIN_FRONT, THIGH, THIGH_FRONT, THUMB, UPPER_ARM } from './profiles.ts';

/** A part of the body: its outline, drawn in by so many units. */
type Part = (inset: number) => string;

type Props = {
  readonly picture: Picture;
  /** The width of the contour, in the figure's units. */
  readonly contour: number;
  /** Drawn over trunk and legs, under the arms; and over the arms. */
  readonly onBody: ComponentChildren;
  readonly onArms: ComponentChildren;
  /** What the far hand holds, behind the body. */
  readonly behind: ComponentChildren;
};

/** How much of a limb, from its root, runs into the trunk without a contour. */
const OPEN_ARM = 0.3;
const OPEN_LEG = 0.42;

/** The body with its volume: far limbs, trunk and head, near legs, near arms, from back to front. */
export const Body = ({ picture, contour, onBody, onArms, behind }: Props) => {
  const { skeleton, breath, pose } = picture;
  const grips = pose.scene.some(({ prop }) => prop === 'dumbbells' || prop === 'band');
  const side = pose.view === 'side';
  const legs = [skeleton.leftLeg, skeleton.rightLeg];
  const arms = [skeleton.leftArm, skeleton.rightArm];
  const leg = (at: LegAt, start: number): readonly Part[] => legParts(at, side, start);
  const arm = (at: ArmAt, start: number): readonly Part[] => armParts(at, grips, start);
  const core = coreParts(skeleton, breath);

  const far = [
    ...arms.filter((at) => at.behind).flatMap((at) => arm(at, 0)),
    ...legs.filter((at) => at.behind).flatMap((at) => leg(at, 0)),
  ];
  const nearLegs = legs.filter((at) => !at.behind);
  const nearArms = arms.filter((at) => !at.behind);
  const whole = [...core, ...nearLegs.flatMap((at) => leg(at, 0)), ...nearArms.flatMap((at) => arm(at, 0))];
  const half = contour / 2;

  return (
    <>
      <g class={side ? 'figure-far' : undefined}>
        <Contour parts={far} half={half} />
      </g>
      <Flesh parts={far} half={half} />
      {behind}
      <Contour parts={whole} half={half} />
      <Flesh parts={core} half={half} />
      <HeadLines skeleton={skeleton} half={half} />
      {nearLegs.map((at, index) => (
        <Limb key={index === 0 ? 'first' : 'second'} outer={leg(at, OPEN_LEG)} inner={leg(at, 0)} half={half} />
      ))}
      {onBody}
      {nearArms.map((at, index) => (
        <Limb key={index === 0 ? 'first' : 'second'} outer={arm(at, OPEN_ARM)} inner={arm(at, 0)} half={half} />
      ))}
      {onArms}
    </>
  );
};

type PartsProps = { readonly parts: readonly Part[]; readonly half: number };

const Contour = ({ parts, half }: PartsProps) => <path class="figure-contour" d={drawn(parts, -half)} />;
const Flesh = ({ parts, half }: PartsProps) => <path class="figure-flesh" d={drawn(parts, half)} />;

const Limb = ({ outer, inner, half }: { outer: readonly Part[]; inner: readonly Part[]; half: number }) => (
  <>
    <Contour parts={outer} half={half} />
    <Flesh parts={inner} half={half} />
  </>
);

const drawn = (parts: readonly Part[], inset: number): string => parts.map((part) => part(inset)).join('');

const coreParts = (skeleton: Skeleton, breath: number): readonly Part[] => {
  const { spine, neckTop, headUp } = skeleton;
  const base = spine.at(-1) ?? neckTop;
  const nape = along(base, directionOf(neckTop, base), 3);
  const skull = along(neckTop, headUp, 3);
  return [
    (inset) => closedPath(trunk(skeleton, inset, breath)),
    (inset) => closedPath(limb(nape, skull, directionOf(nape, skull), -1, NECK, inset)),
    (inset) => closedPath(head(skeleton, inset)),
  ];
};

const legParts = (at: LegAt, side: boolean, start: number): readonly Part[] => {
  const [thigh, shin] = side ? [THIGH, SHIN] : [THIGH_FRONT, SHIN_FRONT];
  return [
    (inset) => closedPath(limb(at.root, at.mid, at.upper, at.sense, thigh, inset, start)),
    (inset) => closedPath(limb(at.mid, at.end, at.lower, at.sense, shin, inset)),
    (inset) => closedPath(foot(at, inset)),
  ];
};

const armParts = (at: ArmAt, grips: boolean, start: number): readonly Part[] => {
  const [thumbRoot, thumbTip, thumbDirection] = thumb(at);
  return [
    (inset) => closedPath(limb(at.root, at.mid, at.upper, at.sense, UPPER_ARM, inset, start)),
    (inset) => closedPath(limb(at.mid, at.end, at.lower, at.sense, FOREARM, inset)),
    (inset) => closedPath(limb(at.end, at.tip, at.last, at.sense, grips ? FIST : HAND, inset)),
    (inset) => (grips ? '' : closedPath(limb(thumbRoot, thumbTip, thumbDirection, at.sense, THUMB, inset))),
  ];
};

/** The cap of hair, which shows from where one sees the head, and the line of the jaw. */
const HeadLines = ({ skeleton, half }: { readonly skeleton: Skeleton; readonly half: number }) => {
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
