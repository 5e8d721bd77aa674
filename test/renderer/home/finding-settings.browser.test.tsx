import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { HomeApp } from '../../../renderer/home/home-app.tsx';
import '../../../renderer/home/home.css';
import { ITEMS, SECTIONS } from '../../../renderer/home/settings/list.ts';
import { found } from '../../../renderer/home/settings/search.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { SETTING_KEYS, settingAt } from '../../../shared/settings/values.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import { language, t } from '../../language.ts';
import { fakeHomeBridge, homeViewOf } from '../home-fakes.ts';
import { axeFindings, button, clearPage, draw, press, settle } from '../page.ts';
import { bySchema, control, open, tick } from './open-settings.tsx';

beforeEach(() => page.viewport(1200, 800));
afterEach(clearPage);

/** The page as it opens: one part on show. */
const opened = async (changes: Partial<HomeView> = {}) => {
  const fake = fakeHomeBridge(homeViewOf({ page: 'settings', ...changes }), bySchema);
  await draw(<HomeApp bridge={fake.bridge} />);
  return fake;
};
const lookFor = (words: string) =>
  settle(() => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]') as HTMLInputElement;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const isSeen = (element: Element | undefined | null): boolean => element?.checkVisibility() ?? false;
const seen = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].filter(isSeen).map(({ textContent }) => textContent ?? '');

describe('the list of settings', () => {
  it('names every setting of the schema once, but what other pages and files keep', () => {
    const keys = ITEMS.filter(({ id }) => id !== 'preset').flatMap((item) => item.keys);
    expect(new Set(keys).size).toBe(keys.length);
    const elsewhere = ['welcome.seen', 'welcome.plan', 'dismissed.moreMovements', 'dismissed.rulerMarks'];
    const onCards = ['movements.easier', 'movements.harder'];
    const missing = SETTING_KEYS.filter((key) => !keys.includes(key));
    expect(missing.toSorted()).toEqual([...elsewhere, ...onCards].toSorted());
  });

  it('has words to look each up by', () => {
    for (const item of ITEMS)
      expect([item.id, settingAt(language.texts['find-settings'], item.id)]).toEqual([item.id, expect.any(String)]);
  });

  it.each([
    ['too often', 'preset'],
    ['meeting', 'busy.microphone'],
    ['fullscreen', 'busy.fullScreen'],
    ['full screen', 'busy.fullScreen'],
    ['dark', 'look.theme'],
    ['Autostart', 'startAtLogin'],
    ['hotkey', 'shortcuts.break'],
    ['PAIN', 'movements.avoid'],
    ['vacation', 'holidays'],
    ['idle', 'rules.absenceMinutes'],
    ['reset', 'defaults'],
  ])('finds by “%s” %s', (words, id) => {
    expect([...found(language, defaultSettings, words)]).toContain(id);
  });
});

