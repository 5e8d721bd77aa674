import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import texts from '../../../shared/i18n/en/find.json' with { type: 'json' };
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import type { FindView } from '../../../shared/views/find.ts';
import { until } from '../../until.ts';
import { findViewOf } from '../find-fakes.ts';
import { axeFindings, button, clearPage, press, settle } from '../page.ts';
import { box, chosen, key, names, open, rows, type } from './opened.tsx';

const { movements } = defaultSettings;

beforeEach(() => page.viewport(720, 520));
afterEach(clearPage);

describe('the choices', () => {
  it('narrow down what is found, say what they are, and are taken back at once', async () => {
    await open();
    await type('back');
    const all = rows().length;
    await press('Place');
    await settle(() => document.querySelector<HTMLInputElement>('.filter-panel input')?.click());
    expect(button('Place: On a chair').getAttribute('aria-expanded')).toBe('true');
    expect(rows().length).toBeLessThan(all);
    await press('Clear');
    expect(rows()).toHaveLength(all);
    expect(document.querySelector('.filter-panel')).toBeNull();
    expect(document.activeElement).toBe(box());
  });

  it('work alone', async () => {
    await open();
    await press('Kind');
    await settle(() => [...document.querySelectorAll<HTMLInputElement>('.filter-panel input')].at(-1)?.click());
    expect(names()).toEqual(['Walking']);
  });

  it('take a muscle from the map of the body', async () => {
    await open();
    await press('Muscle');
    const calves = document.querySelector('.filter-panel [data-muscle=calves][role=option]');
    expect(document.activeElement?.getAttribute('role')).toBe('option');
    await settle(() => void calves?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    expect(button('Muscle: Calves')).toBeDefined();
    expect(names()).toContain('Calf Raises');
    expect(document.activeElement).toBe(box());
  });

  it('close with Escape, which leaves the window open', async () => {
    const fake = await open();
    await press('Time');
    expect(document.querySelector('.filter-panel')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(document.querySelector('.filter-panel')).toBeNull();
    expect(document.activeElement).toBe(box());
    expect(fake.asked).toEqual([]);
  });

  it('say where they leave nothing, and can be dropped', async () => {
    await open();
    await type('bird dog');
    await press('Place');
    await settle(() => document.querySelector<HTMLInputElement>('.filter-panel input')?.click());
    expect(rows()).toHaveLength(0);
    expect(document.querySelector('.find-nothing')?.textContent).toContain(texts.nothingFiltered);
    await press(texts.moreFilters);
    expect(rows().length).toBeGreaterThan(0);
  });
});

describe('with 500 movements', () => {
  it('draws few rows at once, and further ones as one comes to them', async () => {
    const { entries } = findViewOf();
    const many = Array.from({ length: 500 }, (_, index) => {
      const entry = entries[index % entries.length];
      if (entry === undefined) throw new Error('no movement');
      return {
        movement: { ...entry.movement, id: `m-${index}` },
        text: { ...entry.text, name: `${entry.text.name} ${index}` },
      };
    });
    await open({ entries: many });
    await type('stretch');
    // The search of so many is made in pieces, between which a key is heard.
    await until(() => expect(chosen()?.hasAttribute('aria-setsize')).toBe(true));
    await settle();
    const first = rows().length;
    expect(first).toBeLessThan(20);
    expect(Number(rows()[0]?.getAttribute('aria-setsize'))).toBeGreaterThan(first);
    const list = document.querySelector('.find-list');
    await settle(() => list?.scrollTo(0, list.scrollHeight));
    await until(() => expect(rows().length).toBeGreaterThan(first));
    for (let pressed = 0; pressed < 8; pressed += 1) await key('PageDown');
    expect(chosen()?.getAttribute('aria-posinset')).toBe('41');
  });
});

describe('in every form', () => {
  it.each([
    ['as it opens', {}, ''],
    ['with results', {}, 'back'],
    ['with words of pain', {}, 'sciatica cat cow'],
    ['with nothing', {}, 'qqqqqqq'],
    ['with what is taken out', { settings: { ...movements, excluded: ['wall-angels'] } }, 'wall angels'],
    ['dark', { look: { theme: 'dark', reducedMotion: false } }, 'neck'],
    ['with reduced motion', { look: { theme: 'light', reducedMotion: true } }, 'neck'],
  ] as const)('axe finds nothing: %s', async (_, changes, words) => {
    await open({ ...changes, words } as Partial<FindView>);
    expect(await axeFindings()).toEqual([]);
  });

  it('axe finds nothing: with its choices open, and kept open', async () => {
    await open();
    await press('Place');
    expect(await axeFindings()).toEqual([]);
    await press('Muscle');
    expect(await axeFindings()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('{ArrowDown}');
    await press('Keep open');
    expect(await axeFindings()).toEqual([]);
  });

  it.each([
    [800, 454],
    [400, 480],
    [320, 480],
  ])('%i × %i needs no scrolling sideways', async (width, height) => {
    await page.viewport(width, height);
    await open({ words: 'upper trapezius stretch' });
    expect(document.querySelector('#root')?.scrollWidth).toBeLessThanOrEqual(width);
  });
});
