import { useId } from 'preact/hooks';
import type { Movement } from '../../shared/catalogue/schema.ts';
import { Body, DrawnMuscle, Rim } from './plate.tsx';
import { ORDER, PLATE, VIEWS, viewsOf } from './views.ts';

/** How far apart the lines of the hatching are, in units of the plate: the picture is small. */
const SPACING = 26;

/** Both sides of the body with the muscles of one movement or of several: the main ones solid, the others hatched. */
export const MusclePicture = ({
  muscles,
  label,
}: {
  readonly muscles: Movement['muscles'];
  readonly label: string;
}) => {
  const id = useId();
  const lit = ORDER.filter((muscle) => [...muscles.primary, ...muscles.secondary].includes(muscle));
  return (
    <svg
      class="body-map-plate muscle-picture"
      viewBox={`0 0 ${PLATE.width} ${PLATE.height}`}
      role="img"
      aria-label={label}
    >
      <defs>
        <pattern id={id} width={SPACING} height={SPACING} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="body-map-hatch" d={`M${SPACING / 2} 0V${SPACING}`} />
        </pattern>
      </defs>
      {VIEWS.map((view) => (
        <Body key={view} view={view} />
      ))}
      {lit.map((muscle) => {
        const isMain = muscles.primary.includes(muscle);
        return (
          <g key={muscle} class="body-map-option" data-part={isMain ? 'primary' : 'secondary'}>
            {viewsOf(muscle).map((shown) => (
              <DrawnMuscle key={shown.view} shown={shown} hatch={isMain ? undefined : id} />
            ))}
          </g>
        );
      })}
      {VIEWS.map((view) => (
        <Rim key={view} view={view} />
      ))}
    </svg>
  );
};
