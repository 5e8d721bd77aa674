import { useMemo, useRef, useState } from 'preact/hooks';
import { bendInWords, bentPhase } from '../../../../shared/catalogue/bent-phase.ts';
import type { DraftPhase } from '../../../../shared/catalogue/draft-schema.ts';
import type { Movement } from '../../../../shared/catalogue/schema.ts';
import { bentAt, bentTowards, handleOf } from '../../../../shared/figure/bending.ts';
import { bent } from '../../../../shared/figure/bent.ts';
import { type Angles, bendable, type Joint, jointAngles, rangeOf } from '../../../../shared/figure/joints.ts';
import type { Pose } from '../../../../shared/figure/pose.ts';
import { solve } from '../../../../shared/figure/solve.ts';
import { distance, type Point } from '../../../../shared/figure/vector.ts';
import { Drawing } from '../../../figure/figure.tsx';
import { fitted } from '../../../figure/fit.ts';
import { Button } from '../../../ui/button.tsx';
import { useT } from '../../../ui/language.tsx';

type BendFigureProps = {
  readonly movement: Movement;
  /** The pose as it is, and how that looks. */
  readonly pose: Pose;
  readonly plain: string | undefined;
  readonly phase: DraftPhase;
  readonly title: string;
  readonly onChange: (phase: DraftPhase) => void;
};

/** With room round it to lift an arm. */
const BOX = { width: 360, height: 288, air: 34 } as const;
/** A handle is taken hold of from so far away, in px of the picture. */
const NEAR = 26;
/** How far keys turn a joint, in degrees. */
const KEYS: Readonly<Record<string, number>> = {
  ...{ ArrowRight: 2, ArrowUp: 2, ArrowLeft: -2, ArrowDown: -2, PageUp: 15, PageDown: -15, Home: -999, End: 999 },
};

/** A pose with a handle on each joint that can be bent: dragged, or turned with the keys as a slider is. */
export const BendFigure = ({ movement, pose: whole, plain, phase, title, onChange }: BendFigureProps) => {
  const t = useT();
  const { angles = {} } = phase;
  const onBend = (by: Angles): void => onChange(bentPhase(t, phase, whole, plain, by));
  const svg = useRef<SVGSVGElement>(null);
  const [active, setActive] = useState<Joint | null>(null);
  const [dragged, setDragged] = useState<Joint | null>(null);
  // What is shown close elsewhere is shown whole here.
  const pose = useMemo(() => withoutCut(whole), [whole]);
  const fit = useMemo(() => fitted([pose], BOX), [pose]);
  const to = bent(pose, angles);
  const skeleton = solve(to);
  const has = jointAngles(to, skeleton);
  const joints = bendable(pose);
  const handles = joints.map((joint) => {
    const [x, y] = handleOf(pose, angles, joint);
    return { joint, at: [fit.left + fit.scale * x, fit.floor + fit.scale * y] as const };
  });
  const words = (joint: Joint): string => {
    const [min, max] = rangeOf(joint, pose);
    const [now = '', least = '', most = ''] = [has[joint] ?? 0, min, max].map(degreesText);
    return t('maker.bend.now', { joint: t(`maker.bend.joints.${joint}`), now, least, most });
  };
  const placeOf = ({ clientX, clientY }: PointerEvent): Point => {
    const place = new DOMPoint(clientX, clientY).matrixTransform(svg.current?.getScreenCTM()?.inverse());
    return [place.x, place.y];
  };
  const shown = dragged ?? active;
  if (joints.length === 0) return <p class="lead">{t('maker.bend.fixed')}</p>;
  return (
    <fieldset class="maker-bend">
      <legend>{title}</legend>
      <p class="lead">{t('maker.bend.lead')}</p>
      <svg
        ref={svg}
        class="figure-drawing"
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        role="presentation"
        onPointerDown={(event) => {
          const place = placeOf(event);
          const [nearest] = handles.toSorted((one, other) => distance(one.at, place) - distance(other.at, place));
          if (nearest === undefined || distance(nearest.at, place) > NEAR) return;
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          event.currentTarget.querySelector<SVGElement>(`[data-joint="${nearest.joint}"]`)?.focus();
          setDragged(nearest.joint);
        }}
        onPointerMove={(event) => {
          if (dragged === null) return;
          const [x, y] = placeOf(event);
          const place = [(x - fit.left) / fit.scale, (y - fit.floor) / fit.scale] as const;
          onBend(bentTowards(pose, angles, dragged, place));
        }}
        onPointerUp={() => setDragged(null)}
        onPointerCancel={() => setDragged(null)}
      >
        <Drawing
          {...{ movement, fit, still: false, size: 'break', hatch: 'bend', width: BOX.width, height: BOX.height }}
          picture={{ pose: to, skeleton, breath: 0, mirrored: false }}
        />
        {handles.map(({ joint, at: [x, y] }) => (
          <circle
            key={joint}
            class="maker-handle"
            data-joint={joint}
            data-active={joint === shown}
            cx={x}
            cy={y}
            r={6}
            role="slider"
            tabindex={0}
            aria-label={t(`maker.bend.joints.${joint}`)}
            aria-valuemin={rangeOf(joint, pose)[0]}
            aria-valuemax={rangeOf(joint, pose)[1]}
            aria-valuenow={Math.round(has[joint] ?? 0)}
            aria-valuetext={degreesText(has[joint] ?? 0)}
            onFocus={() => setActive(joint)}
            onKeyDown={(event) => {
              const by = KEYS[event.key];
              if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
              event.preventDefault();
              onBend(bentAt(pose, angles, joint, Math.round(has[joint] ?? 0) + by));
            }}
          />
        ))}
      </svg>
      <p class="maker-angle" aria-hidden="true">
        {shown === null ? '' : words(shown)}
      </p>
      <Button disabled={Object.keys(angles).length === 0} onPress={() => onBend({})}>
        {t('maker.bend.reset')}
      </Button>
      {/* Last of all: it grows as more joints are bent, and the figure is to stay under the pointer. */}
      <p class="maker-looks">{bendInWords(t, angles)}</p>
    </fieldset>
  );
};

/** With the sign that numbers below zero have in print. */
const degreesText = (degrees: number): string => `${Math.round(degrees)}°`.replace('-', '−');

const withoutCut = ({ cut: _cut, ...pose }: Pose): Pose => pose;
