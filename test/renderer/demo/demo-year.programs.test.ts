import type { FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium } from '../../chromium.ts';
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

// The made-up year of the built page: what a visitor finds in it, and what it leaves alone.

const needed = process.env.REQUIRE_E2E === '1';
const hasBrowser = chromium.isThere || needed;
if (!hasBrowser) console.log(`SKIPPED: no Chromium at ${chromium.path}`);

const A_DAY_AFTER_IT = 'A day at the end of a year';
const homeOf = (page: Page): FrameLocator => page.frameLocator('.home-frame iframe');

const seeYear = async (page: Page): Promise<FrameLocator> => {
  await page.getByRole('button', { name: 'See a year' }).click();
  const home = homeOf(page);
  await home.getByRole('heading', { level: 1, name: 'Weeks' }).waitFor();
  return home;
};

/** What the page keeps of the visitor, by its name. */
const ownRecords = (page: Page) =>
  page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.includes('history')));

const scrolled = (page: Page) =>
  page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);

describe.skipIf(!hasBrowser)('the made-up year', () => {
  let demo: ServedDemo;
  beforeAll(async () => {
    demo = await serveBuiltDemo();
  });
  afterAll(() => demo?.close());

  test('is fetched when it is asked for, opens on its weeks, and says that it is made up', async () => {
    const { page, complaints } = await demo.open({ viewport: LAPTOP });
    await breakOf(page).getByRole('button', { name: 'Done' }).waitFor();
    const fetched = () =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => /\/year-\S+\.js$/.test(name)).length,
      );
    expect(await fetched()).toBe(0);
    await seeYear(page);
    expect(await fetched()).toBe(1);
    await page.getByText(/^This year is made up\./).waitFor();
    expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe('year');
    expect(await page.locator('.break-frame').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('tells a visitor on which day of last week somebody sat longest, in words and on the rulers', async () => {
    const { page } = await demo.open({ viewport: LAPTOP });
    const home = await seeYear(page);
    const words = await home.getByText(/^Longest sitting last week: /).innerText();
    const [, length = '', day = ''] = /: (.+), on (\w+) from/.exec(words) ?? [];
    await home.getByRole('button', { name: 'Earlier week' }).click();
    await home.getByText(`Longest sitting in this week: ${length}, on ${day} from`).waitFor();
    const longest = home.locator('.day-row:has([data-marked])');
    expect(await longest.count()).toBe(1);
    expect(await longest.locator('.heard-only').innerText()).toMatch(
      new RegExp(`^${day}.*${length} at most at a stretch`),
    );
  });

  test('opens its weeks again once they were closed, and goes on where it was', async () => {
    const { page } = await demo.open({ viewport: LAPTOP });
    await seeYear(page);
    await page.getByRole('button', { name: 'Play the day' }).click();
    await page.getByRole('button', { name: 'To the end' }).click();
    await page.getByRole('button', { name: 'Close the window' }).click();
    const clock = await page.locator('.panel-clock').innerText();
    await seeYear(page);
    expect(await page.locator('.panel-clock').innerText()).toBe(clock);
  });

  test("leaves the visitor's own records as they are, whatever is deleted of it", async () => {
    const { page } = await demo.open({ viewport: LAPTOP });
    await chooseDay(page, 'Your own time, on this page');
    await breakNow(page);
    await breakOf(page).getByRole('button', { name: 'Start' }).click();
    await breakOf(page).getByRole('button', { name: 'Done' }).click();
    await page.getByText(/^Short break done/).waitFor();
    const before = await ownRecords(page);
    expect(before).not.toEqual([]);
    await chooseDay(page, A_DAY_AFTER_IT);
    const home = homeOf(page);
    await home.getByRole('button', { name: /^Wednesday/ }).click();
    await home.getByRole('button', { name: 'I was up' }).first().click();
    await home.locator('.correction button[type=submit]').click();
    await home.locator('[data-kind=statement]').first().waitFor();
    await home.getByRole('button', { name: 'Delete …', exact: true }).click();
    await home.getByRole('button', { name: 'Delete', exact: true }).click();
    await home.getByText(/^Deleted: 1\d,\d{3} records/).waitFor();
    expect(await ownRecords(page)).toEqual(before);
    await page.getByRole('button', { name: 'Close the window' }).click();
    await chooseDay(page, 'Your own time, on this page');
    await page.getByRole('button', { name: /^Vertebreak in the tray/ }).click();
    await page.getByRole('button', { name: 'Today' }).click();
    await homeOf(page)
      .getByText(/^Short break done: /)
      .waitFor();
    expect(await page.getByText(/^This year is made up\./).count()).toBe(0);
  });

  test('makes nothing scroll on a laptop, and on a phone its button is in sight below the laptop', async () => {
    const { page } = await demo.open({ viewport: LAPTOP });
    await seeYear(page);
    expect(await scrolled(page)).toEqual([LAPTOP.width, LAPTOP.height]);
    const { page: phone } = await demo.open({ viewport: PHONE, hasTouch: true, isMobile: true });
    const box = await phone.getByRole('button', { name: 'See a year' }).boundingBox();
    const screen = await phone.locator('.screen').boundingBox();
    expect(screen?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual((screen?.y ?? 0) + (screen?.height ?? 0));
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
    const play = await phone.getByRole('button', { name: 'Play the day' }).boundingBox();
    expect(play?.y).toBe(box?.y);
    await seeYear(phone);
    expect((await scrolled(phone))[0]).toBeLessThanOrEqual(PHONE.width);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in it, %s', async (colorScheme) => {
    const { page } = await demo.open({ viewport: LAPTOP, colorScheme });
    await seeYear(page);
    expect(await axeFindings(page)).toEqual([]);
  });
});
