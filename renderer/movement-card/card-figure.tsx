import { useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks';
import type { Movement, MovementText } from '../../shared/catalogue/schema.ts';
import type { Poses } from '../../shared/figure/motion.ts';
import { Figure } from '../figure/figure.tsx';
import type { Size } from '../figure/fit.ts';

/** How long a phase takes when the movement is only shown. */
const SHOWN_PHASE_MS = 1_800;
/** Kept open while one does it, the figure takes its time; a long hold is not waited for. */
const LONGEST_PHASE_MS = 6_000;

type CardFigureProps = {
  readonly entry: { readonly movement: Movement; readonly text: Pick<MovementText, 'name' | 'poses'> };
  readonly poses: Poses;
  /** Nothing is to move. */
  readonly still: boolean;
  /** It is followed, not only looked at. */
  readonly followed: boolean;
  readonly size?: Size;
};

/** The figure of a movement, going through its phases over and over; with reduced motion its key poses side by side. */
export const CardFigure = (props: CardFigureProps) => {
  const [failed] = useErrorBoundary();
  return <div class="card-figure">{failed === undefined && <Moving {...props} />}</div>;
};

const Moving = ({ entry: { movement, text }, poses, still, followed, size = 'break' }: CardFigureProps) => {
  const lengthsMs = useMemo(
    () =>
      movement.phases.map(({ seconds }) =>
        followed ? Math.min(LONGEST_PHASE_MS, Math.max(SHOWN_PHASE_MS, seconds.min * 1000)) : SHOWN_PHASE_MS,
      ),
    [movement, followed],
  );
  const ranMs = useRanMs(still);
  const { phase, elapsedMs } = phaseAt(lengthsMs, ranMs);
  const phaseMs = lengthsMs[phase] ?? SHOWN_PHASE_MS;
  // What has one phase goes on in it: a walk, a hold.
  const goesOn = movement.phases.length === 1;
  return (
    <Figure
      movement={movement}
      poses={poses}
      phase={phase}
      share={goesOn ? 1 : elapsedMs / phaseMs}
      phaseMs={goesOn ? ranMs : phaseMs}
      side={movement.dose.sides === 'none' ? 'none' : 'first'}
      size={size}
      reducedMotion={still}
      label={still ? text.poses.join(' ') : (text.poses[phase] ?? text.name)}
    />
  );
};

/** Time since the figure came, kept up to date frame by frame; it stands still where nothing is to move. */
const useRanMs = (still: boolean): number => {
  const [ranMs, setRanMs] = useState(0);
  useEffect(() => {
    if (still) return;
    const fromMs = performance.now();
    const onFrame = (nowMs: number) => {
      setRanMs(Math.max(0, nowMs - fromMs));
      frame = requestAnimationFrame(onFrame);
    };
    let frame = requestAnimationFrame(onFrame);
    return () => cancelAnimationFrame(frame);
  }, [still]);
  return ranMs;
};

/** Which phase it is, and for how long, in a round that begins anew when it is over. */
const phaseAt = (lengthsMs: readonly number[], ranMs: number): { phase: number; elapsedMs: number } => {
  const roundMs = lengthsMs.reduce((sum, ms) => sum + ms, 0);
  let elapsedMs = roundMs === 0 ? 0 : ranMs % roundMs;
  for (const [phase, ms] of lengthsMs.entries()) {
    if (elapsedMs < ms) return { phase, elapsedMs };
    elapsedMs -= ms;
  }
  return { phase: 0, elapsedMs: 0 };
};
