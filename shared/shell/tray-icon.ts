import type { Status } from '../views.ts';

/** What the tray icon says, by its shape alone. */
export type TrayShape =
  | { readonly shape: 'ring'; readonly steps: number }
  | { readonly shape: 'due' | 'holding' | 'paused' | 'away' };

/** The ring fills in so many steps, so that it is drawn anew no more often. */
export const RING_STEPS = 12;

/** A light mark on a dark `disc` reads on any panel; a `template` is black and transparent, and coloured by macOS. */
export type TrayStyle = 'disc' | 'template';

const exhausted = (phase: never): never => {
  throw new Error(`no shape for ${String(phase)}`);
};

/** The shape for a state of the schedule. The ring is full only once a break is announced. */
export const trayShape = ({ phase, share }: Pick<Status, 'phase' | 'share'>): TrayShape => {
  switch (phase) {
    case 'sitting':
      return { shape: 'ring', steps: Math.min(RING_STEPS - 1, Math.floor(share * RING_STEPS)) };
    case 'announced':
      return { shape: 'ring', steps: RING_STEPS };
    case 'due':
    case 'showing':
      return { shape: 'due' };
    case 'holding':
      return { shape: 'holding' };
    case 'paused':
    case 'out-of-hours':
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
  (atX: number, halfWidth: number, halfHeight: number): Distance =>
  (x, y) =>
    Math.max(Math.abs(x - atX) - halfWidth, Math.abs(y) - halfHeight);

/** Of a circle, the part from the top to `until`, in turns clockwise, drawn with round ends. */
const arc = (radius: number, width: number, until: number): Distance => {
  const angle = until * 2 * Math.PI;
  const endX = Math.sin(angle) * radius;
  const endY = -Math.cos(angle) * radius;
  return (x, y) => {
    if (until >= 1 || turnOf(x, y) <= until) return Math.abs(lengthOf(x, y) - radius) - width / 2;
    return Math.min(lengthOf(x, y + radius), lengthOf(x - endX, y - endY)) - width / 2;
  };
};

/** A shape that begins at the top and fills `share` of its part of the circle, `count` times round the middle. */
const allRound =
  (count: number, share: number, one: Distance): Distance =>
  (x, y) => {
    // Only the nearest one counts: the point is turned back to where that one is drawn.
    const angle = (Math.round(turnOf(x, y) * count - share / 2) / count) * -2 * Math.PI;
    return one(x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle));
  };

const DASHES = 8;
const DASHED = 0.4;
const RADIUS = 5.75;

/** The mark on a square of 16, its middle at 0. */
const markOf = (look: TrayShape): Distance => {
  const fullRing = arc(RADIUS, 2.5, 1);
  switch (look.shape) {
    case 'ring': {
      const track = arc(RADIUS, 0.8, 1);
      return look.steps === 0 ? track : union(track, arc(RADIUS, 2.5, look.steps / RING_STEPS));
    }
    case 'due':
      return union(fullRing, disc(2.25));
    case 'holding':
      return union(fullRing, box(0, 2.75, 1));
    case 'paused':
      return union(box(-3, 1.5, 5.5), box(3, 1.5, 5.5));
    case 'away':
      return allRound(DASHES, DASHED, arc(RADIUS, 1.75, DASHED / DASHES));
    default:
      return exhausted(look);
  }
};

const PAPER = 0xf7;
const INK = 0x2b;
/** On the disc the mark is drawn smaller, so that the dark runs round it. */
const MARK_ON_DISC = 0.84;

const coverage = (distance: number): number => Math.max(0, Math.min(1, 0.5 - distance));

/**
 * Draws a shape on a square of so many pixels: rows from the top, four bytes a pixel, blue, green, red, opacity, the
 * colours multiplied by the opacity, as Chromium takes a bitmap.
 */
export const drawTrayIcon = (look: TrayShape, size: number, style: TrayStyle): Uint8Array => {
  const scale = size / 16;
  const markScale = style === 'disc' ? scale * MARK_ON_DISC : scale;
  const mark = markOf(look);
  const plate = disc(8);
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const x = column + 0.5 - size / 2;
      const y = row + 0.5 - size / 2;
      const light = coverage(mark(x / markScale, y / markScale) * markScale);
      const opacity = style === 'disc' ? Math.max(light, coverage(plate(x / scale, y / scale) * scale)) : light;
      const colour = style === 'disc' ? light * PAPER + (opacity - light) * INK : 0;
      const at = (row * size + column) * 4;
      pixels.fill(Math.round(colour), at, at + 3);
      pixels[at + 3] = Math.round(opacity * 255);
    }
  }
  return pixels;
};
