import type { Movement } from '../../shared/catalogue/schema.ts';
import type { Picture } from '../../shared/figure/motion.ts';
import { between, clamped, distance, mixed, type Point } from '../../shared/figure/vector.ts';
import { type Laid, laidOut, type MuscleLayer } from './laid.ts';
import { coverOf } from './parts.ts';
import { closedPath, openPath } from './path.ts';

type Props = {
  readonly movement: Movement;
  readonly picture: Picture;
  /** The hatching of muscles that only help. */
  readonly hatch: string;
  /** A line of 1 px, in the figure's units. */
  readonly pixel: number;
  readonly fine: boolean;
};

/**
 * The muscles that work, lit: filled where they work hard, a few fibres where they rest, hatched where they only help,
 * fibres alone where they are stretched. Always in the same ink: strength shows in how much of it there is.
 */
export const LitMuscles = ({
  movement,
  picture,
  layer,
  hatch,
  pixel,
  fine,
}: Props & { readonly layer: MuscleLayer }) => {
  const { pose, skeleton } = picture;
  const { primary, secondary } = movement.muscles;
  const stretched = movement.kind === 'stretch';
  return (
    <g>
      {laidOut(secondary, pose, skeleton, layer).map((laid) => (
        <path key={laid.key} d={outlineOf(laid)} fill={`url(#${hatch})`} />
      ))}
      {laidOut(primary, pose, skeleton, layer).map((laid) =>
        stretched ? (
          <path
            key={laid.key}
            class="figure-fibres-stretched"
            d={fibres(laid, fine ? EDGES : [0.5], END * 2 * (1 - pose.effort))}
            stroke-width={fine ? thin(laid, pixel) : pixel * 1.25}
          />
        ) : (
          <path
            key={laid.key}
            class="figure-muscle"
            d={
              fine
                ? bands(laid, (laid.key.startsWith('deep') ? pose.belly : undefined) ?? pose.effort, pixel)
                : outlineOf(laid)
            }
          />
        ),
      )}
    </g>
  );
};

/** What of the main muscles lies behind a limb: it shows through, its edge dashed and its fibres over the limb. */
export const HiddenMuscles = ({
  movement,
  picture,
  pixel,
  clip,
}: Omit<Props, 'hatch' | 'fine'> & { readonly clip: string }) => {
  const { pose, skeleton } = picture;
  const stretched = movement.kind === 'stretch';
  const cover = coverOf(picture);
  return (
    <>
      {(['trunk', 'legs'] as const).map((layer) => {
        const laid = laidOut(movement.muscles.primary, pose, skeleton, layer);
        if (laid.length === 0) return null;
        const id = `${clip}-${layer}`;
        const muscles = laid.flatMap(({ fibre }) => [...fibre(0), ...fibre(1)]);
        const over = cover[layer].map((part) => part(0)).filter((part) => meet(part, muscles));
        return (
          <g key={layer}>
            <clipPath id={id}>
              <path d={over.map((part) => (part.length === 0 ? '' : closedPath(part))).join('')} />
            </clipPath>
            <g clip-path={`url(#${id})`}>
              {laid.map((each) => (
                <g key={each.key} class="figure-hidden">
                  <path
                    d={over.length === 0 ? '' : outlineOf(each)}
                    stroke-width={pixel}
                    stroke-dasharray={`${pixel * 3} ${pixel * 2.5}`}
                  />
                  <path
                    d={over.length === 0 ? '' : fibres(each, stretched ? EDGES : THROUGH, END)}
                    stroke-width={pixel}
                  />
                </g>
              ))}
            </g>
          </g>
        );
      })}
    </>
  );
};

/** Whether two shapes may overlap: their boxes do. */
const meet = (one: readonly Point[], other: readonly Point[]): boolean =>
  ([0, 1] as const).every((axis) => {
    const [a, b] = [one, other].map((points) => points.map((point) => point[axis]));
    return a && b && Math.min(...a) < Math.max(...b) && Math.min(...b) < Math.max(...a);
  });

/** Where the bands of a muscle that works lie, from one edge of it to the other; between them it is bare. */
const BANDS = [0.125, 0.375, 0.625, 0.875];
/** Where the fibres of a stretched one lie. */
export const EDGES = [0.04, 0.5, 0.96];
/** Where the fibres lie that show through a limb: few, so that limb and muscle stay apart. */
export const THROUGH = [0.125, 0.625];
/** How much of its first and last piece a fibre lacks. */
const END = 0.2;
/** How much of its muscle a band takes up at rest. */
const RESTING = 0.3 / BANDS.length;

const outlineOf = ({ fibre }: Laid): string => closedPath([...fibre(0), ...[...fibre(1)].reverse()]);

const fibres = ({ fibre }: Laid, shares: readonly number[], shorter: number): string =>
  shares.map((share) => openPath(shortened(fibre(share), shorter))).join('');

/** Bands that grow with the effort, until no more than a fine line parts them. */
const bands = ({ fibre, wide }: Laid, effort: number, pixel: number): string => {
  const most = 1 / BANDS.length - Math.min(0.08, pixel / wide);
  const half = Math.max(mixed(RESTING, most, effort), Math.min(most, (1.25 * pixel) / wide)) / 2;
  return BANDS.map((middle) => closedPath([...fibre(middle - half), ...[...fibre(middle + half)].reverse()])).join('');
};

/** So thin that the body shows between the fibres. */
const thin = ({ wide }: Laid, pixel: number): number => clamped(wide / 6, pixel, pixel * 1.5);

/** Fibres end a little inside their muscle. */
const shortened = (points: readonly Point[], by: number): Point[] => {
  const [first, second] = points;
  const [last, lastButOne] = [points.at(-1), points.at(-2)];
  if (!first || !second || !last || !lastButOne || distance(first, last) < 3) return [...points];
  return [between(first, second, by), ...points.slice(1, -1), between(last, lastButOne, by)];
};
