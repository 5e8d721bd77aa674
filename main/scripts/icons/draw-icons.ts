import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright';
import { iconSvg } from './icon-drawing.ts';
import { type Picture, toIcns, toIco } from './icon-files.ts';

// Draws the program's icons anew, after a change to icon-drawing.ts: `npx tsx main/scripts/icons/draw-icons.ts`, with a
// Chromium at CHROMIUM_PATH or where Debian puts it. The pictures are committed, so that packaging needs no browser.

const icoSizes = [16, 24, 32, 48, 64, 128, 256];
const icnsSizes = [32, 64, 128, 256, 512, 1024];
const pngSize = 512;
/** For the menus of Linux, a file each; small ones are drawn plainer, and are not made by shrinking a large one. */
const menuSizes = [16, 22, 24, 32, 48, 64, 128, 256, 512];
/** For a task bar, which makes it smaller still: one of those that are drawn plainer. */
const windowSize = 48;

async function draw(sizes: readonly number[]): Promise<ReadonlyMap<number, Picture>> {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' });
  try {
    const page = await browser.newPage();
    const pictures = new Map<number, Picture>();
    for (const pixels of sizes) {
      await page.setViewportSize({ width: pixels, height: pixels });
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${iconSvg(pixels)}`);
      pictures.set(pixels, { pixels, png: await page.screenshot({ omitBackground: true }) });
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

const pictures = await draw([...new Set([...icoSizes, ...icnsSizes, ...menuSizes, pngSize, windowSize])]);
const some = (sizes: readonly number[]): readonly Picture[] =>
  sizes.map((pixels) => pictures.get(pixels)).filter((picture) => picture !== undefined);
const write = (name: string, bytes: Uint8Array): void =>
  writeFileSync(new URL(`../../assets/${name}`, import.meta.url), bytes);

write('icon.ico', toIco(some(icoSizes)));
write('icon.icns', toIcns(some(icnsSizes)));
for (const { png } of some([pngSize])) write('icon.png', png);
for (const { png } of some([windowSize])) write('window-icon.png', png);
mkdirSync(new URL('../../assets/icons', import.meta.url), { recursive: true });
for (const { pixels, png } of some(menuSizes)) write(`icons/${pixels}x${pixels}.png`, png);
