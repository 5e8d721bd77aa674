import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import texts from '../../../shared/i18n/en/find.json' with { type: 'json' };
import windowTexts from '../../../shared/i18n/en/find-window.json' with { type: 'json' };
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { findViewOf } from '../find-fakes.ts';
import { button, clearPage, press, settle } from '../page.ts';
import { box, card, channels, chosen, key, names, open, openUnknowing, rows, type } from './opened.tsx';

const { movements } = defaultSettings;

beforeEach(() => page.viewport(720, 520));
afterEach(clearPage);

describe('the find window', () => {
  it('has the keyboard at once, and shows what fits now and what was done lately', async () => {
    await open();
    expect(document.activeElement).toBe(box());
    expect(names().slice(-2)).toEqual(['Chin Tuck', 'Wall Angels']);
    expect([...document.querySelectorAll('.find-section')].map((line) => line.textContent)).toEqual([
      'Fits now',
      'Done lately',
    ]);
    await key('ArrowUp');
    expect(card()).toContain(findViewOf().fits[0]?.whyText);
  });

  it('says how many are found, once something is asked for', async () => {
    await open();
    const said = () => document.querySelector('.find-foot [role=status]')?.textContent;
    expect(said()).toBe('');
    await type('chin tuck');
    expect(said()).toBe(`${rows().length} movements`);
  });

  it('takes over what was typed before it was there, and what it was opened for', async () => {
    await open({}, 'chin');
    expect(box().value).toBe('chin');
    expect(names()[0]).toBe('Chin Tuck');
    clearPage();
    await open({ words: 'wall' });
    expect(box().value).toBe('wall');
    expect(names()[0]).toBe('Wall Angels');
  });

  it('takes what is typed while it does not know anything yet', async () => {
    const { know } = await openUnknowing();
    await type('chin');
    expect(rows()).toEqual([]);
    await know();
    expect(names()[0]).toBe('Chin Tuck');
  });

  it('does what was pressed before it could find anything, once it can', async () => {
    const { fake, know } = await openUnknowing();
    await type('wall');
    await key('Enter');
    await type('chin');
    await key('c', { ctrlKey: true, code: 'KeyC' });
    expect(channels(fake)).not.toContain('copyText');
    await know();
    expect(channels(fake)).toContain('copyText');
    expect(channels(fake)).not.toContain('findStart');
    expect(fake.asked.find(({ channel }) => channel === 'copyText')?.request).toMatchObject({
      text: expect.stringMatching(/^Chin Tuck/),
    });
  });

  it('shows its first list before it knows all, and the card after', async () => {
    const { know } = await openUnknowing();
    const first = names();
    expect(first.slice(3)).toEqual(['Chin Tuck', 'Wall Angels']);
    expect(card()).toBe('');
    await type('no such thing');
    expect(document.querySelector('.find-nothing')).toBeNull();
    await type('');
    await know();
    expect(names()).toEqual(first);
    await key('ArrowUp');
    expect(card()).toContain(first[0]);
  });

  it('finds with each letter, marks what was met, and says why', async () => {
    await open();
    await type('cat');
    expect(names()).toEqual(['Cat-Cow', 'Seated Cat-Cow']);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Cat', 'Cat']);
    expect(rows().every((row) => row.querySelector('.find-row-reason') === null)).toBe(true);
    await type('neck');
    expect(rows()[0]?.querySelector('.find-row-reason')?.textContent).toBe('Goes with “neck”');
    await type('');
    expect(document.querySelectorAll('mark')).toHaveLength(0);
  });

  it('goes through the list with the arrow keys, and says to those who hear it where it is', async () => {
    await open();
    await type('back');
    expect(box().getAttribute('aria-activedescendant')).toBe(rows()[0]?.id);
    await key('ArrowDown');
    expect(chosen()).toBe(rows()[1]);
    expect(box().getAttribute('aria-activedescendant')).toBe(rows()[1]?.id);
    expect(card()).toContain(names()[1]);
    await key('PageDown');
    expect(chosen()).toBe(rows()[6]);
    await key('PageUp');
    await key('ArrowUp');
    await key('ArrowUp');
    expect(chosen()).toBe(rows()[0]);
    expect(document.activeElement).toBe(box());
  });

  it('reads on in the card with Ctrl and the arrow keys, and leaves the box its focus', async () => {
    await open();
    // From the map to the card first.
    await key('ArrowDown', { ctrlKey: true });
    const scrolled = () => document.querySelector('.card-scroll')?.scrollTop ?? 0;
    await key('ArrowDown', { ctrlKey: true });
    expect(scrolled()).toBeGreaterThan(0);
    expect(chosen()).toBe(rows()[0]);
    await key('ArrowUp', { metaKey: true });
    expect(scrolled()).toBe(0);
    expect(document.activeElement).toBe(box());
  });

  it('starts the chosen movement with Enter, and closes', async () => {
    const fake = await open();
    await type('cat');
    await key('ArrowDown');
    await key('Enter');
    expect(fake.asked).toEqual([
      { channel: 'findStart', request: { id: 'cat-cow-desk' } },
      { channel: 'findClose', request: undefined },
    ]);
  });

  it('says why where it could not be started, and stays', async () => {
    const fake = await open();
    fake.refuse('findStart: the screen is locked');
    await key('Enter');
    expect(document.querySelector('[role=alert]')?.textContent).toBe('the screen is locked');
    expect(channels(fake)).toEqual(['findStart']);
    await key('ArrowDown');
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  it('does nothing with Enter while a word is still being put together, or nothing is found', async () => {
    const fake = await open();
    await key('Enter', { isComposing: true });
    await type('qqqqqqq');
    await key('Enter');
    expect(fake.asked).toEqual([]);
  });

  it('closes with Escape, from anywhere', async () => {
    const fake = await open();
    await key('Escape');
    await key('ArrowDown');
    button('Start').focus();
    await key('Escape');
    expect(channels(fake)).toEqual(['findClose', 'findClose']);
  });

  it('copies the steps where nothing is selected, and says so', async () => {
    const fake = await open();
    await type('cat');
    await key('c', { ctrlKey: true });
    expect(fake.asked[0]).toMatchObject({
      channel: 'copyText',
      request: { text: expect.stringMatching(/^Cat-Cow\n\n1\. /) },
    });
    expect(document.querySelector('.find-foot')?.textContent).toContain(windowTexts.copied);
    box().select();
    await key('c', { ctrlKey: true });
    expect(channels(fake)).toEqual(['copyText']);
  });

  it('is reduced to the card by Ctrl+Enter, starts from there without closing, and comes back', async () => {
    const fake = await open();
    await type('chin');
    await key('Enter', { ctrlKey: true });
    expect(fake.asked).toEqual([{ channel: 'findPin', request: { pinned: true } }]);
    expect(box().checkVisibility()).toBe(false);
    expect(document.querySelector('.card-name')?.checkVisibility()).toBe(true);
    await press('Start');
    expect(channels(fake)).toEqual(['findPin', 'findStart']);
    await press('Search');
    expect(fake.asked.at(-1)).toEqual({ channel: 'findPin', request: { pinned: false } });
    expect(document.activeElement).toBe(box());
    expect(box().value).toBe('chin');
  });

  it('begins anew when it is asked for again', async () => {
    const fake = await open();
    await type('chin');
    await key('Enter', { metaKey: true });
    await settle(() => fake.openAgain('wall'));
    expect(box().checkVisibility()).toBe(true);
    expect(box().value).toBe('wall');
    expect(names()[0]).toBe('Wall Angels');
    await settle(() => fake.openAgain(''));
    expect(names().slice(-2)).toEqual(['Chin Tuck', 'Wall Angels']);
  });

  it('keeps what is typed when the movements or the settings change meanwhile', async () => {
    const fake = await open();
    await type('chin');
    await settle(() => fake.tell(findViewOf({ settings: { ...movements, excluded: ['chin-tuck'] } })));
    expect(box().value).toBe('chin');
    expect(rows().at(-1)?.textContent).toContain(texts.outShort.excluded);
  });
});

describe('a press of the pointer', () => {
  it('chooses a row and leaves the box its focus; two start it', async () => {
    const fake = await open();
    await type('cat');
    await settle(() => rows()[1]?.click());
    expect(chosen()).toBe(rows()[1]);
    expect(document.activeElement).toBe(box());
    await settle(() => void rows()[1]?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true })));
    expect(fake.asked[0]).toEqual({ channel: 'findStart', request: { id: 'cat-cow-desk' } });
  });
});
