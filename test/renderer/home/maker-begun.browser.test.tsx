import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { CatalogueEntry } from '../../../shared/catalogue/catalogue.ts';
import { madeDraft, partOf } from '../../shared/catalogue/draft-fakes.ts';
import { findViewOf } from '../find-fakes.ts';
import { clearPage, press, settle } from '../page.ts';
import { add, made, opened, parts, problems, type } from './opened-maker.tsx';

beforeEach(() => page.viewport(880, 640));
afterEach(clearPage);

describe('what was begun', () => {
  it('is there again, and can be begun anew', async () => {
    const { kept } = await made({ draft: madeDraft('Half made') });
    expect(document.querySelector('.maker')?.textContent).toContain('This is as you left it.');
    expect(document.querySelector<HTMLInputElement>('.maker-top input')?.value).toBe('Half made');
    await type('Name', 'Half made, and more');
    await press('All movements');
    expect(kept.at(-1)?.text.name).toBe('Half made, and more');
    expect(document.activeElement?.textContent).toBe('Make one of your own');
  });

  it('is not lost for another one unasked', async () => {
    await opened({ draft: madeDraft('Half made') });
    await settle(() => document.querySelector<HTMLElement>('[data-id="chin-tuck"]')?.click());
    await press('Make one like this');
    expect(document.querySelector('.maker')?.textContent).toContain('You began “Half made” and have not saved it.');
    await press('Go on with that one');
    expect(document.querySelector<HTMLInputElement>('.maker-top input')?.value).toBe('Half made');
  });

  it('stays where saving fails, with the reason', async () => {
    const { kept } = await made({
      draft: madeDraft('Half made'),
      bridge: { movementsAdd: async () => ({ ok: false, reason: 'ENOSPC: no space left on device' }) },
    });
    await press('Save');
    expect(problems()).toEqual(['Not saved, and nothing is lost: ENOSPC: no space left on device']);
    expect(parts()).toHaveLength(3);
    expect(kept.at(-1)).not.toBeNull();
  });

  it('says so where it cannot be kept', async () => {
    await made({ bridge: { keepMovementDraft: async () => ({ ok: false, reason: 'the disk is full' }) } });
    await type('Name', 'x');
    await settle(() => void window.dispatchEvent(new PageTransitionEvent('pagehide')));
    expect(problems()).toEqual(['What you have so far cannot be kept on the disk: the disk is full']);
  });
});

describe('one that is there', () => {
  const entry = findViewOf().entries.find(({ movement }) => movement.id === 'chin-tuck');
  if (entry === undefined) throw new Error('no sample');
  const mine: CatalogueEntry = {
    movement: { ...entry.movement, id: 'mine' },
    text: { ...entry.text, name: 'My tuck' },
  };

  it('is changed in its own place, where it is one’s own, with all that the page does not show', async () => {
    const { looked } = await opened({ own: [mine] });
    await settle(() => document.querySelector<HTMLElement>('[data-id="mine"]')?.click());
    await press('Change it');
    expect(document.querySelector('h1')?.textContent).toBe('Change My tuck');
    await type('Name', 'Another');
    await press('Start over');
    expect(document.querySelector<HTMLInputElement>('.maker-top input')?.value).toBe('My tuck');
    await type('Name', 'My other tuck');
    await press('Save');
    const { id, ...facts } = mine.movement;
    expect(looked).toEqual([
      { replaces: 'mine', json: { ...facts, id, text: { ...mine.text, name: 'My other tuck' } } },
    ]);
  });

  it('that ships is not changed, but another is made like it', async () => {
    const { looked } = await opened();
    await settle(() => document.querySelector<HTMLElement>('[data-id="chin-tuck"]')?.click());
    expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).not.toContain('Change it');
    await press('Make one like this');
    await type('Name', 'My tuck');
    await press('Save');
    expect(looked).toMatchObject([{ replaces: undefined, json: { id: 'my-tuck', phases: entry.movement.phases } }]);
  });

  it('is made anew where it is gone meanwhile', async () => {
    const { looked } = await made({ draft: { ...madeDraft('Mine no more'), replaces: 'gone' } });
    await press('Save');
    expect(looked).toMatchObject([{ replaces: undefined, json: { id: 'mine-no-more' } }]);
  });

  it('nobody makes where the organisation has none', async () => {
    await opened({ ownMovements: false });
    expect(document.body.textContent).not.toContain('Make one of your own');
  });
});

describe('hostile input', () => {
  const HOSTILE = '<img src=x onerror="window.taken = true">\u202E\u0000{name}';

  it('is text: markup, marks that turn the way of writing, and far too much of it', async () => {
    const { looked } = await made({ draft: madeDraft('') });
    await type('Name', `${HOSTILE}${'x'.repeat(10_000)}`);
    await type('What to say, if you like', HOSTILE);
    expect(document.querySelector('.maker img')).toBeNull();
    await press('Save');
    expect(problems()).toEqual([]);
    expect(looked).toHaveLength(1);
    expect('taken' in window).toBe(false);
  });

  it('is refused in words where there is too much of it', async () => {
    await made({ draft: { ...madeDraft(), phases: Array.from({ length: 40 }, () => partOf('shoulder-rolls-up')) } });
    await add('shoulder-rolls-up');
    expect(parts()).toHaveLength(40);
    expect(document.querySelector('.maker [role="status"]')?.textContent).toBe('A movement has 40 parts at most.');
  });

  it('fits the page, however long a word is', async () => {
    await page.viewport(480, 640);
    await made({ draft: madeDraft('Endlessly'.repeat(11)) });
    await type('What to say, if you like', 'word'.repeat(200));
    const main = document.querySelector('main');
    expect(main?.scrollWidth).toBeLessThanOrEqual(main?.clientWidth ?? 0);
  });
});
