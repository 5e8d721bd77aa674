import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../renderer/home/home.css';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { axeFindings, button, clearPage, press } from '../page.ts';
import { control, enter, open, problems, tick } from './open-settings.tsx';

beforeEach(() => page.viewport(880, 640));
afterEach(clearPage);

const NAME = 'Save what is set now as a profile called';
const save = async (name: string) => {
  await enter(control(NAME), name);
  await press('Save profile');
};
const heading = () => [...document.querySelectorAll('summary h2')].map((one) => one.textContent).at(-1);
const marks = () =>
  [...document.querySelectorAll('.lead')].map((one) => one.textContent).filter((text) => text?.startsWith('From the'));

describe('profiles', () => {
  it('are out of the way until somebody wants them', async () => {
    await open();
    const section = [...document.querySelectorAll('details')].find((one) => one.textContent?.startsWith('Profiles'));
    section?.removeAttribute('open');
    expect(control(NAME).checkVisibility()).toBe(false);
    expect(document.body.textContent).not.toContain('From the profile');
  });

  it('are saved, switched, renamed and removed; what one sets is marked as coming from it', async () => {
    const { asked } = await open();
    await save('Office');
    expect(asked.at(-1)).toEqual({ do: 'save', name: 'Office' });
    expect(heading()).toBe('Profiles: Office');
    const mark = 'From the profile Office. Changes here go to it.';
    expect(marks()).toEqual([mark, mark, mark, mark]);
    expect(control(NAME).value).toBe('');

    await tick(control('No profile'));
    expect(asked.at(-1)).toEqual({ do: 'switch', name: null });
    expect(heading()).toBe('Profiles');
    expect(marks()).toEqual([]);
    await tick(control('Office', 'Use'));
    expect(heading()).toBe('Profiles: Office');

    await enter(control('Name of Office'), 'Work');
    expect(asked.at(-1)).toEqual({ do: 'rename', name: 'Office', to: 'Work' });
    expect(heading()).toBe('Profiles: Work');
    await press('Remove profile Work');
    expect(heading()).toBe('Profiles');
    expect(document.activeElement).toBe(control(NAME));
  });

  it('can be saved by keys alone, and say why they cannot', async () => {
    await open();
    control(NAME).focus();
    await userEvent.keyboard('Home{Enter}');
    await expect.poll(heading).toBe('Profiles: Home');
    await save('home');
    expect(problems()).toEqual(['Not saved: profile-name-taken. Nothing has changed.']);
    expect(control(NAME).value).toBe('home');
    await save('Train');
    expect(problems()).toEqual([]);
  });

  it('are so many at most, which is said where no more can be saved', async () => {
    await open();
    for (const name of 'abcdefgh') await save(name);
    expect(document.body.textContent).toContain('There are 8 profiles, which is the most. Remove one to save another.');
    expect(() => button('Save profile')).toThrow();
  });

  it.each([
    ['light', 880],
    ['dark', 880],
    ['light', 480],
  ] as const)('give axe nothing to find in %s, %i wide', async (theme, width) => {
    await page.viewport(width, 600);
    document.documentElement.dataset.theme = theme;
    await open(defaultSettings);
    await save('A place with a long name of 30');
    await save('Home');
    expect(await axeFindings()).toEqual([]);
    const main = document.querySelector('main') as HTMLElement;
    expect(main.scrollWidth).toBeLessThanOrEqual(main.clientWidth);
  });
});
