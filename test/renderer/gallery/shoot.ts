import { mkdirSync } from 'node:fs';
import { chromium as playwright } from 'playwright';
import { chromium } from '../../chromium.ts';
import { serveGallery } from './serve-gallery.ts';
import { shots } from './shots.ts';

/**
 * Takes a picture of the windows in every form that they have to bear, for looking at: `npx tsx
 * test/renderer/gallery/shoot.ts FOLDER [PART OF A NAME]`.
 */
const [folder, part = ''] = process.argv.slice(2);
if (folder === undefined) throw new Error('where to? shoot.ts FOLDER [PART OF A NAME]');
mkdirSync(folder, { recursive: true });

const server = await serveGallery({ follow: false });
const address = `${server.address}window.html`;
const browser = await playwright.launch({ executablePath: chromium.path, args: [...chromium.args] });
try {
  for (const { name, query, width, height, forced, zoom = 1, press = [] } of shots) {
    if (!name.includes(part)) continue;
    const context = await browser.newContext({
      // Zoom makes the page smaller and its pixels larger.
      viewport: { width: width / zoom, height: height / zoom },
      deviceScaleFactor: 2 * zoom,
      colorScheme: query.includes('dark') ? 'dark' : 'light',
      forcedColors: forced ? 'active' : 'none',
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => process.stderr.write(`${name}: ${error.message}\n`));
    await page.goto(`${address}?${query}`);
    await page.locator('main').waitFor();
    // What is loaded apart comes after that.
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    // What a page of home loads as it is turned to, and figures that are drawn once there is time.
    const isDrawn = () =>
      page.waitForFunction(
        () =>
          document.querySelector('.home main:not(:has(h1))') === null &&
          document.querySelector('.shelf-figure:empty') === null,
      );
    await isDrawn();
    for (const name of press) await page.getByText(name, { exact: true }).or(page.getByLabel(name)).first().click();
    await isDrawn();
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${folder}/${name}.png` });
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
