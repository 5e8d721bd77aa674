import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContextOptions, type Page, chromium as playwright } from 'playwright';
import { build } from 'vite';
import { serveDemo } from '../../../main/scripts/demo-server.ts';
import { chromium } from '../../chromium.ts';

export const PHONE = { width: 390, height: 844 };
export const LAPTOP = { width: 1280, height: 800 };

/** The break that shows in the page. */
export const breakOf = (page: Page) => page.frameLocator('.break-frame[data-shown=true]');

/** What axe finds wrong with the page and the windows in it, a line each. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};

/** A break in front of the visitor's own time; on a day that is played one shows from the beginning. */
export const breakNow = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Vertebreak in the tray/ }).click();
  await page.getByText('Take a break now').click();
  await page.getByRole('button', { name: 'The next one' }).click();
  await breakOf(page)
    .getByRole('button', { name: 'Done' })
    .or(breakOf(page).getByRole('button', { name: 'Start' }))
    .waitFor();
};

/** Plays a day, by its name. */
export const chooseDay = (page: Page, day: string) =>
  page.getByLabel('Day', { exact: true }).selectOption({ label: day });

/** The built page on its own server, somewhere below the server's root, and a browser to open it in. */
export type ServedDemo = {
  readonly address: string;
  /**
   * Opens it, in place of the page that was open before, whose day would play on beside this one's; what the page
   * complains of and asks from elsewhere is noted.
   */
  readonly open: (options?: BrowserContextOptions, prepare?: (page: Page) => Promise<unknown>) => Promise<OpenedDemo>;
  readonly close: () => Promise<void>;
};

export type OpenedDemo = {
  readonly page: Page;
  readonly complaints: string[];
  readonly foreign: string[];
};

export const serveBuiltDemo = async (): Promise<ServedDemo> => {
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-site-'));
  await build({
    configFile: fileURLToPath(new URL('../../../renderer/demo/vite.config.ts', import.meta.url)),
    build: { outDir: join(folder, 'some', 'where') },
  });
  const server = await serveDemo(folder, 0);
  const browser = await playwright.launch({ executablePath: chromium.path, args: [...chromium.args] });
  const address = `${server.address}some/where/`;
  return {
    address,
    open: async (options = {}, prepare = async () => {}) => {
      for (const before of browser.contexts()) await before.close();
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      const foreign: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(address) && !url.startsWith('data:')) foreign.push(url);
      });
      await prepare(page);
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return { page, complaints, foreign };
    },
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** The lines that the page lists as `simulate` prints them, once that list is open. */
export const printedLines = async (page: Page): Promise<readonly string[]> => {
  const text = await page.locator('.decisions-lines').innerText();
  return text.split('\n').filter((line) => line !== '');
};
