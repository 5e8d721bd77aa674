import type { Muscle } from '../../shared/model/movement-codes.ts';
import { contour, ears, hair, landmarks } from './outline.ts';
import { type MuscleInView, PLATE, type View } from './views.ts';

/** A body without its muscles. */
export const Body = ({ view }: { readonly view: View }) => (
  <g transform={`translate(${PLATE[view]} 0)`}>
    <path class="body-map-contour" d={ears} />
    <path class="body-map-contour" d={contour} />
    <path class="body-map-hair" d={hair[view]} />
    <path class="body-map-landmark" d={landmarks[view]} />
  </g>
);

/** A muscle on one view, as so much of it shows: from its edge alone to solid with its fibres. */
export const DrawnMuscle = ({ shown, hatch }: { readonly shown: MuscleInView; readonly hatch: string | undefined }) => (
  <g data-view={shown.view} transform={`translate(${PLATE[shown.view]} 0)`}>
    {shown.parts.map(({ edge, fibres }) => (
      <g key={edge}>
        <path class="body-map-muscle" d={edge} />
        {hatch !== undefined && <path class="body-map-hatched" d={edge} fill={`url(#${hatch})`} />}
        <path class="body-map-fibres" d={fibres} />
      </g>
    ))}
  </g>
);

type ReachProps = { readonly muscle: Muscle; readonly views: readonly MuscleInView[] };

/** A rim round a muscle, under all muscles, that leads a pointer to it: some are small. */
export const Reach = ({ muscle, views }: ReachProps) => (
  <g class="body-map-reach" data-muscle={muscle}>
    {views.map(({ view, parts }) => (
      <path key={view} d={parts.map(({ edge }) => edge).join('')} transform={`translate(${PLATE[view]} 0)`} />
    ))}
  </g>
);

/** The contour once more, over the muscles' edges. */
export const Rim = ({ view }: { readonly view: View }) => (
  <path class="body-map-rim" d={contour} transform={`translate(${PLATE[view]} 0)`} />
);

/** From the name above, down between the bodies, and out to the muscle on each view that shows it. */
export const Leader = ({ views }: { readonly views: readonly MuscleInView[] }) => {
  // One height for both views, where there are two.
  const height = views.reduce((sum, { end: [, y] }) => sum + y, 0) / views.length;
  const branches = views.map(({ end: [x] }) => `M${PLATE.middle} ${height}H${x}`);
  return (
    <g class="body-map-leader">
      <path d={`M${PLATE.middle} 0V${height}${branches.join('')}`} />
      {views.map(({ view, end: [x] }) => (
        <circle key={view} cx={x} cy={height} r={4} />
      ))}
    </g>
  );
};
