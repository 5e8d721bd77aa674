import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { FindApp } from '../../renderer/find/find-app.tsx';
import '../../renderer/find/find.css';
import { HomeApp } from '../../renderer/home/home-app.tsx';
import '../../renderer/home/home.css';
import { HOME_PAGES } from '../../shared/views/home.ts';
import { fakeFindBridge, findViewOf, searches } from './find-fakes.ts';
import { fakeHomeBridge, homeViewOf } from './home-fakes.ts';
import { clearPage, draw, press } from './page.ts';
import { unreached } from './reached.ts';

afterEach(() => {
  clearPage();
  document.documentElement.style.fontSize = '';
});

/** 1366 × 768 at a scale factor of 2, without a panel and a frame; and less than anybody should have. */
describe.each([
  [667, 306, 100],
  [667, 306, 200],
  [464, 300, 100],
  [464, 300, 200],
])('every control can be reached at %i × %i with text at %i per cent', (width, height, percent) => {
  it.each(HOME_PAGES)('of the home window: %s', async (name) => {
    await page.viewport(width, height);
    document.documentElement.style.fontSize = `${percent}%`;
    await draw(<HomeApp bridge={fakeHomeBridge(homeViewOf({ page: name, alerts: [{ code: 'no-tray' }] })).bridge} />);
    expect(unreached()).toEqual([]);
    if (name !== 'welcome') return;
    for (const screen of [2, 3]) {
      await press('Next');
      expect(unreached(), `screen ${screen}`).toEqual([]);
    }
  });

  it('of the find window', async () => {
    await page.viewport(width, height);
    document.documentElement.style.fontSize = `${percent}%`;
    await draw(<FindApp bridge={fakeFindBridge(findViewOf({ words: 'neck' })).bridge} typed="" />);
    await searches();
    expect(unreached()).toEqual([]);
  });
});
