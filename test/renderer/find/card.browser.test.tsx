import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import texts from '../../../shared/i18n/en/find.json' with { type: 'json' };
import windowTexts from '../../../shared/i18n/en/find-window.json' with { type: 'json' };
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { findViewOf } from '../find-fakes.ts';
import { button, clearPage, press } from '../page.ts';
import { box, card, chosen, key, names, open, rows, type } from './opened.tsx';

const { movements } = defaultSettings;

beforeEach(() => page.viewport(720, 520));
afterEach(clearPage);

describe('the card', () => {
  it('says all there is to say', async () => {
    await open();
    await type('bird dog');
    const { text } = findViewOf().entries.find(({ movement }) => movement.id === 'bird-dog') ?? {};
    for (const said of [
      text?.summary,
      ...(text?.steps ?? []),
      text?.breath,
      text?.mistake,
      text?.easier,
      text?.harder,
    ]) {
      expect(card()).toContain(said);
    }
    for (const term of [
      'How much',
      'You need',
      'Muscles',
      'Mainly erector spinae',
      texts.card.cautions,
      texts.card.unreviewed,
    ]) {
      expect(card()).toContain(term);
    }
    expect(document.querySelector('.card .figure-drawing')).not.toBeNull();
    expect(document.querySelector('.muscle-picture')?.getAttribute('aria-label')).toContain('erector spinae');
  });

  it('opens a source in the browser on request only', async () => {
    const fake = await open();
    await type('walking');
    await press('Pocovi 2024 (opens in your browser)');
    expect(fake.asked).toEqual([
      { channel: 'openLink', request: { url: 'https://doi.org/10.1016/S0140-6736(24)00755-4' } },
    ]);
  });

  it('says what the person took out, by what, and makes no more of its start than of others', async () => {
    await open({ settings: { ...movements, avoid: ['tingling'] } });
    await type('wrist stretch');
    expect(chosen()?.textContent).toContain(texts.outShort.avoid);
    expect(card()).toContain('My hands or fingers tingle');
    expect(button('Start').dataset.weight).toBeUndefined();
  });

  it('shows a text of somebody’s own movement as the text it is', async () => {
    const view = findViewOf();
    const [first, ...others] = view.entries;
    if (first === undefined) throw new Error('no movement');
    const script = '<img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true</script>';
    const own = {
      movement: first.movement,
      text: { ...first.text, name: `Own ${script}`, summary: script, steps: [script, script] },
    };
    await open({ entries: [own, ...others] });
    await type('own');
    expect(card()).toContain(script);
    expect(document.querySelector('.card img')).toBeNull();
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
  });

  it('shows how it is done easier and harder, on request, and says it', async () => {
    await open();
    await type('dead bug');
    const { text } = findViewOf().entries.find(({ movement }) => movement.id === 'dead-bug') ?? {};
    const shown = () => document.querySelector('.card-effort')?.textContent;
    expect(shown()).toBe('');
    await press('Easier');
    expect(button('Easier').getAttribute('aria-pressed')).toBe('true');
    expect(shown()).toBe(text?.easier);
    await press('Harder');
    expect(shown()).toBe(text?.harder);
    await press('Harder');
    expect(shown()).toBe('');
  });

  it('offers no other look where there is none', async () => {
    await open();
    await type('wall angels');
    expect(document.querySelector('.card-efforts')).toBeNull();
  });

  it('leaves out a figure that cannot be drawn', async () => {
    const view = findViewOf();
    const entries = view.entries.map((entry) => ({
      ...entry,
      movement: {
        ...entry.movement,
        phases: entry.movement.phases.map((phase) => ({ ...phase, pose: 'no-such-pose' })),
      },
    }));
    await open({ entries });
    await type('bird dog');
    expect(card()).toContain('Bird-Dog');
    expect(button('Start')).toBeDefined();
  });
});

describe('words of pain', () => {
  it('lead to the page on help before all else, and Enter opens it', async () => {
    const fake = await open();
    await type('sciatica');
    expect(rows()).toHaveLength(1);
    expect(rows()[0]?.textContent).toContain(windowTexts.ways.help.open);
    await key('Enter');
    expect(fake.asked).toEqual([
      { channel: 'openHome', request: { page: 'help' } },
      { channel: 'findClose', request: undefined },
    ]);
  });

  it('lead to what the settings can leave out, where they can', async () => {
    const fake = await open();
    await type('pregnant');
    expect(rows().map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining(windowTexts.ways.help.open),
      expect.stringContaining(windowTexts.ways['leave-out'].open),
    ]);
    await key('ArrowDown');
    expect(card()).toContain(windowTexts.ways['leave-out'].card);
    await key('Enter');
    expect(fake.asked[0]).toEqual({ channel: 'openHome', request: { page: 'settings' } });
  });

  it('keep no card open and copy no steps', async () => {
    const fake = await open();
    await type('numb leg');
    await key('Enter', { ctrlKey: true });
    await key('c', { ctrlKey: true });
    expect(fake.asked).toEqual([]);
  });
});

describe('words that find nothing', () => {
  it('are said, and the nearest are offered and taken', async () => {
    await open();
    await type('shoulderrbledaz');
    expect(document.querySelector('.find-nothing')?.textContent).toContain('shoulderrbledaz');
    await press('shoulder blades');
    expect(box().value).toBe('shoulder blades');
    expect(rows().length).toBeGreaterThan(0);
    expect(document.activeElement).toBe(box());
  });

  it.each([
    ['10,000 characters', 'neck '.repeat(2_000)],
    ['a word of 10,000 letters', 'q'.repeat(10_000)],
    ['only spaces', '      '],
    ['emoji', '🙃🧘‍♀️'],
    ['right to left', 'רקבה صعب'],
    ['a script', '<script>globalThis.ran = true</script><img src=x onerror=alert(1)>'],
    ['signs of a pattern', '.*(+?[]\\'],
  ])('%s are harmless', async (_, words) => {
    await open();
    await type(words);
    expect(box().value).toBe(words);
    expect(document.querySelector('.find img, .find script')).toBeNull();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(720);
    const results = document.querySelector('.find-results');
    expect(results?.scrollWidth).toBe(results?.clientWidth);
    await type('chin');
    expect(names()[0]).toBe('Chin Tuck');
  });
});
