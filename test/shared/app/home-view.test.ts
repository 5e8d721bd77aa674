import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { homeView } from '../../../shared/app/home-view.ts';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { noProfilesShown } from '../../../shared/settings/profiles.ts';
import { homeViewSchema } from '../../../shared/views/home.ts';
import { language } from '../../language.ts';
import { completed } from '../catalogue/made-up.ts';
import { sittingAt } from './sitting-status.ts';

const NOW_MS = Date.UTC(2026, 2, 9, 10);
const MINUTE_MS = 60_000;

const status = sittingAt(NOW_MS);
const overMidnight: HistoryRecord = {
  ...{ id: 'a', wallMs: NOW_MS, event: 'sat', sittingMs: 120 * MINUTE_MS },
  ...{ fromMs: Date.UTC(2026, 2, 8, 23), toMs: Date.UTC(2026, 2, 9, 1) },
};

const view = (changes: Partial<Parameters<typeof homeView>[0]> = {}) =>
  homeView({
    languageCode: 'en',
    page: 'today',
    settings: defaultSettings,
    profiles: noProfilesShown,
    status,
    recordsSince: (wallMs) => (overMidnight.wallMs >= wallMs ? [overMidnight] : []),
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
    platform: 'linux',
    shortcuts: { find: { state: 'x-programs' }, break: { state: 'taken' } },
    displayNames: ['Laptop'],
    ...changes,
  });

describe('the view of the home window', () => {
  it('is what its schema says', () => {
    expect(v.parse(homeViewSchema, view())).toEqual(view());
  });

  it('has the day with the stretch that runs, and one over midnight', () => {
    expect(view().today).toMatchObject({ sittingMs: 75 * MINUTE_MS, longestMs: 60 * MINUTE_MS });
    expect(view({ status: { ...status, sittingMs: 0, sittingFromMs: null } }).today.sittingMs).toBe(60 * MINUTE_MS);
  });

  it('has the spell of standing that runs', () => {
    const standing = { fromMs: NOW_MS - 20 * MINUTE_MS, ms: 20 * MINUTE_MS };
    const { today } = view({ status: { ...status, sittingMs: 0, sittingFromMs: null, standing } });
    expect(today).toMatchObject({ sittingMs: 60 * MINUTE_MS, standingMs: 20 * MINUTE_MS });
  });

  it('names every movement, and says which come only when wanted and which are the person’s own', () => {
    const { movements } = view();
    expect(movements).toHaveLength(builtInCatalogue(language.texts.movements).entries.size);
    expect(movements.filter(({ own }) => own)).toMatchObject([{ id: 'cat-cow', name: 'Cat-Cow', offByDefault: false }]);
    expect(movements).toContainEqual(expect.objectContaining({ id: 'superman-hold', offByDefault: true, own: false }));
  });

  it('calls what was done in a break by its name, and by its id where it is gone', () => {
    const done = (id: string, hours: number): HistoryRecord => ({
      ...completed(id, 0),
      ...{ id: `b.${id}`, wallMs: NOW_MS - hours * 60 * MINUTE_MS },
    });
    const records = [done('cat-cow', 2), done('handstand', 1)];
    const { lines } = view({ recordsSince: () => records }).today;
    expect(lines.flatMap((line) => (line.event === 'break' ? [line.movement] : []))).toEqual(['Cat-Cow', 'handstand']);
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
