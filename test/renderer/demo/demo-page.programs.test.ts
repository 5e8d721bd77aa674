import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { chromium } from '../../chromium.ts';
import { PATIENCE_MS } from '../../patience.ts';
import {
  axeFindings,
  breakNow,
  breakOf,
  chooseDay,
  LAPTOP,
  PHONE,
  type ServedDemo,
  serveBuiltDemo,
} from './served-demo.ts';

// The built page in a real Chromium: what a visitor meets, with the pointer, by keyboard, offline, and with a browser
// that keeps nothing.

const needed = process.env.REQUIRE_E2E === '1';
const hasBrowser = chromium.isThere || needed;
if (!hasBrowser) console.log(`SKIPPED: no Chromium at ${chromium.path}`);

vi.setConfig({ testTimeout: 2 * PATIENCE_MS });

describe.skipIf(!hasBrowser)('the demo page', () => {
  let demo: ServedDemo;
  beforeAll(async () => {
    demo = await serveBuiltDemo();
  });
  afterAll(() => demo?.close());

  test('says what it is, and asks nothing of any other place', async () => {
    const { page, complaints, foreign } = await demo.open({ viewport: LAPTOP });
    expect(await page.title()).toBe('Try Vertebreak');
    await page.getByText('It counts how long you have really been sitting.').waitFor();
    await breakOf(page).getByRole('button', { name: 'Done' }).waitFor();
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test('shows the real break window, which answers', async () => {
    const { page, complaints } = await demo.open({ viewport: LAPTOP });
    await chooseDay(page, 'Your own time, on this page');
    await breakNow(page);
    await breakOf(page).getByRole('button', { name: 'Start' }).click();
    await breakOf(page).getByRole('button', { name: 'Pause' }).waitFor();
    await breakOf(page).getByRole('button', { name: 'Done' }).click();
    await page.locator('.break-frame').waitFor({ state: 'detached' });
    await page.getByText(/^Short break done/).waitFor();
    expect(complaints).toEqual([]);
  });

  test('lets a movement be made, and says that only the program keeps it', async () => {
    const { page } = await demo.open({ viewport: LAPTOP });
    await breakOf(page).getByRole('button', { name: 'This hurts' }).click();
    const home = page.frameLocator('.home-frame iframe');
    await home.getByRole('button', { name: 'Movements', exact: true }).click();
    await home.getByRole('button', { name: 'Make one of your own' }).click();
    await home.getByLabel('Name').fill('Mine');
    await home
      .getByRole('button', { name: /^Add: / })
      .first()
      .click();
    await home.getByRole('button', { name: 'Save', exact: true }).click();
    await home.getByText('Not saved, and nothing is lost: this page keeps no movements of yours').waitFor();
  });

  test('leads from what hurts to the page on help', async () => {
    const { page } = await demo.open({ viewport: LAPTOP });
    await breakOf(page).getByRole('button', { name: 'This hurts' }).click();
    await page
      .frameLocator('.home-frame iframe')
      .getByRole('heading', { level: 1, name: 'When to seek help' })
      .waitFor();
    await page.getByRole('button', { name: 'Close the window' }).click();
    await page.locator('.home-frame').waitFor({ state: 'detached' });
  });

  test("counts the visitor's own time, sixty times as fast, and waits for a pause in their input", async () => {
    const { page } = await demo.open({ viewport: LAPTOP }, (opening) =>
      opening.clock.install({ time: Date.UTC(2026, 2, 9, 8) }),
    );
    // From here on the time stands still but for what is run.
    await page.clock.pauseAt(Date.UTC(2026, 2, 9, 9));
    await chooseDay(page, 'Your own time, on this page');
    await page.clock.runFor(100);
    await page.getByRole('radio', { name: '60 ×', exact: true }).check();
    const seen = { shown: 0, announced: 0 };
    // 31 minutes, with a key every eleven seconds or so.
    for (let step = 0; step < 170; step += 1) {
      await page.keyboard.press('Shift');
      await page.clock.runFor(183);
      seen.shown += await page.locator('.break-frame[data-shown=true]').count();
      seen.announced += await page.locator('.break-frame[data-shown=false]').count();
    }
    expect(seen.shown).toBe(0);
    expect(seen.announced).toBeGreaterThan(0);
    await page.clock.runFor(600);
    // The window's own page needs its frames, which come only as time is run.
    const start = breakOf(page).getByRole('button', { name: 'Start' });
    const startsToShow = async (): Promise<boolean> => {
      await page.clock.runFor(20);
      return start.isVisible();
    };
    await expect.poll(startsToShow).toBe(true);
    await page.getByText(/^Short break shown, .*: there was a pause in the work$/).waitFor();
    // What passed so fast was not the person's own time, and is not kept.
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('history')))).toEqual([]);
  });

  test('keeps what was done over a reload', async () => {
    const { page } = await demo.open({ viewport: LAPTOP });
    await chooseDay(page, 'Your own time, on this page');
    await breakNow(page);
    await breakOf(page).getByRole('button', { name: 'Start' }).click();
    await breakOf(page).getByRole('button', { name: 'Done' }).click();
    await page.getByText(/^Short break done/).waitFor();
    await page.reload();
    await chooseDay(page, 'Your own time, on this page');
    await page.getByRole('button', { name: /^Vertebreak in the tray/ }).click();
    await page.getByRole('button', { name: 'Today' }).click();
    await page
      .frameLocator('.home-frame iframe')
      .getByText(/^Short break done: /)
      .waitFor();
  });

  test.each([PHONE, LAPTOP])('axe finds nothing in it, at $width × $height, light and dark', async (viewport) => {
    const { page } = await demo.open({ viewport });
    const finds = async (): Promise<void> => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFindings(page), colorScheme).toEqual([]);
      }
    };
    await finds();
    await page.getByRole('button', { name: /^Vertebreak in the tray/ }).click();
    await finds();
    await page.getByRole('button', { name: 'Today' }).click();
    await page.frameLocator('.home-frame iframe').getByRole('heading', { level: 1 }).waitFor();
    await finds();
    await page.getByRole('button', { name: 'Close the window' }).click();
    await breakOf(page).getByRole('button', { name: 'Done' }).click();
    await page.locator('.break-frame').waitFor({ state: 'detached' });
    await breakNow(page);
    await finds();
  });

  test('goes by keyboard alone, into the break and out of it', async () => {
    const { page } = await demo.open({ viewport: LAPTOP });
    await chooseDay(page, 'Your own time, on this page');
    await page.getByRole('button', { name: /^Vertebreak in the tray/ }).focus();
    await page.keyboard.press('Enter');
    for (const entry of [page.locator('summary', { hasText: 'Take a break now' }), page.getByText('The next one')]) {
      for (let tabs = 0; tabs < 10 && !(await entry.evaluate((it) => it === document.activeElement)); tabs += 1) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
    }
    const start = breakOf(page).getByRole('button', { name: 'Start' });
    await start.waitFor();
    const isFocused = () =>
      start.evaluate((it) => it.ownerDocument.hasFocus() && it === it.ownerDocument.activeElement);
    expect(await isFocused()).toBe(false);
    for (let tabs = 0; tabs < 10 && !(await isFocused()); tabs += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await breakOf(page).getByRole('button', { name: 'Pause' }).waitFor();
    const inPage = () => page.evaluate(() => document.activeElement?.tagName !== 'IFRAME');
    for (let tabs = 0; tabs < 12 && !(await inPage()); tabs += 1) await page.keyboard.press('Tab');
    expect(await inPage()).toBe(true);
  });

  test('opens and shows a break without a network, once it has been opened with one', async () => {
    const { page, complaints } = await demo.open({ viewport: LAPTOP });
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await page.context().setOffline(true);
    await page.reload();
    await breakOf(page).getByRole('button', { name: 'Done' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('looks a movement up', async () => {
    const { page } = await demo.open({ viewport: LAPTOP });
    await page.getByRole('button', { name: /^Vertebreak in the tray/ }).click();
    await page.getByRole('button', { name: 'Look up a movement' }).click();
    const find = page.frameLocator('.find-frame');
    await find.getByRole('combobox').or(find.getByRole('searchbox')).first().waitFor();
    await page.keyboard.type('cat');
    await find.getByText('Cat-Cow').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.find-frame').waitFor({ state: 'detached' });
  });

  test('takes another day and another pace, and tells a broken record by name and line', async () => {
    const { page } = await demo.open({ viewport: LAPTOP });
    await chooseDay(page, 'A day of calls');
    await page.getByRole('button', { name: 'To the end' }).click();
    await page.getByText('Short break held: a call is on').first().waitFor();
    const before = await page.locator('.decisions-list').innerText();
    const open = (name: string, text: string | Buffer) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.isBuffer(text) ? text : Buffer.from(text) });
    await open(
      'mine.jsonl',
      '{"t":"2026-03-09T08:00:00Z","state":"active"}\n{"t":"2026-03-09T08:01:00Z","state":"gone"}',
    );
    await page
      .getByRole('alert')
      .getByText(/^mine\.jsonl, line 2: "state": must be one of .*day that was open goes on\.$/)
      .waitFor();
    await open('none.jsonl', '');
    await page
      .getByRole('alert')
      .getByText(/^none\.jsonl, line 1: holds no line at all/)
      .waitFor();
    await open('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]));
    await page
      .getByRole('alert')
      .getByText(/^picture\.png, line 1: is not JSON/)
      .waitFor();
    const folder = mkdtempSync(join(tmpdir(), 'vertebreak-records-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const large = join(folder, 'large.jsonl');
    writeFileSync(large, '');
    truncateSync(large, 20_000_001);
    await page.locator('input[type=file]').setInputFiles(large);
    await page
      .getByRole('alert')
      .getByText(/^large\.jsonl is too large: at most 20 MB/)
      .waitFor();
    expect(await page.locator('.decisions-list').innerText()).toBe(before);
  });

  test('goes on in memory where the browser keeps nothing, and says so in one line', async () => {
    const { page, complaints } = await demo.open({ viewport: LAPTOP }, (opening) =>
      opening.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
      ),
    );
    await breakOf(page).getByRole('button', { name: 'Done' }).waitFor();
    await page
      .getByText(
        'This browser does not let the page store anything, so everything is forgotten when the page is closed.',
      )
      .waitFor();
    expect(complaints).toEqual([]);
  });

  test('goes on in memory where the storage is full, and says so in one line', async () => {
    const { page, complaints } = await demo.open({ viewport: LAPTOP }, (opening) =>
      opening.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      }),
    );
    await chooseDay(page, 'Your own time, on this page');
    await page.getByText(/^There is no room left in this browser/).waitFor();
    await breakNow(page);
    await breakOf(page).getByRole('button', { name: 'Start' }).click();
    await breakOf(page).getByRole('button', { name: 'Done' }).click();
    await page.getByText(/^Short break done/).waitFor();
    expect(complaints).toEqual([]);
  });

  test('sets a state aside that it cannot read, and says so', async () => {
    const { page } = await demo.open({ viewport: LAPTOP }, (opening) =>
      opening.addInitScript(() => localStorage.setItem('vertebreak/state.json', '{"version":0}')),
    );
    await chooseDay(page, 'Your own time, on this page');
    await page.getByText(/^state\.json could not be read/).waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage).some((key) => key.includes('state.broken-')))).toBe(
      true,
    );
  });
});
