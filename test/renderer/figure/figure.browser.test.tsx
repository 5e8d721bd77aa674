import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { language } from '../../language.ts';
import '../../../renderer/ui/tokens.css';
import '../../../renderer/figure/figure.css';
import { BOXES } from '../../../renderer/figure/fit.ts';
import { NamedFigure, type NamedFigureProps } from '../../../renderer/figure/named-figure.tsx';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { posesFor } from '../../../shared/figure/poses/index.ts';

const { entries } = builtInCatalogue(language.texts.movements);
const root = document.createElement('div');
// As wide as the largest box, so that text has its own size.
root.style.inlineSize = `${BOXES.break.width}px`;
document.body.append(root);

afterEach(() => render(null, root));

const draw = (id: string, changes: Partial<NamedFigureProps> = {}): SVGSVGElement => {
  const movement = entries.get(id)?.movement;
  if (movement === undefined) throw new Error(`no movement ${id}`);
  render(
    <NamedFigure
      movement={movement}
      poses={posesFor(movement)}
      phase={0}
      share={1}
      side={movement.dose.sides === 'none' ? 'none' : 'first'}
      size="break"
      reducedMotion={false}
      label="how it looks"
      muscleName=""
      {...changes}
    />,
    root,
  );
  const svg = root.querySelector('svg');
  if (svg === null) throw new Error('nothing drawn');
  return svg;
};

const all = (svg: SVGSVGElement, selector: string): readonly SVGGraphicsElement[] => [
  ...svg.querySelectorAll<SVGGraphicsElement>(selector),
];

describe.each([...entries.keys()])('%s', (id) => {
  test.each(['list', 'card', 'break'] as const)('is drawn whole and inside its box, size %s', (size) => {
    const { width, height } = BOXES[size];
    const moves = entries.get(id)?.movement.phases.length ?? 0;
    for (let phase = 0; phase < moves; phase += 1) {
      for (const share of [0, 0.3, 1]) {
        const svg = draw(id, { size, phase, share });
        expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
        for (const part of all(svg, '.figure-flesh')) {
          if (part.getAttribute('d') === '') continue;
          const box = part.getBBox();
          const matrix = part.getCTM();
          if (matrix === null) throw new Error('not laid out');
          const [from, to] = [
            new DOMPoint(box.x, box.y).matrixTransform(matrix),
            new DOMPoint(box.x + box.width, box.y + box.height).matrixTransform(matrix),
          ];
          const { a, d, e, f } = svg.getCTM() ?? new DOMMatrix();
          const close = svg.querySelector('.figure-close') !== null;
          expect((Math.min(from.x, to.x) - e) / a).toBeGreaterThanOrEqual(0);
          expect((Math.max(from.x, to.x) - e) / a).toBeLessThanOrEqual(width);
          expect((Math.min(from.y, to.y) - f) / d).toBeGreaterThanOrEqual(0);
          if (!close) expect((Math.max(from.y, to.y) - f) / d).toBeLessThanOrEqual(height);
        }
      }
    }
  });

  test('shows a muscle that works', () => {
    const svg = draw(id);
    const lit = all(svg, '.figure-muscle, .figure-fibres-stretched, path[fill^="url(#hatch"]');
    expect(lit.length).toBeGreaterThan(0);
  });
});

test('is a picture with words', () => {
  const svg = draw('cat-cow');
  expect(svg.getAttribute('role')).toBe('img');
  expect(svg.getAttribute('aria-label')).toBe('how it looks');
});

