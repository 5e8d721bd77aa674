import { render } from 'preact';
import { NamedFigure } from '../../renderer/figure/named-figure.tsx';
import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import { posesFor } from '../../shared/figure/poses/index.ts';
import { language } from '../language.ts';

/** How long a phase is taken to last, so that the way into its pose takes most of it. */
const PHASE_MS = 2_500;
/** Pictures of each phase. */
const PICTURES = 40;

/** Draws every movement at the size of the break, picture after picture: the ms of script of each, by movement. */
export const drawAll = (): Readonly<Record<string, readonly number[]>> => {
  const root = document.createElement('div');
  document.body.append(root);
  const times: Record<string, number[]> = {};
  for (const { movement, text } of builtInCatalogue(language.texts.movements).entries.values()) {
    const poses = posesFor(movement);
    const taken: number[] = [];
    for (const phase of movement.phases.keys()) {
      for (let picture = 0; picture < PICTURES; picture += 1) {
        const before = performance.now();
        render(
          <NamedFigure
            movement={movement}
            poses={poses}
            phase={phase}
            phaseMs={PHASE_MS}
            share={picture / PICTURES}
            side={movement.dose.sides === 'none' ? 'none' : 'second'}
            size="break"
            reducedMotion={false}
            label={text.name}
            muscleName={text.name}
          />,
          root,
        );
        taken.push(performance.now() - before);
      }
    }
    times[movement.id] = taken;
  }
  return times;
};
