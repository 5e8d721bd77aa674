import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Movement } from '../../shared/catalogue/schema.ts';
import { type FigureSide, figureAt, type Picture, type Poses } from '../../shared/figure/motion.ts';
import { NO_POSE } from '../../shared/figure/no-pose.ts';
import { mixed } from '../../shared/figure/vector.ts';
import { Body } from './body.tsx';
import { Cues } from './cues.tsx';
import { BOXES, type Fit, fitted, keyPoses, type Size } from './fit.ts';
import { HiddenMuscles, LitMuscles } from './lit-muscles.tsx';
import { Held, Scenery } from './scenery.tsx';
import { stillsOf } from './stills.ts';

export type FigureProps = {
  readonly movement: Movement;
  /** The poses that the movement names, with those on the way into them. */
  readonly poses: Poses;
  /** Index into the movement's phases. */
  readonly phase: number;
  /** How far through the phase, 0 to 1. */
  readonly share: number;
  /** How long the phase lasts here; as its least if it is left out. */
  readonly phaseMs?: number;
  readonly side: FigureSide;
  readonly size: Size;
  readonly reducedMotion: boolean;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  /** What is drawn over the picture that moves, in the units of the box. */
  readonly over?: (picture: Picture, fit: Fit) => ComponentChild;
};

/**
 * A movement's figure at a moment of one of its phases; with reduced motion its key poses side by side. Nothing of one
 * that is told in words alone.
 */
export const Figure = (props: FigureProps) => {
  const { movement, poses, phase, share, side, size, reducedMotion, over } = props;
  const { width, height } = BOXES[size];
  const phaseMs = props.phaseMs ?? (movement.phases[phase]?.seconds.min ?? 1) * 1000;
  const elapsedMs = Math.min(1, Math.max(0, share)) * phaseMs;
  const pictures = reducedMotion
    ? stillsOf(movement, poses, side)
    : [figureAt(movement, poses, { phase, elapsedMs, phaseMs, side })].filter((picture) => picture !== undefined);
  const part = width / Math.max(1, pictures.length);
  const fit = useMemo(
    () => fitted(keyPoses(movement, poses), { ...BOXES[size], width: part }),
    [movement, poses, size, part],
  );
  if (movement.phases[0]?.pose === NO_POSE) return null;
  const hatch = `hatch-${movement.id}-${size}`;
  return (
    <svg class="figure-drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={props.label}>
      {pictures.map((picture, index) => (
        <g key={index} transform={`translate(${index * part} 0)`}>
          <Drawing
            movement={movement}
            picture={picture}
            fit={fit}
            size={size}
            width={part}
            height={height}
            hatch={`${hatch}-${index}`}
            still={reducedMotion}
          />
        </g>
      ))}
      {pictures[0] && !reducedMotion && over?.(pictures[0], fit)}
    </svg>
  );
};

type HatchProps = { readonly id: string; readonly pixel: number; readonly effort: number };

/** Strokes across a muscle that only helps, the bolder the harder it works. */
const Hatch = ({ id, pixel, effort }: HatchProps) => (
  <defs>
    <pattern id={id} width={5 * pixel} height={5 * pixel} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="figure-hatch" stroke-width={mixed(0.9, 1.5, effort) * pixel} d={`M${2.5 * pixel} -9V99`} />
    </pattern>
  </defs>
);

export type DrawingProps = {
  readonly movement: Movement;
  readonly picture: Picture;
  readonly fit: Fit;
  readonly size: Size;
  readonly width: number;
  readonly height: number;
  /** Ids in the picture begin with it. */
  readonly hatch: string;
  /** Nothing moves: arrows say what would. */
  readonly still: boolean;
};

/** One picture in its box: ground, props, body, muscles, from back to front. */
export const Drawing = ({ movement, picture, fit, size, width, height, hatch, still }: DrawingProps) => {
  const { contour, prop } = BOXES[size];
  const pixel = prop / fit.scale;
  const { pose, mirrored } = picture;
  const muscles = { movement, picture, hatch, pixel: 1 / fit.scale, fine: size !== 'list' };
  const onMat = pose.scene.some(({ prop: name }) => name === 'mat');
  const ground = fit.floor + fit.scale * (onMat ? 4.5 : 0);
  const turn = mirrored ? `translate(${width} 0) scale(-1 1)` : undefined;
  return (
    <>
      <svg class={fit.close ? 'figure-close' : 'figure-whole'} width={width} height={height} aria-hidden="true">
        <g transform={turn}>
          <g transform={`translate(${fit.left} ${fit.floor}) scale(${fit.scale})`}>
            <Hatch id={hatch} pixel={1 / fit.scale} effort={pose.effort} />
            <Scenery picture={picture} pixel={pixel} over={false} />
            <Body
              picture={picture}
              contour={contour / fit.scale}
              behind={<Held picture={picture} pixel={pixel} far />}
              onTrunk={<LitMuscles {...muscles} layer="trunk" />}
              onLegs={<LitMuscles {...muscles} layer="legs" />}
              onArms={
                <>
                  <LitMuscles {...muscles} layer="arms" />
                  {muscles.fine ? <HiddenMuscles {...muscles} clip={`${hatch}-over`} /> : null}
                  <Held picture={picture} pixel={pixel} far={false} />
                </>
              }
            />
            <Scenery picture={picture} pixel={pixel} over />
            {still && size !== 'list' ? <Cues cues={pose.cues} pixel={1 / fit.scale} /> : null}
          </g>
        </g>
      </svg>
      <path
        class="figure-ground"
        stroke-width={1}
        d={runningOut(ground, width, size) + (size === 'list' ? '' : passing(ground, width, fit, picture.travelled))}
      />
    </>
  );
};

/** How far apart the strokes in the ground are that pass under a walking figure, in units. */
const STROKES = 44;

const passing = (y: number, width: number, { scale }: Fit, travelled: number | undefined): string => {
  if (travelled === undefined) return '';
  const apart = STROKES * scale;
  const first = apart - ((travelled * scale) % apart);
  return Array.from({ length: Math.floor((width - first) / apart) + 1 }, (_, index) => {
    return `M${first + index * apart} ${y + 3}l${-4 * scale} ${4 * scale}`;
  }).join('');
};

/** The ground: a line that breaks up towards the sides; in a list it is whole. */
const runningOut = (y: number, width: number, size: Size): string =>
  (size === 'list' ? WHOLE : BROKEN).map(([from, to]) => `M${from * width} ${y}H${to * width}`).join('');

/** Pieces of the ground, of the width. */
const WHOLE = [[0.025, 0.975]] as const;
const BROKEN = [
  [0, 0.015],
  [0.035, 0.075],
  [0.09, 0.91],
  [0.925, 0.965],
  [0.985, 1],
] as const;
