import { type ComponentChildren, Fragment } from 'preact';
import type { Picture } from '../../shared/figure/motion.ts';
import { type ArmAt, type LegAt, SIDES, type Skeleton } from '../../shared/figure/skeleton.ts';
import { along, directionOf } from '../../shared/figure/vector.ts';
import { Fingers, HeadMarks, PelvisMarks, Shoulder, TrunkMarks } from './marks.tsx';
import { face, foot, head, limb, thumb, trunk } from './outline.ts';
import { closedPath } from './path.ts';
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

/** How much of a bone, from its root, runs without a contour into what it hangs from. */
const OPEN_ARM = 0.3;
const OPEN_LEG = 0.42;
const OPEN_LOWER = 0.2;
/** Where on a closed hand the fingers begin. */
const GRIP_FROM = 0.1;

/** The body with its volume: far limbs, trunk and head, near legs, near arms, from back to front. */
export const Body = ({ picture, contour, onBody, onArms, behind }: Props) => {
  const { skeleton, breath, pose } = picture;
  const held = pose.scene.some(({ prop }) => prop === 'dumbbells' || prop === 'band');
  const side = pose.view === 'side';
  const legs = [skeleton.leftLeg, skeleton.rightLeg];
  const arms = [skeleton.leftArm, skeleton.rightArm];
  const leg = (at: LegAt, upper: number, lower: number) => legParts(at, side, upper, lower);
  const gripping = SIDES.filter((which) => pose[`${which}Arm`].grips).map((which) => skeleton[`${which}Arm`]);
  const arm = (at: ArmAt, upper: number, lower: number) => armParts(at, held || gripping.includes(at), upper, lower);
  const wholeLimbs = (arms: readonly ArmAt[], legs: readonly LegAt[]): readonly Part[] => [
    ...arms.flatMap((at) => arm(at, 0, 0).flat()),
    ...legs.flatMap((at) => leg(at, 0, 0).flat()),
  ];
  const core = coreParts(skeleton, breath);

  const far = wholeLimbs(
    arms.filter((at) => at.behind),
    legs.filter((at) => at.behind),
  );
  const nearLegs = legs.filter((at) => !at.behind);
  const nearArms = arms.filter((at) => !at.behind);
  const whole = [...core, ...wholeLimbs(nearArms, nearLegs)];
  const half = contour / 2;
  // An arm raised past the head would hide it; only a hand that rests on the head belongs over it.
  const headFirst = !side || pose.rightArm.hold?.on === 'head';

  return (
    <>
      <g class={side ? 'figure-far' : undefined}>
        <Contour parts={far} half={half} />
      </g>
      <Flesh parts={far} half={half} />
      {behind}
      <Contour parts={whole} half={half} />
      <Flesh parts={core} half={half} />
      {headFirst ? <HeadMarks skeleton={skeleton} half={half} /> : null}
      <TrunkMarks skeleton={skeleton} half={half} />
      {nearLegs.map((at) => (
        <Limb key={at.sense} at={at} open={leg(at, OPEN_LEG, OPEN_LOWER)} closed={leg(at, 0, 0)} half={half} />
      ))}
      {onBody}
      {pose.pelvis ? <PelvisMarks skeleton={skeleton} half={half} /> : null}
      {nearArms.map((at, index) => (
        <Fragment key={index}>
          <Limb at={at} open={arm(at, OPEN_ARM, OPEN_LOWER)} closed={arm(at, 0, 0)} half={half} />
          <Shoulder at={at} skeleton={skeleton} half={half} />
        </Fragment>
      ))}
      {headFirst ? null : <HeadOver skeleton={skeleton} half={half} />}
      {onArms}
      {(held ? nearArms : gripping).map((at, index) => (
        <Fist key={index} at={at} half={half} />
      ))}
    </>
  );
};

type PartsProps = { readonly parts: readonly Part[]; readonly half: number };

const Contour = ({ parts, half }: PartsProps) => <path class="figure-contour" d={drawn(parts, -half)} />;
const Flesh = ({ parts, half }: PartsProps) => <path class="figure-flesh" d={drawn(parts, half)} />;

type LimbProps = { readonly at: ArmAt; readonly open: Segments; readonly closed: Segments; readonly half: number };

/** A limb over the body: bone after bone, each with a contour that opens towards the one before. */
const Limb = ({ at, open, closed, half }: LimbProps) => {
  const bones = ([0, 1] as const).map((bone) => (
    <g key={bone}>
      <Contour parts={open[bone]} half={half} />
      <Flesh parts={closed[bone]} half={half} />
    </g>
  ));
  return <>{at.away ? bones.reverse() : bones}</>;
};

/** A closed hand over what it holds. */
const Fist = ({ at, half }: { readonly at: ArmAt; readonly half: number }) => {
  const parts: readonly Part[] = [
    (inset) => closedPath(limb(at.end, at.tip, at.last, at.sense, FIST, inset, GRIP_FROM)),
  ];
  return (
    <>
      <Contour parts={parts} half={half} />
      <Flesh parts={parts} half={half} />
      <Fingers at={at} half={half} />
    </>
  );
};

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

/** What belongs to the upper bone of a limb, and to the lower one, each from a share of its length on. */
type Segments = readonly [upper: readonly Part[], lower: readonly Part[]];

const legParts = (at: LegAt, side: boolean, upper: number, lower: number): Segments => {
  const [thigh, shin] = side ? [THIGH, SHIN] : [THIGH_FRONT, SHIN_FRONT];
  return [
    [(inset) => closedPath(limb(at.root, at.mid, at.upper, at.sense, thigh, inset, upper))],
    [
      (inset) => closedPath(limb(at.mid, at.end, at.lower, at.sense, shin, inset, lower)),
      (inset) => closedPath(foot(at, inset)),
    ],
  ];
};

const armParts = (at: ArmAt, grips: boolean, upper: number, lower: number): Segments => {
  const [thumbRoot, thumbTip, thumbDirection] = thumb(at);
  return [
    [(inset) => closedPath(limb(at.root, at.mid, at.upper, at.sense, UPPER_ARM, inset, upper))],
    [
      (inset) => closedPath(limb(at.mid, at.end, at.lower, at.sense, FOREARM, inset, lower)),
      (inset) => closedPath(limb(at.end, at.tip, at.last, at.sense, grips ? FIST : HAND, inset)),
      (inset) => (grips ? '' : closedPath(limb(thumbRoot, thumbTip, thumbDirection, at.sense, THUMB, inset))),
    ],
  ];
};

/** The head over the arms, open towards the neck. */
const HeadOver = ({ skeleton, half }: { readonly skeleton: Skeleton; readonly half: number }) => (
  <>
    <Contour parts={[(inset) => closedPath(face(skeleton, inset))]} half={half} />
    <Flesh parts={[(inset) => closedPath(head(skeleton, inset))]} half={half} />
    <HeadMarks skeleton={skeleton} half={half} />
  </>
);
