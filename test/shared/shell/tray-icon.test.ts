import { describe, expect, it } from 'vitest';
import {
  drawTrayIcon,
  RING_STEPS,
  type TrayShape,
  type TrayStyle,
  trayShape,
} from '../../../shared/shell/tray-icon.ts';
import type { Status } from '../../../shared/views.ts';

const SIZES = [16, 18, 22, 32, 36, 44];

const shapes: readonly TrayShape[] = [
  ...Array.from({ length: RING_STEPS + 1 }, (_, steps) => ({ shape: 'ring' as const, steps })),
  ...(['due', 'holding', 'paused', 'away'] as const).map((shape) => ({ shape })),
];

/** Colour and opacity at a point, from the top left, of 0 to 1. */
const pixelAt = (look: TrayShape, size: number, style: TrayStyle, x: number, y: number) => {
  const pixels = drawTrayIcon(look, size, style);
  const at = (Math.floor(y * size) * size + Math.floor(x * size)) * 4;
  return { colour: pixels[at], opacity: pixels[at + 3] };
};

/** How much of the square is light, or for a template covered. */
const weight = (look: TrayShape, size: number, style: TrayStyle): number => {
  const pixels = drawTrayIcon(look, size, style);
  let sum = 0;
  for (let at = 0; at < pixels.length; at += 4) sum += (style === 'disc' ? pixels[at] : pixels[at + 3]) ?? 0;
  return sum / (size * size * 255);
};

const asHex = (pixels: Uint8Array): string => Buffer.from(pixels).toString('hex');

describe('the shape of the tray icon', () => {
  it.each([
    ['sitting', 0, { shape: 'ring', steps: 0 }],
    ['sitting', 0.499, { shape: 'ring', steps: 5 }],
    ['sitting', 0.5, { shape: 'ring', steps: 6 }],
    ['sitting', 1, { shape: 'ring', steps: 11 }],
    ['announced', 0.98, { shape: 'ring', steps: 12 }],
    ['due', 1, { shape: 'due' }],
    ['showing', 1, { shape: 'due' }],
    ['holding', 1, { shape: 'holding' }],
    ['paused', 0.3, { shape: 'paused' }],
    ['out-of-hours', 0.3, { shape: 'paused' }],
    ['away', 0.3, { shape: 'away' }],
    ['starting', 0, { shape: 'away' }],
  ] as const)('%s at %d', (phase: Status['phase'], share, shape) => {
    expect(trayShape({ phase, share })).toEqual(shape);
  });

  it('changes no more than twelve times on the way to a break', () => {
    const looks = Array.from({ length: 1000 }, (_, n) =>
      JSON.stringify(trayShape({ phase: 'sitting', share: n / 1000 })),
    );
    expect(new Set(looks).size).toBe(RING_STEPS);
  });
});

describe.each(['disc', 'template'] as const)('the tray icon as %s', (style) => {
  it.each(SIZES)('tells every shape apart at %i px', (size) => {
    const drawn = shapes.map((look) => asHex(drawTrayIcon(look, size, style)));
    expect(drawn[0]).toHaveLength(size * size * 8);
    expect(new Set(drawn).size).toBe(shapes.length);
  });

  it.each(SIZES)('grows with each step at %i px', (size) => {
    const weights = shapes.slice(0, RING_STEPS + 1).map((look) => weight(look, size, style));
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    expect((weights[RING_STEPS] ?? 0) / (weights[0] ?? 1)).toBeGreaterThan(1.5);
  });

  it.each(SIZES)('has no colour above its opacity, as Chromium wants it, at %i px', (size) => {
    for (const look of shapes) {
      const pixels = drawTrayIcon(look, size, style);
      for (let at = 0; at < pixels.length; at += 4) {
        expect(Math.max(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0)).toBeLessThanOrEqual(
          pixels[at + 3] ?? 0,
        );
      }
    }
  });

  it('leaves its corners to the panel', () => {
    for (const look of shapes) {
      for (const [x, y] of [
        [0, 0],
        [0.99, 0],
        [0, 0.99],
        [0.99, 0.99],
      ] as const) {
        expect(pixelAt(look, 22, style, x, y).opacity).toBe(0);
      }
    }
  });
});

describe('the ring', () => {
  it('fills clockwise from the top', () => {
    const half: TrayShape = { shape: 'ring', steps: 6 };
    expect(pixelAt(half, 44, 'disc', 0.8, 0.5).colour).toBeGreaterThan(200);
    expect(pixelAt(half, 44, 'disc', 0.16, 0.5).colour).toBeLessThan(100);
  });

  it('stands light on a dark disc that any panel lets see', () => {
    const full: TrayShape = { shape: 'ring', steps: 12 };
    expect(pixelAt(full, 44, 'disc', 0.5, 0.5)).toEqual({ colour: 0x2b, opacity: 255 });
    expect(pixelAt(full, 44, 'disc', 0.8, 0.5)).toEqual({ colour: 0xf7, opacity: 255 });
    expect(pixelAt(full, 44, 'disc', 0.5, 0.03)).toEqual({ colour: 0x2b, opacity: 255 });
  });

  it('has a dot in it when due, and a bar while holding', () => {
    expect(pixelAt({ shape: 'due' }, 44, 'template', 0.5, 0.5).opacity).toBe(255);
    expect(pixelAt({ shape: 'due' }, 44, 'template', 0.67, 0.5).opacity).toBe(0);
    expect(pixelAt({ shape: 'holding' }, 44, 'template', 0.64, 0.5).opacity).toBe(255);
    expect(pixelAt({ shape: 'ring', steps: 12 }, 44, 'template', 0.5, 0.5).opacity).toBe(0);
  });
});
