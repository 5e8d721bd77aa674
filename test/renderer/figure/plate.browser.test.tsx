import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import '../../../renderer/ui/tokens.css';
import '../../../renderer/figure/figure.css';
import { BOXES } from '../../../renderer/figure/fit.ts';
import { NamedFigure } from '../../../renderer/figure/named-figure.tsx';
import { posesFor } from '../../../shared/figure/poses/index.ts';
import { looks } from '../../shared/figure/measure.ts';
import { contrast, inked } from './inked.ts';

/** What an anatomist's plate owes its reader: ink that can be seen, and a line that ends on what it names. */

const root = document.createElement('div');
root.style.inlineSize = `${BOXES.break.width}px`;
root.style.blockSize = `${BOXES.break.height}px`;
document.body.append(root);
afterEach(() => render(null, root));

type Look = (typeof looks)[number][1];

const drawn = (movement: Look, phase: number, side: 'none' | 'first' | 'second'): SVGSVGElement => {
  render(
    <NamedFigure
      movement={movement}
      poses={posesFor(movement)}
      phase={phase}
      share={1}
      side={side}
      size="break"
      reducedMotion={false}
      label="how it looks"
      muscleName="The muscle"
    />,
    root,
  );
  const svg = root.querySelector('svg');
  if (svg === null) throw new Error('nothing drawn');
  return svg;
};

/** What hides no ink: the leader itself, and thin lines across. */
const LINES = '.figure-leader, .figure-leader-end, .figure-label, .figure-bone, .figure-prop, .figure-line';
const INK = '.figure-muscle, .figure-fibres-stretched, .figure-hidden path';

/** What lies under the end of the leader; undefined where there is no leader. */
const pointedAt = (svg: SVGSVGElement): Element | undefined => {
  const end = svg.querySelector('.figure-leader-end')?.getBoundingClientRect();
  if (end === undefined) return undefined;
  const [x, y] = [end.left + end.width / 2, end.top + end.height / 2];
  return document.elementsFromPoint(x, y).find((element) => !element.matches(LINES));
};

describe.each(looks)('%s', (_name, movement) => {
  const sides = movement.dose.sides === 'none' ? (['none'] as const) : (['first', 'second'] as const);

  test('the leader ends on ink of the muscle that one sees, in each of its poses', () => {
    const wrong = movement.phases.flatMap(({ pose }, phase) =>
      sides.flatMap((side) => {
        const under = pointedAt(drawn(movement, phase, side));
        return under?.matches(INK) ? [] : [`${pose}, ${side}: ${under?.getAttribute('class') ?? 'no leader'}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

test.each(['light', 'dark'])('a muscle has 3:1 on the body at any strength, %s', (theme) => {
  document.documentElement.dataset.theme = theme;
  for (const [name, movement] of looks) {
    for (const phase of movement.phases.keys()) {
      const svg = drawn(movement, phase, movement.dose.sides === 'none' ? 'none' : 'first');
      for (const { what, ink } of inked(svg)) expect(contrast(ink, 'body', svg), `${name}, ${what}`).toBeGreaterThan(3);
    }
  }
  delete document.documentElement.dataset.theme;
});

test('strength shows in how much ink there is, not in how pale it is', () => {
  const bridge = looks.find(([name]) => name === 'glute-bridge, standard')?.[1];
  if (bridge === undefined) throw new Error('no bridge');
  const areaOf = (phase: number) => {
    const path = drawn(bridge, phase, 'none').querySelector<SVGPathElement>('.figure-muscle');
    const bands = path?.getAttribute('d')?.split('M').slice(1) ?? [];
    expect(bands).toHaveLength(4);
    return bands.reduce((sum, band) => sum + coverOf(band), 0);
  };
  expect(areaOf(1)).toBeGreaterThan(1.8 * areaOf(2));
});

/** How much a band covers. */
const coverOf = (band: string): number => {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', `M${band}`);
  const length = path.getTotalLength();
  const points = Array.from({ length: 80 }, (_, index) => path.getPointAtLength((index * length) / 80));
  const twice = points.reduce((sum, { x, y }, index) => {
    const next = points[(index + 1) % points.length];
    return next === undefined ? sum : sum + x * next.y - next.x * y;
  }, 0);
  return Math.abs(twice / 2);
};

test('what lies behind an arm shows through: a dashed edge, and fibres over the arm', () => {
  const row = looks.find(([name]) => name === 'resistance-band-rows, standard')?.[1];
  if (row === undefined) throw new Error('no row');
  const hidden = [...drawn(row, 0, 'none').querySelectorAll<SVGPathElement>('[clip-path] .figure-hidden path')];
  expect(hidden.some((path) => path.hasAttribute('stroke-dasharray'))).toBe(true);
  expect(hidden.some((path) => !path.hasAttribute('stroke-dasharray'))).toBe(true);
  const arm = root.querySelectorAll('.figure-contour');
  const last = [...arm].at(-2);
  expect(last && hidden[0] && last.compareDocumentPosition(hidden[0]) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
