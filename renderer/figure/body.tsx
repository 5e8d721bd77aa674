import { type ComponentChildren, Fragment } from 'preact';
import type { Picture } from '../../shared/figure/motion.ts';
import type { ArmAt, LegAt, Skeleton } from '../../shared/figure/skeleton.ts';
import { Fingers, HeadMarks, OpenFingers, PelvisMarks, Shoulder, TrunkMarks } from './marks.tsx';
import {
  armParts,
  closedHands,
  coreParts,
  drawn,
  faceParts,
  fistParts,
  fistsOf,
  headUnderArms,
  legParts,
  OPEN_ARM,
  OPEN_LEG,
  OPEN_LOWER,
  type Part,
  type Segments,
} from './parts.ts';

type Props = {
  readonly picture: Picture;
  /** The width of the contour, in the figure's units. */
  readonly contour: number;
  /** Drawn over the trunk, under what lies across it; over the legs, under the arms; and over all of the body. */
  readonly onTrunk: ComponentChildren;
  readonly onLegs: ComponentChildren;
  readonly onArms: ComponentChildren;
  /** What the far hand holds, behind the body. */
  readonly behind: ComponentChildren;
};

/** How wide, of the whole, the flesh begins that hides where a thigh's contour begins. */
const WIDER = 0.84;

/** The body with its volume: far limbs, trunk and head, near legs, near arms, from back to front. */
export const Body = ({ picture, contour, onTrunk, onLegs, onArms, behind }: Props) => {
  const { skeleton, breath, pose } = picture;
  const side = pose.view === 'side';
  const legs = [skeleton.leftLeg, skeleton.rightLeg];
  const arms = [skeleton.leftArm, skeleton.rightArm];
  const closed = closedHands(picture);
  const leg = (at: LegAt, upper: number, lower: number) => legParts(at, side, upper, lower);
  const arm = (at: ArmAt, upper: number, lower: number) => armParts(at, closed.includes(at), upper, lower);
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
  const headFirst = headUnderArms(picture);
  const fingers = (at: ArmAt, index: number) =>
    closed.includes(at) ? null : <OpenFingers key={index} at={at} half={half} />;

  return (
    <>
      <g class={side ? 'figure-far' : undefined}>
        <Contour parts={far} half={half} />
      </g>
      <Flesh parts={far} half={half} />
      <g class="figure-far">{arms.filter((at) => at.behind).map(fingers)}</g>
      {behind}
      <Contour parts={whole} half={half} />
      <Flesh parts={core} half={half} />
      {headFirst ? <HeadMarks skeleton={skeleton} half={half} /> : null}
      <TrunkMarks skeleton={skeleton} half={half} />
      <Flesh parts={nearLegs.flatMap((at) => leg(at, 0, 0)[0])} half={half} />
      {onTrunk}
      {nearLegs.map((at, index) => (
        <Limb
          key={index}
          at={at}
          open={leg(at, OPEN_LEG, OPEN_LOWER)}
          closed={legParts(at, side, OPEN_LEG - 0.06, 0, WIDER)}
          half={half}
        />
      ))}
      {onLegs}
      {pose.pelvis ? <PelvisMarks skeleton={skeleton} half={half} /> : null}
      {nearArms.map((at, index) => (
        <Fragment key={index}>
          <Limb at={at} open={arm(at, OPEN_ARM, OPEN_LOWER)} closed={arm(at, 0, 0)} half={half} />
          <Shoulder at={at} skeleton={skeleton} half={half} />
          {fingers(at, index)}
        </Fragment>
      ))}
      {headFirst ? null : <HeadOver skeleton={skeleton} half={half} />}
      {onArms}
      {fistsOf(picture).map((at, index) => (
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
const Fist = ({ at, half }: { readonly at: ArmAt; readonly half: number }) => (
  <>
    <Contour parts={fistParts(at)} half={half} />
    <Flesh parts={fistParts(at)} half={half} />
    <Fingers at={at} half={half} />
  </>
);

/** The head over the arms, open towards the neck. */
const HeadOver = ({ skeleton, half }: { readonly skeleton: Skeleton; readonly half: number }) => (
  <>
    <Contour parts={faceParts(skeleton)} half={half} />
    <Flesh parts={coreParts(skeleton, 0).slice(-1)} half={half} />
    <HeadMarks skeleton={skeleton} half={half} />
  </>
);
