import type { ComponentType } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import type { Phase } from '../../shared/catalogue/schema.ts';
import type { BreakMovement, BreakView } from '../../shared/views/break.ts';
import { Figure } from '../figure/figure.tsx';
import type { NamedFigureProps } from '../figure/named-figure.tsx';
import { useT } from '../ui/language.tsx';
import { useReducedMotion } from '../ui/look.ts';
import { type Seen, useRan } from './clock.ts';
import { hasBegun, segmentAt, shareOf } from './segment.ts';
import { useLaterParts } from './use-later-parts.ts';

/** How long each phase takes when the movement is only shown. */
const SHOWN_PHASE_MS = 1_800;

type MovingFigureProps = {
  readonly seen: Seen;
  readonly current: BreakMovement;
  /** The plan is over: the figure gets up and walks. */
  readonly over: boolean;
};

/**
 * The figure, in step with the break; before it starts, once through the movement, then still in its first pose. A pose
 * that cannot be drawn leaves its place empty: the words and the choices must stand all the same.
 */
export const MovingFigure = ({ seen, current, over }: MovingFigureProps) => {
  const { view } = seen;
  const side = useRan(seen, (ranMs) => segmentAt(view.plan, ranMs)?.side ?? 'none');
  const Drawing = useLaterParts()?.NamedFigure ?? Figure;
  // What is turned round, taken otherwise or another is no move of the figure: it is drawn anew.
  const turned = current.movement.dose.sides === 'each' && side === 'second';
  return (
    <div class="figure">
      <div key={over ? 'over' : `${current.movement.id} ${current.effort} ${turned}`} class="figure-fresh">
        <Guarded Drawing={Drawing} seen={seen} current={over ? walkingOf(view, current) : current} over={over} />
      </div>
    </div>
  );
};

type GuardedProps = MovingFigureProps & { readonly Drawing: ComponentType<NamedFigureProps> };

const Guarded = ({ seen, over, ...drawn }: GuardedProps) => {
  const [failed] = useErrorBoundary();
  if (failed !== undefined) return null;
  if (over) return <WalkingFigure seen={seen} {...drawn} />;
  return hasBegun(seen.view) ? <GuidedFigure seen={seen} {...drawn} /> : <ShownFigure view={seen.view} {...drawn} />;
};

type OneFigureProps = { readonly Drawing: ComponentType<NamedFigureProps>; readonly current: BreakMovement };

const GuidedFigure = ({ seen, ...drawn }: OneFigureProps & { readonly seen: Seen }) => {
  const { view } = seen;
  const ranMs = useRan(seen, (ms) => ms);
  const segment = segmentAt(view.plan, ranMs);
  // While one waits, the pose is already there: only a phase has a way into it.
  const share = segment === undefined || segment.part !== 'move' ? 1 : shareOf(segment, ranMs);
  return (
    <Drawn
      {...drawn}
      view={view}
      phase={segment?.phase ?? 0}
      share={share}
      phaseMs={segment === undefined ? SHOWN_PHASE_MS : segment.untilMs - segment.fromMs}
      side={segment?.side ?? 'none'}
    />
  );
};

const ShownFigure = ({ view, ...drawn }: OneFigureProps & { readonly view: BreakView }) => {
  const { stage, look, plan } = view;
  const { movement } = drawn.current;
  const reducedMotion = useReducedMotion(look);
  const still = stage !== 'offered' || reducedMotion;
  const [shownMs, setShownMs] = useState(Number.POSITIVE_INFINITY);
  const { length } = movement.phases;

  useEffect(() => {
    if (still) return;
    const fromMs = performance.now();
    const onFrame = (nowMs: number) => {
      setShownMs(nowMs - fromMs);
      if (nowMs - fromMs < length * SHOWN_PHASE_MS) frame = requestAnimationFrame(onFrame);
    };
    let frame = requestAnimationFrame(onFrame);
    return () => cancelAnimationFrame(frame);
  }, [still, movement.id, length]);

  const phase = Math.floor(Math.max(0, shownMs) / SHOWN_PHASE_MS);
  const share = shownMs / SHOWN_PHASE_MS - phase;
  const shows = !still && phase < length;
  return (
    <Drawn
      {...drawn}
      view={view}
      phase={shows ? phase : 0}
      share={shows ? Math.max(0, share) : 1}
      phaseMs={SHOWN_PHASE_MS}
      side={segmentAt(plan, 0)?.side ?? 'none'}
    />
  );
};

/** As long as nobody strolls without a break. */
const STROLL_MS = 3_600_000;

const WalkingFigure = ({ seen, ...drawn }: OneFigureProps & { readonly seen: Seen }) => {
  const t = useT();
  const ranMs = useRan(seen, (ms) => ms);
  return (
    <Drawn
      {...drawn}
      view={seen.view}
      phase={0}
      share={ranMs / STROLL_MS}
      phaseMs={STROLL_MS}
      side="none"
      label={t('break.afterwards')}
    />
  );
};

const STRIDE: Phase = { pose: 'walking-stride', seconds: { min: 1, max: 1 }, breath: 'steady' };

/** What is drawn once the plan is over: a walk for its own sake, without a muscle that would be lit or named. */
const walkingOf = ({ stroll }: BreakView, { movement, ...rest }: BreakMovement): BreakMovement => ({
  ...rest,
  movement: {
    ...movement,
    phases: [STRIDE],
    muscles: { primary: [], secondary: [] },
    dose: { ...movement.dose, sides: 'none' },
  },
  poses: stroll,
  muscleName: '',
});

/** How the pose of a phase looks, in words; taken easier or harder, what is different comes after. */
const describedAt = ({ text, effort }: BreakMovement, phase: number): string =>
  [text.poses[phase] ?? text.name, ...(effort === 'standard' ? [] : [text[effort]])].join(' ');

type DrawnProps = OneFigureProps & {
  readonly view: BreakView;
  readonly phase: number;
  readonly share: number;
  readonly phaseMs: number;
  readonly side: 'none' | 'first' | 'second';
  readonly label?: string;
};

const Drawn = ({ Drawing, view, current, phase, share, phaseMs, side, label }: DrawnProps) => (
  <Drawing
    movement={current.movement}
    poses={current.poses}
    phase={phase}
    share={share}
    phaseMs={phaseMs}
    side={side}
    size={view.form === 'toast' ? 'list' : 'break'}
    reducedMotion={useReducedMotion(view.look)}
    muscleName={current.muscleName}
    label={label ?? describedAt(current, phase)}
  />
);
