import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { BreakApp } from '../../renderer/break/break-app.tsx';
import '../../renderer/break/break.css';
import { HomeApp } from '../../renderer/home/home-app.tsx';
import '../../renderer/home/home.css';
import { breakViewOf, fakeBreakBridge } from './break-fakes.ts';
import { colourOf, contrast } from './contrast.ts';
import { fakeHomeBridge, homeViewOf } from './home-fakes.ts';
import { clearPage, draw } from './page.ts';

const emulate = (features: readonly { readonly name: string; readonly value: string }[]) =>
  (cdp() as unknown as { send: (method: string, params: object) => Promise<void> }).send('Emulation.setEmulatedMedia', {
    features,
  });

beforeEach(() => page.viewport(420, 560));
afterEach(async () => {
  clearPage();
  await emulate([]);
});

const style = (selector: string, pseudo?: string): CSSStyleDeclaration => {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return getComputedStyle(element, pseudo);
};
const onPaper = (computed: string): number =>
  contrast(colourOf(computed), colourOf(getComputedStyle(document.body).backgroundColor));

const drawBreak = (look: 'light' | 'dark') =>
  draw(
    <BreakApp
      bridge={
        fakeBreakBridge(
          breakViewOf('cat-cow-desk', { stage: 'going', ranMs: 40_000, look: { theme: look, reducedMotion: true } }),
        ).bridge
      }
    />,
  );
const drawToday = (look: 'light' | 'dark') =>
  draw(<HomeApp bridge={fakeHomeBridge(homeViewOf({ look: { theme: look, reducedMotion: true } })).bridge} />);

describe.each(['light', 'dark'] as const)('what carries meaning has a contrast of 3 at least: %s', (theme) => {
  it('in the break: its ring and its bar, what is done and the way', async () => {
    await drawBreak(theme);
    for (const part of ['.part-way', '.part-done']) expect(onPaper(style(part).stroke), part).toBeGreaterThanOrEqual(3);
    expect(onPaper(style('.bar-done').backgroundColor)).toBeGreaterThanOrEqual(3);
    expect(onPaper(style('.bar', '::before').backgroundColor)).toBeGreaterThanOrEqual(3);
  });

  it('today: the ring, the bars of sitting, and the breaks', async () => {
    await drawToday(theme);
    for (const part of ['.ring-way', '.ring-left']) expect(onPaper(style(part).stroke), part).toBeGreaterThanOrEqual(3);
    for (const part of ['.ruler-sitting', '.ruler-away', '.ruler-ground', '.ruler-now', '.ruler-break-at .mark']) {
      expect(onPaper(style(part).stroke), part).toBeGreaterThanOrEqual(3);
    }
  });

  it('every tone that is made for it, as the tokens have it', async () => {
    await drawBreak(theme);
    const probe = document.body.appendChild(document.createElement('i'));
    for (const token of ['ink', 'pencil', 'line', 'action', 'help', 'muscle']) {
      probe.style.color = `var(--${token})`;
      expect(onPaper(getComputedStyle(probe).color), token).toBeGreaterThanOrEqual(3);
    }
    probe.remove();
  });
});

describe('in forced colours', () => {
  beforeEach(() => emulate([{ name: 'forced-colors', value: 'active' }]));

  it('the ring of the break shows its progress by a thick arc on a thin way', async () => {
    await drawBreak('light');
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    expect(style('.part-way').strokeWidth).toBe('1px');
    expect(style('.part-done').strokeWidth).toBe('3px');
    for (const part of ['.part-way', '.part-done']) expect(onPaper(style(part).stroke), part).toBeGreaterThanOrEqual(3);
    expect(onPaper(style('.bar-done').backgroundColor)).toBeGreaterThanOrEqual(3);
    expect(onPaper(style('.bar', '::before').backgroundColor)).toBeGreaterThanOrEqual(3);
  });

  it('so does the ring of today, and sitting is seen', async () => {
    await drawToday('light');
    const [way, left] = ['.ring-way', '.ring-left'].map((part) => Number.parseFloat(style(part).strokeWidth));
    expect(left).toBeGreaterThan(2 * (way ?? 0));
    expect(onPaper(style('.ruler-sitting').stroke)).toBeGreaterThanOrEqual(3);
  });
});
