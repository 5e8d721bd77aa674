import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { homeView } from '../../../shared/app/home-view.ts';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { noPolicy } from '../../../shared/settings/policy.ts';
import { noProfilesShown } from '../../../shared/settings/profiles.ts';
import { homeViewSchema } from '../../../shared/views/home.ts';
import { language } from '../../language.ts';
import { sittingAt } from './sitting-status.ts';

const NOW_MS = Date.UTC(2026, 2, 9, 10);

const status = sittingAt(NOW_MS);

const view = (changes: Partial<Parameters<typeof homeView>[0]> = {}) =>
  homeView({
    page: 'today',
    settings: defaultSettings,
    profiles: noProfilesShown,
    policy: noPolicy,
    status,
    historyEdition: 7,
    alerts: [{ code: 'no-tray' }],
    busyUnknown: ['camera'],
    leftOut: { names: ['Chin Tuck'] },
    edition: 3,
    sessionWish: { minutes: 10, focus: null },
    nowMs: NOW_MS,
    zone: 'UTC',
    locale: 'en-GB',
    catalogue: builtInCatalogue(language.texts.movements).entries,
    isOwn: (id) => id === 'cat-cow',
    emergencyNumber: '112',
    version: '0.1.0',
    releases: { off: 'no-address', looking: false, last: null, newer: null },
    platform: 'linux',
    shortcuts: { find: { state: 'x-programs' }, break: { state: 'taken' } },
    displayNames: ['Laptop'],
    ...changes,
  });

describe('the view of the home window', () => {
  it('is what its schema says', () => {
    expect(v.parse(homeViewSchema, view())).toEqual(view());
  });

  it('has the local date', () => {
    expect(view().date).toBe('2026-03-09');
    expect(view({ zone: 'Pacific/Kiritimati' }).date).toBe('2026-03-10');
  });

  it('names every movement, and says which come only when wanted and which are the person’s own', () => {
    const { movements } = view();
    expect(movements).toHaveLength(builtInCatalogue(language.texts.movements).entries.size);
    expect(movements.filter(({ own }) => own)).toMatchObject([{ id: 'cat-cow', name: 'Cat-Cow', offByDefault: false }]);
    expect(movements).toContainEqual(expect.objectContaining({ id: 'superman-hold', offByDefault: true, own: false }));
  });

  it('has what is wrong, for the person to see', () => {
    expect(view().alerts).toEqual([{ code: 'no-tray' }]);
  });

  it('passes on the theme and the motion that are set', () => {
    expect(view().look).toEqual({ theme: 'system', reducedMotion: false });
    const settings = {
      ...defaultSettings,
      look: { ...defaultSettings.look, theme: 'dark', motion: 'reduced' },
    } as const;
    expect(view({ settings: { ...defaultSettings, ...settings } }).look).toEqual({
      theme: 'dark',
      reducedMotion: true,
    });
  });
});
