import { useMemo } from 'preact/hooks';
import type { Picture } from '../../shared/figure/motion.ts';
import { Figure, type FigureProps } from './figure.tsx';
import type { Fit } from './fit.ts';
import { Leader, labelOf } from './leader.tsx';

export type NamedFigureProps = FigureProps & {
  /** The name of the main muscle, written beside the figure where there is room; empty for none. */
  readonly muscleName: string;
};

/** A figure with the name of its main muscle at the end of a line. */
export const NamedFigure = ({ muscleName, ...figure }: NamedFigureProps) =>
  figure.size === 'break' && muscleName !== '' ? (
    <Figure
      {...figure}
      over={(picture, fit) => <Name {...figure} muscleName={muscleName} picture={picture} fit={fit} />}
    />
  ) : (
    <Figure {...figure} />
  );

type NameProps = NamedFigureProps & { readonly picture: Picture; readonly fit: Fit };

const Name = ({ movement, poses, side, muscleName, picture, fit }: NameProps) => {
  const label = useMemo(
    () => labelOf({ movement, poses, fit, side, name: muscleName }),
    [movement, poses, fit, side, muscleName],
  );
  return label === undefined ? null : <Leader movement={movement} picture={picture} fit={fit} label={label} />;
};
