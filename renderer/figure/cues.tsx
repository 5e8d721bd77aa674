import type { Cue } from '../../shared/figure/pose.ts';
import { along, directionOf, type Point } from '../../shared/figure/vector.ts';
import { linePath } from './path.ts';

/** Arrows that say in a still picture which way the body goes. */
export const Cues = ({ cues, pixel }: { readonly cues: readonly Cue[]; readonly pixel: number }) => (
  <g class="figure-cue" stroke-width={pixel * 1.5}>
    {cues.map(({ from, by, to }) => {
      const direction = directionOf(by ?? from, to);
      const wing = (aside: number): Point => along(to, direction + aside, pixel * 6);
      const line = by === undefined ? linePath([from, to]) : `M${from.join(' ')}Q${by.join(' ')} ${to.join(' ')}`;
      return <path key={line} d={line + linePath([wing(150), to, wing(-150)])} />;
    })}
  </g>
);
