import { afterEach, describe, expect, it } from 'vitest';
import { HomeApp } from '../../../renderer/home/home-app.tsx';
import '../../../renderer/home/home.css';
import { LOOK_RESULTS, NOT_LOOKED, type ReleasesView } from '../../../shared/model/release.ts';
import { t } from '../../language.ts';
import { fakeHomeBridge, homeViewOf } from '../home-fakes.ts';
import { axeFindings, clearPage, draw, press } from '../page.ts';
import { control, showAll, tick } from './open-settings.tsx';

const QUIET: ReleasesView = { off: null, looking: false, last: null, newer: null };

const open = async (page: 'settings' | 'today', releases: Partial<ReleasesView> = {}) => {
  const fake = fakeHomeBridge(homeViewOf({ page, releases: { ...QUIET, ...releases } }));
  await draw(<HomeApp bridge={fake.bridge} />);
  showAll();
  return fake;
};

const buttons = (): readonly string[] => [...document.querySelectorAll('button')].map(({ textContent }) => textContent);

afterEach(clearPage);

describe('looking for a new version', () => {
  it('is off by default, asks at a press, and once a week where that is ticked', async () => {
    const { asked, saved } = await open('settings');
    const weekly = control('Look for a new version once a week');
    expect(weekly.checked).toBe(false);
    expect(asked).toEqual([]);
    await press('Look for a new version');
    expect(asked).toEqual(['look for a version']);
    await tick(weekly);
    expect(saved.at(-1)?.updates).toEqual({ weekly: true });
  });

  it.each(LOOK_RESULTS)('says in words what it came to: %s', async (last) => {
    await open('settings', { last, newer: last === 'newer' ? '9.8.7' : null });
    const said = [...document.querySelectorAll('.settings [role=status]')].map(({ textContent }) => textContent);
    expect(said).toContain(t(`home.settings.updates.results.${last}`, { newer: '9.8.7' }));
    expect(buttons().includes('See what is new')).toBe(last === 'newer');
  });

  it.each(NOT_LOOKED)('says why it cannot be done, and offers nothing: %s', async (off) => {
    await open('settings', { off });
    expect(document.querySelector('.settings')?.textContent).toContain(t(`home.settings.updates.off.${off}`));
    expect(buttons()).not.toContain('Look for a new version');
    expect(() => control('Look for a new version once a week')).toThrow();
  });

  it('is a quiet line in Today once there is one, which leads to its page', async () => {
    const { asked, tell } = await open('today');
    expect(document.querySelector('.new-version')).toBeNull();
    tell({ releases: { ...QUIET, newer: '9.8.7' } });
    await expect.poll(() => document.querySelector('.new-version')?.textContent).toContain('Vertebreak 9.8.7 is out.');
    await press('See what is new');
    expect(asked).toEqual(['open releases']);
  });

  it.each(['settings', 'today'] as const)('gives axe nothing to find in %s', async (page) => {
    await open(page, { last: 'newer', newer: '9.8.7' });
    expect(await axeFindings()).toEqual([]);
  });
});
