import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { symbolicSvg } from '../../../../main/scripts/icons/icon-drawing.ts';
import { toIcns, toIco } from '../../../../main/scripts/icons/icon-files.ts';

const asset = (name: string): Buffer => readFileSync(new URL(`../../../../main/assets/${name}`, import.meta.url));
const pngHead = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
/** The width stands in a PNG behind its head and the length and name of its first part. */
const widthOf = (png: Buffer): number => png.readUInt32BE(16);

describe('the Windows icon', () => {
  it('lists each picture with its size and where its PNG lies', () => {
    const icon = asset('icon.ico');
    const count = icon.readUInt16LE(4);
    const found = Array.from({ length: count }, (_, index) => {
      const entry = icon.subarray(6 + 16 * index);
      const png = icon.subarray(entry.readUInt32LE(12), entry.readUInt32LE(12) + entry.readUInt32LE(8));
      expect(png.subarray(0, 4)).toEqual(pngHead);
      return [entry.readUInt8(0), widthOf(png)];
    });
    expect(found).toEqual([16, 24, 32, 48, 64, 128, 256].map((pixels) => [pixels % 256, pixels]));
  });

  it('begins its pictures right behind the list', () => {
    const icon = toIco([
      { pixels: 16, png: Buffer.from('one') },
      { pixels: 256, png: Buffer.from('second') },
    ]);
    expect(icon.subarray(6 + 2 * 16).toString()).toBe('onesecond');
    expect(icon.readUInt32LE(6 + 16 + 12)).toBe(6 + 2 * 16 + 3);
  });
});

describe('the macOS icon', () => {
  it('is as long as it says, and holds a PNG of the right size in each part', () => {
    const icon = asset('icon.icns');
    expect(icon.subarray(0, 4).toString()).toBe('icns');
    expect(icon.readUInt32BE(4)).toBe(icon.length);
    const found: [string, number][] = [];
    for (let at = 8; at < icon.length; at += icon.readUInt32BE(at + 4)) {
      found.push([icon.subarray(at, at + 4).toString(), widthOf(icon.subarray(at + 8))]);
    }
    expect(Object.fromEntries(found)).toEqual({
      ic11: 32,
      ic12: 64,
      ic07: 128,
      ic08: 256,
      ic13: 256,
      ic09: 512,
      ic14: 512,
      ic10: 1024,
    });
  });

  it('leaves out sizes that macOS has no kind for', () => {
    expect(toIcns([{ pixels: 48, png: Buffer.from('x') }]).length).toBe(8);
  });
});

it('the sign of one colour fills all that it draws: desktops fill strokes too', () => {
  expect(symbolicSvg()).not.toMatch(/stroke|fill="none"|<rect/);
  expect(symbolicSvg().match(/#[0-9a-f]{6}/gi)).toEqual(['#2e3436']);
});
