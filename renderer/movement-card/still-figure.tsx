import { useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks';
import type { Movement } from '../../shared/catalogue/schema.ts';
import type { Poses } from '../../shared/figure/motion.ts';
import { Figure } from '../figure/figure.tsx';
import type { Size } from '../figure/fit.ts';

type StillFigureProps = { readonly movement: Movement; readonly poses: Poses; readonly size?: Size };

/**
 * A movement's figure, small and still, in the pose that tells most: the one that its first phase leads to. It is drawn
 * a moment after the words beside it, so that a letter typed finds its list at once.
 */
export const StillFigure = ({ movement, poses, size = 'list' }: StillFigureProps) => {
  const [failed] = useErrorBoundary();
  const [due, setDue] = useState(false);
  useEffect(() => {
    const handle = requestIdleCallback(() => setDue(true));
    return () => cancelIdleCallback(handle);
  }, []);
  return useMemo(
    () =>
      due && failed === undefined ? (
        <Figure
          movement={movement}
          poses={poses}
          phase={0}
          share={1}
          side={movement.dose.sides === 'none' ? 'none' : 'first'}
          size={size}
          reducedMotion={false}
          label=""
        />
      ) : null,
    [movement, poses, size, due, failed],
  );
};
