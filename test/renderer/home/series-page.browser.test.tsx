import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { SeriesPage } from '../../../renderer/home/movements/series-page.tsx';
import '../../../renderer/home/home.css';
import { ARTICLE } from '../../../shared/catalogue/article.ts';
import { findViewOf } from '../find-fakes.ts';
import { clearPage, draw } from '../page.ts';

beforeEach(() => page.viewport(880, 640));
afterEach(clearPage);

const nothing = () => undefined;

it.each(['ten', 'four'] as const)('the %s stand in frames that they fill from top to bottom', async (series) => {
  const { entries, poses } = findViewOf();
  const catalogue = new Map(entries.map((entry) => [entry.movement.id, entry]));
  await draw(<SeriesPage {...{ series, poses, catalogue }} cameFrom={null} onOpen={nothing} onBack={nothing} />);
  const frames = [...document.querySelectorAll('.series-list .snug-figure')];
  expect(frames).toHaveLength(ARTICLE[series].length);
  for (const frame of frames) {
    const { top, height, width } = frame.getBoundingClientRect();
    const px = width / 360;
    const drawn = [...frame.querySelectorAll('.figure-contour, .figure-hair, .figure-ground')]
      .map((part) => part.getBoundingClientRect())
      .filter((box) => box.width > 0);
    const above = (Math.min(...drawn.map((box) => box.top)) - top) / px;
    const below = (top + height - Math.max(...drawn.map((box) => box.bottom))) / px;
    const name = frame.closest('li')?.dataset.id;
    expect(above, name).toBeGreaterThanOrEqual(0);
    expect(below, name).toBeGreaterThanOrEqual(0);
    // The pane that angels are made on is higher than who stands before it.
    if (name !== 'wall-angels') expect(above, name).toBeLessThan(16);
    expect(below, name).toBeLessThan(20);
  }
});
