import { useMemo } from 'preact/hooks';
import type { Poses } from '../../../shared/figure/motion.ts';
import { partTaken } from '../../figure/reach.ts';
import { CardFigure } from '../../movement-card/card-figure.tsx';
import type { ShelfCellProps } from './shelf-cell.tsx';

type SnugFigureProps = { readonly entry: ShelfCellProps['entry']; readonly poses: Poses };

/** The key poses of a movement, in a frame that is no higher than they are. */
export const SnugFigure = ({ entry, poses }: SnugFigureProps) => {
  const { top, height } = useMemo(() => partTaken(entry.movement, poses), [entry, poses]);
  return (
    <div class="snug-figure" style={{ '--top': top, '--height': height }}>
      <CardFigure entry={entry} poses={poses} still followed={false} />
    </div>
  );
};
