import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import type { BreakView } from '../../shared/views.ts';
import { Figure } from '../figure/figure.tsx';
import { useReducedMotion } from '../ui/look.ts';
import { ranMsOf, type Seen, useRan } from './clock.ts';
import { shareOf, stretchAt } from './stretch.ts';

/** How long each phase takes when the movement is only shown. */
const SHOWN_PHASE_MS = 1_800;

/**
 * The figure, in step with the break; before it starts, once through the movement, then still in its first pose. A pose
 * that cannot be drawn leaves its place empty: the words and the choices must stand all the same.
 */
export const MovingFigure = ({ seen }: { readonly seen: Seen }) => {
  const [failed] = useErrorBoundary();
  const begun = seen.view.stage === 'going' || seen.view.stage === 'halted';
  return (
    <div class="figure">
      {failed === undefined && (begun ? <GuidedFigure seen={seen} /> : <ShownFigure view={seen.view} />)}
    </div>
  );
};

const GuidedFigure = ({ seen }: { readonly seen: Seen }) => {
  const { view } = seen;
  const ranMs = useRan(seen, (ms) => ms);
  const stretch = stretchAt(view.plan, ranMs) ?? view.plan.at(-1);
  // While one waits, the pose is already there: only a phase has a way into it.
  const share = stretch === undefined || stretch.part !== 'move' ? 1 : shareOf(stretch, ranMsOf(seen));
  return (
    <Drawn
      view={view}
      phase={stretch?.phase ?? 0}
      share={share}
      phaseMs={stretch === undefined ? SHOWN_PHASE_MS : stretch.untilMs - stretch.fromMs}
      side={stretch?.side ?? 'none'}
    />
  );
};

const ShownFigure = ({ view }: { readonly view: BreakView }) => {
  const { stage, movement, look } = view;
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
  const side = movement.dose.sides === 'none' ? 'none' : 'first';
  return (
    <Drawn
      view={view}
      phase={shows ? phase : 0}
      share={shows ? Math.max(0, share) : 1}
      phaseMs={SHOWN_PHASE_MS}
      side={side}
    />
  );
};

type DrawnProps = {
  readonly view: BreakView;
  readonly phase: number;
  readonly share: number;
  readonly phaseMs: number;
  readonly side: 'none' | 'first' | 'second';
};

const Drawn = ({ view, phase, share, phaseMs, side }: DrawnProps) => (
  <Figure
    movement={view.movement}
    poses={view.poses}
    phase={phase}
    share={share}
    phaseMs={phaseMs}
    side={side}
    size="break"
    reducedMotion={useReducedMotion(view.look)}
    muscleName={view.muscleName}
    label={view.text.poses[phase] ?? view.text.name}
  />
);
