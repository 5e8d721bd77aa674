import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium } from '../../chromium.ts';
import { breakOf, LAPTOP, PHONE, type ServedDemo, serveBuiltDemo } from './served-demo.ts';

// What a visitor of the built page sees before they do anything.

const needed = process.env.REQUIRE_E2E === '1';
const hasBrowser = chromium.isThere || needed;
if (!hasBrowser) console.log(`SKIPPED: no Chromium at ${chromium.path}`);

/** As many frames as a minute of a day that is played takes. */
const aMinuteOfTheDay = (page: Page) =>
  page.evaluate(async () => {
    const until = performance.now() + 100;
    while (performance.now() < until) await new Promise(requestAnimationFrame);
  });

describe.skipIf(!hasBrowser)('the demo page, when it opens', () => {
  let demo: ServedDemo;
  beforeAll(async () => {
    demo = await serveBuiltDemo();
  });
  afterAll(() => demo?.close());

  test.each(['no-preference', 'reduce'] as const)(
    'opens on a break that goes on, and holds the day behind it, motion: %s',
    async (reducedMotion) => {
      const { page } = await demo.open({ viewport: LAPTOP, reducedMotion });
      const timer = breakOf(page).locator('.part-ring');
      const first = await timer.innerText();
      await expect.poll(() => timer.innerText()).not.toBe(first);
      await breakOf(page).getByRole('button', { name: 'Done' }).click();
      await page.locator('.break-frame').waitFor({ state: 'detached' });
      const clock = () => page.locator('.panel-clock').innerText();
      const held = await clock();
      await aMinuteOfTheDay(page);
      expect(await clock()).toBe(held);
      await page.getByRole('button', { name: 'Play the day' }).click();
      await expect.poll(clock).not.toBe(held);
    },
  );

  test('shows no window before its first picture is in it', async () => {
    const { page } = await demo.open({ viewport: LAPTOP }, (opening) =>
      opening.addInitScript(() => {
        const look = (): void => {
          const frame = document.querySelector<HTMLIFrameElement>('iframe.window');
          const isSeen = frame?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ?? false;
          if (isSeen && frame !== null) {
            document.documentElement.dataset.firstSeen = frame.contentDocument?.querySelector('svg')
              ? 'drawn'
              : 'empty';
          } else requestAnimationFrame(look);
        };
        if (window === window.top) look();
      }),
    );
    await page.locator('[data-first-seen]').waitFor();
    expect(await page.locator('[data-first-seen]').getAttribute('data-first-seen')).toBe('drawn');
  });

  test('fits a laptop without scrolling', async () => {
    const { page } = await demo.open({ viewport: LAPTOP });
    await breakOf(page).getByRole('button', { name: 'Done' }).waitFor();
    const [width, height] = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth, scrollHeight];
    });
    expect([width, height]).toEqual([LAPTOP.width, LAPTOP.height]);
  });

  test('fits a phone: the break stands in the laptop, whole, and what plays the day below it', async () => {
    const { page } = await demo.open({ viewport: PHONE, hasTouch: true, isMobile: true });
    await breakOf(page).getByRole('button', { name: 'Done' }).waitFor();
    const boxOf = (locator: Locator) => locator.evaluate((it) => it.getBoundingClientRect().toJSON() as DOMRect);
    const box = await boxOf(page.locator('.break-frame[data-shown=true]'));
    const screen = await boxOf(page.locator('.screen'));
    expect(box.left).toBeGreaterThanOrEqual(screen.left);
    expect(box.right).toBeLessThanOrEqual(screen.right);
    expect(box.top).toBeGreaterThanOrEqual(screen.top);
    expect(box.bottom).toBeLessThanOrEqual(screen.bottom);
    const play = await boxOf(page.getByRole('button', { name: 'Play the day' }));
    expect(screen.top).toBeGreaterThanOrEqual(0);
    expect(play.top).toBeGreaterThanOrEqual(screen.bottom);
    expect(play.bottom).toBeLessThanOrEqual(PHONE.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });
});
