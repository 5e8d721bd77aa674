import type { Status } from '../model/status.ts';

/** What the tray icon says, by its shape alone. */
export type TrayShape =
  | { readonly shape: 'ring'; readonly steps: number }
  | { readonly shape: 'due' | 'holding' | 'paused' | 'away' };

/** The ring fills in so many steps, so that it is drawn anew no more often. */
export const RING_STEPS = 12;

/**
 * `twin`: the mark twice, in ink and in paper, side by side without overlap: on a light panel the ink is what one sees,
 * on a dark one the paper, so that it reads on any panel without knowing which. `template`: the ink alone, coloured by
 * macOS.
 */
export type TrayStyle = 'twin' | 'template';

const exhausted = (phase: never): never => {
  throw new Error(`no shape for ${String(phase)}`);
};

/** The shape for a state of the schedule. The ring is full only once a break is announced. */
export const trayShape = ({ phase, share }: Pick<Status, 'phase' | 'share'>): TrayShape => {
  switch (phase) {
    case 'sitting':
    case 'standing':
      return { shape: 'ring', steps: Math.min(RING_STEPS - 1, Math.floor(share * RING_STEPS)) };
    case 'announced':
      return { shape: 'ring', steps: RING_STEPS };
    case 'due':
    case 'showing':
      return { shape: 'due' };
    case 'holding':
      return { shape: 'holding' };
    case 'paused':
    case 'day-off':
    case 'out-of-hours':
    case 'holiday':
      return { shape: 'paused' };
    case 'starting':
    case 'away':
      return { shape: 'away' };
    default:
      return exhausted(phase);
  }
};

/** How far a point lies outside a figure, in pixels; negative within. */
type Distance = (x: number, y: number) => number;

const union =
  (...parts: readonly Distance[]): Distance =>
  (x, y) =>
    Math.min(...parts.map((part) => part(x, y)));

/** Math.hypot takes many times as long, and a pixel asks several times: the icon would be late at the start. */
const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** Where a point lies round the middle, in turns clockwise from the top, from 0 up to 1. */
const turnOf = (x: number, y: number): number => (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1;

const disc =
  (radius: number): Distance =>
  (x, y) =>
    lengthOf(x, y) - radius;

const box =
  (atX: number, atY: number, halfWidth: number, halfHeight: number): Distance =>
  (x, y) =>
    Math.max(Math.abs(x - atX) - halfWidth, Math.abs(y - atY) - halfHeight);

/** A triangle that points upwards. */
const arrowHead = (top: number, halfWidth: number, height: number): Distance => {
  const slope = halfWidth / height;
  const steepness = lengthOf(1, slope);
  return (x, y) => Math.max((Math.abs(x) - (y - top) * slope) / steepness, y - top - height);
};

/** What lies within `until`, in turns clockwise from the top; more than none. */
const sector = (until: number): Distance => {
  if (until >= 1) return () => Number.NEGATIVE_INFINITY;
  const [sine, cosine] = [Math.sin(until * 2 * Math.PI), Math.cos(until * 2 * Math.PI)];
  const meet = until > 0.5 ? Math.min : Math.max;
  return (x, y) => meet(-x, x * cosine + y * sine);
};

/** Of a ring between two radii, the part from the top to `until`; its ends are straight, so that no step is lost in them. */
const band = (from: number, to: number, until: number): Distance => {
  const within = sector(until);
  const middle = (from + to) / 2;
  return (x, y) => Math.max(Math.abs(lengthOf(x, y) - middle) - (to - from) / 2, within(x, y));
};

/** A shape that begins at the top and fills `share` of its part of the circle, `count` times round the middle. */
const allRound =
  (count: number, share: number, one: Distance): Distance =>
  (x, y) => {
    // Only the nearest one counts: the point is turned back to where that one is drawn.
    const angle = (Math.round(turnOf(x, y) * count - share / 2) / count) * -2 * Math.PI;
    return one(x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle));
  };

/** The mark in its two tones. The paper reaches a little under the ink, so that no panel shines through the seam. */
type Mark = { readonly ink: Distance; readonly paper: Distance };

const DASHES = 6;
const DASHED = 0.62;
/** Where ink and paper meet. */
const SEAM = 5.6;
const UNDER = 0.4;
/** How far the plate of a due break reaches, within its rim. */
const RIM = 6.2;
/** How wide the ring is where it has still to fill, is dashed, and has filled. */
const TRACK = 0.9;
const DASH = 1.8;
const FILLED = 2.2;

const rings = (draw: (from: number, to: number) => Distance, width: number): Mark => ({
  ink: draw(SEAM, SEAM + width),
  paper: draw(SEAM - width, SEAM + UNDER),
});

const both = (one: Mark, other: Mark): Mark => ({
  ink: union(one.ink, other.ink),
  paper: union(one.paper, other.paper),
});

const track = rings((from, to) => band(from, to, 1), TRACK);

/** Upwards, so that it says what to do; heavy, so that a break that is due is told by its mass. */
const arrow = union(arrowHead(-4.9, 4.6, 4.9), box(0, 1.7, 2.3, 2));

/** The mark on a square of 16, its middle at 0. */
const markOf = (look: TrayShape): Mark => {
  switch (look.shape) {
    case 'ring': {
      const until = look.steps / RING_STEPS;
      return look.steps === 0
        ? track
        : both(
            track,
            rings((from, to) => band(from, to, until), FILLED),
          );
    }
    case 'due':
      return { ink: union(band(RIM, 8, 1), arrow), paper: disc(RIM + UNDER) };
    case 'holding':
      return both(track, { ink: box(0, 0.9, 3.2, 1), paper: box(0, -0.9, 3.2, 1.1) });
    case 'paused':
      return {
        ink: union(box(-4.1, 0, 1, 5.6), box(4.1, 0, 1, 5.6)),
        paper: union(box(-2.4, 0, 1.2, 5.6), box(2.4, 0, 1.2, 5.6)),
      };
    case 'away':
      return rings((from, to) => allRound(DASHES, DASHED, band(from, to, DASHED / DASHES)), DASH);
    default:
      return exhausted(look);
  }
};

const PAPER = 0xf7;
const INK = 0x2b;

const coverage = (distance: number): number => Math.max(0, Math.min(1, 0.5 - distance));

/**
 * Draws a shape on a square of so many pixels: rows from the top, four bytes a pixel, blue, green, red, opacity, the
 * colours multiplied by the opacity, as Chromium takes a bitmap.
 */
export const drawTrayIcon = (look: TrayShape, size: number, style: TrayStyle): Uint8Array => {
  const scale = size / 16;
  const { ink, paper } = markOf(look);
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const x = (column + 0.5 - size / 2) / scale;
      const y = (row + 0.5 - size / 2) / scale;
      const dark = coverage(ink(x, y) * scale);
      const light = style === 'twin' ? (1 - dark) * coverage(paper(x, y) * scale) : 0;
      const colour = style === 'twin' ? dark * INK + light * PAPER : 0;
      const at = (row * size + column) * 4;
      pixels.fill(Math.round(colour), at, at + 3);
      pixels[at + 3] = Math.round((dark + light) * 255);
    }
  }
  return pixels;
};