test('fills its box well, whatever its size', () => {
  for (const [size, { width, height }] of Object.entries(BOXES)) {
    const svg = draw('wall-angels', { size: size as keyof typeof BOXES });
    expect(svg.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
    const body = svg.querySelector<SVGGraphicsElement>('.figure-contour')?.getBoundingClientRect();
    const whole = svg.getBoundingClientRect();
    const heights = all(svg, '.figure-contour').map((part) => part.getBoundingClientRect().height);
    expect(body).toBeDefined();
    expect(Math.max(...heights) / whole.height).toBeGreaterThan(0.7);
  }
});

test('moves from picture to picture without making its parts anew', () => {
  const before = all(draw('cat-cow', { phase: 0, share: 0.2 }), 'path');
  const shapes = before.map((part) => part.getAttribute('d'));
  const after = all(draw('cat-cow', { phase: 0, share: 0.5 }), 'path');
  expect(after).toHaveLength(before.length);
  expect(after.every((part, index) => part === before[index])).toBe(true);
  expect(after.map((part) => part.getAttribute('d'))).not.toEqual(shapes);
});

test('with reduced motion the key poses stand side by side, and nothing changes with the time', () => {
  const still = draw('shoulder-rolls', { reducedMotion: true, phase: 0, share: 0.1 }).outerHTML;
  expect(all(draw('shoulder-rolls', { reducedMotion: true }), ':scope > g')).toHaveLength(3);
  expect(draw('shoulder-rolls', { reducedMotion: true, phase: 2, share: 0.7 }).outerHTML).toBe(still);
  expect(all(draw('shoulder-rolls'), ':scope > g')).toHaveLength(1);
});

test('arrows stand in for the motion, and only there', () => {
  expect(all(draw('chin-tuck', { reducedMotion: true }), '.figure-cue path').length).toBeGreaterThan(0);
  expect(all(draw('chin-tuck'), '.figure-cue path')).toHaveLength(0);
});

test('names the main muscle where there is room, at the end of a line', () => {
  const svg = draw('glute-bridge', { muscleName: 'Glutes' });
  expect(svg.querySelector('text')?.textContent).toBe('Glutes');
  expect(svg.querySelector('.figure-leader')).not.toBeNull();
  expect(draw('glute-bridge', { muscleName: 'Glutes', size: 'card' }).querySelector('text')).toBeNull();
});

test('the name keeps clear of the body and inside the box', () => {
  for (const [id, { movement }] of entries) {
    const svg = draw(id, { muscleName: 'Erector spinae' });
    const text = svg.querySelector('text');
    if (text === null) continue;
    const name = text.getBoundingClientRect();
    const box = svg.getBoundingClientRect();
    expect(name.left, id).toBeGreaterThanOrEqual(box.left);
    expect(name.right, id).toBeLessThanOrEqual(box.right);
    for (let phase = 0; phase < movement.phases.length; phase += 1) {
      const head = draw(id, { muscleName: 'Erector spinae', phase }).querySelector('.figure-hair');
      const hair = head?.getBoundingClientRect();
      if (hair === undefined) continue;
      const apart =
        hair.right < name.left || hair.left > name.right || hair.bottom < name.top || hair.top > name.bottom;
      expect(apart, `${id}, phase ${phase}`).toBe(true);
    }
  }
});

test('a stretch shows its fibres alone, work fills the muscle', () => {
  expect(all(draw('hip-flexor-stretch'), '.figure-muscle')).toHaveLength(0);
  expect(all(draw('hip-flexor-stretch'), '.figure-fibres-stretched').length).toBeGreaterThan(0);
  expect(all(draw('glute-bridge'), '.figure-muscle').length).toBeGreaterThan(0);
});

test('the fibres of a stretched muscle leave the body bare between them, and grow as it stretches', () => {
  const lengthAt = (share: number): number =>
    all(draw('hip-flexor-stretch', { share }), '.figure-fibres-stretched').reduce(
      (sum, path) => sum + (path as SVGPathElement).getTotalLength(),
      0,
    );
  expect(lengthAt(1)).toBeGreaterThan(1.2 * lengthAt(0));
  for (const [id, { movement }] of entries) {
    if (movement.kind !== 'stretch') continue;
    for (const path of all(draw(id), '.figure-fibres-stretched')) {
      const fibres = path.getAttribute('d')?.split('M').slice(1) ?? [];
      expect(fibres, id).toHaveLength(3);
      const middles = fibres.map((fibre) => {
        const one = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        one.setAttribute('d', `M${fibre}`);
        return one.getPointAtLength(one.getTotalLength() / 2);
      });
      const [first, , last] = middles;
      if (first === undefined || last === undefined) throw new Error('no fibres');
      const ink = 3 * Number(path.getAttribute('stroke-width'));
      expect(Math.hypot(last.x - first.x, last.y - first.y), id).toBeGreaterThan(ink);
    }
  }
});

test('a hand closes over what it holds', () => {
  const hands = (id: string, phase: number) => all(draw(id, { phase }), '.figure-contour').length;
  expect(hands('knees-to-chest-desk', 0)).toBe(hands('knees-to-chest-desk', 2) + 2);
  const svg = draw('resistance-band-rows');
  const [band, fist] = [all(svg, '.figure-band').at(-1), all(svg, '.figure-contour').at(-1)];
  if (band === undefined || fist === undefined) throw new Error('no band in no hand');
  expect(band.compareDocumentPosition(fist) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('a pelvis that tips shows its bone, and no other does', () => {
  const bone = (phase: number) => {
    const [only, ...more] = all(draw('pelvic-tilts-desk', { phase }), '.figure-bone');
    if (only === undefined || more.length > 0) throw new Error('not one bone');
    return only.getBBox();
  };
  const [tucked, tall] = [bone(0), bone(2)];
  expect(tucked.x).toBeLessThan(tall.x - 2);
  expect(all(draw('glute-bridge'), '.figure-bone')).toHaveLength(0);
});

test('the other side of a movement done side after side is its mirror image', () => {
  const faceOf = (side: 'first' | 'second') =>
    draw('hip-flexor-stretch', { side }).querySelector('.figure-hair')?.getBoundingClientRect();
  const whole = draw('hip-flexor-stretch').getBoundingClientRect();
  const [first, second] = [faceOf('first'), faceOf('second')];
  if (first === undefined || second === undefined) throw new Error('no head');
  expect(first.left - whole.left).toBeCloseTo(whole.right - second.right, 0);
});

test('without poses an empty picture stands, with its words', () => {
  const svg = draw('cat-cow', { poses: {} });
  expect(svg.getAttribute('aria-label')).toBe('how it looks');
  expect(all(svg, '.figure-flesh')).toHaveLength(0);
  expect(svg.outerHTML).not.toMatch(/NaN|Infinity/);
});