describe('the page of settings', () => {
  it('shows one part at a time, and turns to another with the keyboard in it', async () => {
    await opened();
    expect(seen('h2')).toContain('Rhythm');
    expect(seen('h2')).not.toContain('When you are busy');
    await press('Quiet times');
    expect(seen('h2')).toEqual(['Working hours', 'When you are busy']);
    expect(document.activeElement?.className).toBe('settings-panes');
    expect(button('Quiet times').getAttribute('aria-current')).toBe('page');
    expect(SECTIONS.map((section) => isSeen(button(t(`settings.sections.${section}`))))).not.toContain(false);
  });

  it('turns to the top of a part, however far down the last one was read, and keeps the title in sight', async () => {
    await page.viewport(800, 500);
    await opened();
    const main = document.querySelector('main');
    main?.scrollTo(0, 600);
    expect(main?.scrollTop).toBe(600);
    const part = document.querySelectorAll<HTMLElement>('.settings-sections button')[3];
    await settle(() => {
      part?.focus({ preventScroll: true });
      part?.click();
    });
    expect(document.activeElement?.className).toBe('settings-panes');
    expect(main?.scrollTop).toBe(0);
    expect(document.querySelector('h1')?.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
  });

  it('shows what is looked for from every part and nothing else, finer rules included, and says how many', async () => {
    await opened();
    await lookFor('meeting');
    expect(seen('h2')).toEqual(expect.arrayContaining(['When you are busy']));
    expect(seen('h2')).not.toContain('Rhythm');
    const boxes = seen('.setting .check');
    expect(boxes).toContain('The camera is in use');
    expect(boxes.join()).not.toContain('Do not disturb is on and');
    expect(isSeen(control('After a call or presentation'))).toBe(true);
    expect(seen('[role=status]').join()).toMatch(/^\d+ settings found/);
    await lookFor('xyzzy');
    expect(seen('[role=status]')).toContain('No setting goes by “xyzzy”.');
    await lookFor('');
    expect(seen('h2')).toContain('Rhythm');
  });

  it('marks what was changed, takes it back one by one or all, and undoes that', async () => {
    const changed = { ...defaultSettings, standingDesk: true, sound: { volume: 10, voice: true } };
    const { saved } = await opened({ settings: changed });
    expect(seen('.setting[data-changed=true]')).toHaveLength(1);
    await press('I have a desk to stand at: back to the default');
    expect(saved.at(-1)).toEqual({ ...changed, standingDesk: false });
    expect(seen('[role=status]')).toContain('I have a desk to stand at is back at its default.');
    await press('Undo');
    expect(saved.at(-1)).toEqual(changed);

    await press('Data');
    expect(seen('.lead').join()).toContain('3 settings differ');
    await press('Put all settings back to their defaults');
    expect(saved.at(-1)).toEqual(defaultSettings);
    await press('Undo');
    expect(saved.at(-1)).toEqual(changed);
  });

  it('leaves what a person has put together out of “all”', async () => {
    const movements = { ...defaultSettings.movements, hurting: ['cat-cow'], avoid: ['knee' as const] };
    const { saved } = await opened({ settings: { ...defaultSettings, standingDesk: true, movements } });
    await press('Data');
    await press('Put all settings back to their defaults');
    expect(saved.at(-1)?.movements).toEqual(movements);
  });

  it('goes back to what the organisation has as a default', async () => {
    const plain = { ...defaultSettings, standingDesk: true };
    const { saved } = await opened({ policy: { locked: [], plain, ownMovements: true, updates: true } });
    await press('I have a desk to stand at: back to the default');
    expect(saved.at(-1)?.standingDesk).toBe(true);
  });

  it('shows a preset with its evidence, and its sources at a press', async () => {
    const { asked } = await opened();
    expect(seen('.check-hint').join()).toContain('discomfort fell most');
    await press('Where the intervals come from');
    expect(asked).toContain('know');
  });
});

describe('what the organisation has locked', () => {
  const policy = {
    locked: ['level', 'busy.camera', 'micro.everyMinutes'],
    plain: defaultSettings,
    ownMovements: false,
    updates: true,
  };

  it('cannot be pressed, says so to a screen reader as well, and is not marked as changed', async () => {
    const { saved } = await open();
    clearPage();
    await opened({ policy, settings: { ...defaultSettings, level: 'full' } });
    await press('On the screen');
    const group = document
      .querySelector<HTMLFieldSetElement>('fieldset.setting[disabled] .group')
      ?.closest('fieldset.setting');
    expect(document.getElementById(group?.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Set by your organisation',
    );
    expect(control('As a window').matches(':disabled')).toBe(true);
    expect(control('Light').matches(':disabled')).toBe(false);
    expect(seen('.setting[data-changed=true]')).toEqual([]);
    await press('Quiet times');
    expect(control('The camera is in use').matches(':disabled')).toBe(true);
    await tick(control('The microphone is in use'));
    expect(saved).toEqual([]);
    await settle(() => document.querySelectorAll<HTMLElement>('.settings-sections button')[3]?.click());
    expect(document.querySelector('main')?.textContent).toContain(
      'Your organisation has switched off movements of your own.',
    );
  });

  it('is no fault to axe, light or dark, wide or narrow', async () => {
    for (const width of [1200, 800, 400]) {
      await page.viewport(width, 600);
      await opened({ policy, settings: { ...defaultSettings, standingDesk: true } });
      expect(await axeFindings()).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      clearPage();
    }
  });
});
