import { describe, expect, it } from 'vitest';
import { drawTrayIcon, RING_STEPS, type TrayShape, type TrayStyle, trayShape } from '../../../shared/app/tray-icon.ts';
import type { Status } from '../../../shared/model/status.ts';

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

/** How much of the square is covered. */
const weight = (look: TrayShape, size: number, style: TrayStyle): number => {
  const pixels = drawTrayIcon(look, size, style);
  let sum = 0;
  for (let at = 0; at < pixels.length; at += 4) sum += pixels[at + 3] ?? 0;
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

describe.each(['twin', 'template'] as const)('the tray icon as %s', (style) => {
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
  it('fills clockwise from the top, in ink and in paper', () => {
    const half: TrayShape = { shape: 'ring', steps: 6 };
    expect(pixelAt(half, 44, 'twin', 0.92, 0.5)).toEqual({ colour: 0x2b, opacity: 255 });
    expect(pixelAt(half, 44, 'twin', 0.77, 0.5)).toEqual({ colour: 0xf7, opacity: 255 });
    expect(pixelAt(half, 44, 'twin', 0.05, 0.5).opacity).toBe(0);
    expect(pixelAt(half, 44, 'twin', 0.23, 0.5).opacity).toBe(0);
  });

  it('leaves the middle to the panel until the break is due', () => {
    const middle = (look: TrayShape) => pixelAt(look, 44, 'twin', 0.5, 0.5).opacity;
    for (let steps = 0; steps <= RING_STEPS; steps += 1) expect(middle({ shape: 'ring', steps })).toBe(0);
    expect(middle({ shape: 'due' })).toBe(255);
  });

  it('is the ink alone as a template', () => {
    const due: TrayShape = { shape: 'due' };
    expect(pixelAt(due, 44, 'template', 0.5, 0.5)).toEqual({ colour: 0, opacity: 255 });
    expect(pixelAt(due, 44, 'template', 0.3, 0.7)).toEqual({ colour: 0, opacity: 0 });
    expect(pixelAt(due, 44, 'twin', 0.3, 0.7)).toEqual({ colour: 0xf7, opacity: 255 });
  });
});

/** What there is at a point of a large icon, counted from its middle in sixteenths of its side. */
const inkAt = (look: TrayShape, x: number, y: number): 'ink' | 'paper' | 'nothing' => {
  const { colour, opacity } = pixelAt(look, 96, 'twin', 0.5 + x / 16, 0.5 + y / 16);
  if (opacity === 0) return 'nothing';
  return colour === 0x2b ? 'ink' : 'paper';
};

describe('the shapes', () => {
  it('of being away are six dashes alike, with a gap after each, all the way round', () => {
    const around = (turn: number) => {
      const [x, y] = [Math.sin(turn * 2 * Math.PI), -Math.cos(turn * 2 * Math.PI)];
      return [6.5, 4.7].map((radius) => inkAt({ shape: 'away' }, x * radius, y * radius));
    };
    for (let dash = 0; dash < 6; dash += 1) {
      for (const share of [0.05, 0.31, 0.57]) expect(around((dash + share) / 6)).toEqual(['ink', 'paper']);
      for (const share of [0.7, 0.92]) expect(around((dash + share) / 6)).toEqual(['nothing', 'nothing']);
    }
  });

  it('of a due break is an arrow upwards on a plate', () => {
    const row = (y: number, ...at: readonly number[]) => at.map((x) => inkAt({ shape: 'due' }, x, y));
    expect(row(-4.5, -1, 0, 1)).toEqual(['paper', 'ink', 'paper']);
    expect(row(-0.3, -4.7, -4, 4, 4.7)).toEqual(['paper', 'ink', 'ink', 'paper']);
    expect(row(2, -3, -2, 2, 3)).toEqual(['paper', 'ink', 'ink', 'paper']);
    expect(row(4.5, 0)).toEqual(['paper']);
  });

  it('of a pause are two bars, of a held break one across, each in paper and in ink', () => {
    const bars = [-4.1, -2.4, 0, 2.4, 4.1].map((x) => inkAt({ shape: 'paused' }, x, 0));
    expect(bars).toEqual(['ink', 'paper', 'nothing', 'paper', 'ink']);
    expect([-1.2, 1.2].map((y) => inkAt({ shape: 'holding' }, 2, y))).toEqual(['paper', 'ink']);
  });

  it.each(SIZES)('stand in the middle: the bars of a pause are the same upside down, at %i px', (size) => {
    const pixels = drawTrayIcon({ shape: 'paused' }, size, 'twin');
    const rows = Array.from({ length: size }, (_, row) => asHex(pixels.slice(row * size * 4, (row + 1) * size * 4)));
    expect(rows.toReversed()).toEqual(rows);
  });

  it('are none for a state that there is not', () => {
    expect(() => trayShape({ phase: 'dozing' as never, share: 0 })).toThrow('no shape for dozing');
  });
});

/** The panels that desktops come with: white, Breeze, Windows; Breeze dark, Windows dark, GNOME. Grey enough, all. */
const PANELS = [0xff, 0xef, 0xee, 0x36, 0x20, 0x00];
const SMALL = [16, 22];
const STATES = {
  away: { shape: 'away' },
  begun: { shape: 'ring', steps: 0 },
  half: { shape: 'ring', steps: 6 },
  announced: { shape: 'ring', steps: RING_STEPS },
  due: { shape: 'due' },
  holding: { shape: 'holding' },
  paused: { shape: 'paused' },
} as const satisfies Readonly<Record<string, TrayShape>>;
const names = Object.keys(STATES) as (keyof typeof STATES)[];

/** The greys that one sees of a shape on a panel. */
const onPanel = (look: TrayShape, size: number, panel: number): readonly number[] => {
  const pixels = drawTrayIcon(look, size, 'twin');
  return Array.from({ length: size * size }, (_, n) => {
    const opacity = (pixels[n * 4 + 3] ?? 0) / 255;
    return (pixels[n * 4] ?? 0) + panel * (1 - opacity);
  });
};

const luminance = (grey: number): number => {
  const value = grey / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const contrast = (one: number, other: number): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/** How much of the square is not the panel's, the edges in part. */
const mass = (look: TrayShape, size: number, panel: number): number =>
  onPanel(look, size, panel).reduce((sum, grey) => sum + Math.abs(grey - panel), 0) / (size * size * 255);

/** How many pixels stand out from the panel as a sign must: by 3:1. */
const standing = (look: TrayShape, size: number, panel: number): number =>
  onPanel(look, size, panel).filter((grey) => contrast(grey, panel) >= 3).length;

/** How many pixels of two looks an eye tells apart. */
const different = (one: TrayShape, other: TrayShape, size: number, panel: number): number => {
  const there = onPanel(other, size, panel);
  return onPanel(one, size, panel).filter((grey, n) => contrast(grey, there[n] ?? panel) >= 1.5).length;
};

describe.each(SMALL)('at a glance, at %i px', (size) => {
  describe.each(PANELS)('on a panel of grey %i', (panel) => {
    it('is a due break told by its mass: a quarter heavier than all else, twice as heavy as a held one', () => {
      const than = (name: keyof typeof STATES): number =>
        mass(STATES.due, size, panel) / mass(STATES[name], size, panel);
      for (const name of names) if (name !== 'due') expect(than(name)).toBeGreaterThan(1.25);
      expect(than('holding')).toBeGreaterThan(1.9);
    });

    // A sixth of the square: more than the dot of old had in all, which was 6 % of it.
    it('differ due, announced and holding in a sixth of the square', () => {
      for (const [one, other] of [
        ['due', 'announced'],
        ['due', 'holding'],
        ['announced', 'holding'],
      ] as const) {
        expect(different(STATES[one], STATES[other], size, panel)).toBeGreaterThan((size * size) / 6);
      }
    });

    it('differ any two states in one pixel of twenty-five, the stroke of a bar', () => {
      for (const one of names) {
        for (const other of names) {
          if (one !== other) {
            expect(different(STATES[one], STATES[other], size, panel)).toBeGreaterThan((size * size) / 25);
          }
        }
      }
    });

    it('differs each step of the ring from the one before by four pixels, two each way', () => {
      for (let steps = 0; steps < RING_STEPS; steps += 1) {
        const more: TrayShape = { shape: 'ring', steps: steps + 1 };
        expect(different({ shape: 'ring', steps }, more, size, panel)).toBeGreaterThanOrEqual(4);
      }
    });

    it('is no coin: an empty ring covers less than a fifth of the square', () => {
      expect(mass(STATES.begun, size, panel)).toBeLessThan(0.2);
    });
  });

  it('stands out from every panel from white to black by 3:1', () => {
    for (let panel = 0; panel <= 255; panel += 5) {
      for (const name of names) {
        // Half of the thinnest ring's side, where its edge falls on whole pixels.
        const stands = standing(STATES[name], size, panel) >= size / 2;
        expect({ panel, name, stands }).toEqual({ panel, name, stands: true });
      }
    }
  });
});
