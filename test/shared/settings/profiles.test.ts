import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../../../shared/settings/conflicts.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import {
  changedProfiles,
  dividedSettings,
  effectiveSettings,
  noProfiles,
  PROFILE_PARTS,
  PROFILES_AT_MOST,
  type ProfileChange,
  type Profiles,
  profileOf,
  shownProfiles,
} from '../../../shared/settings/profiles.ts';
import { accepted } from './any-settings.ts';

const office: Profiles['profiles'][number] = {
  name: 'Office',
  settings: { level: 'gentle', sound: { volume: 0, voice: false } },
};
const home: Profiles['profiles'][number] = { name: 'Home', settings: { level: 'full' } };
const two = (active: string | null): Profiles => ({ active, profiles: [office, home] });
const change = (all: Profiles, wanted: ProfileChange, settings = defaultSettings) =>
  changedProfiles(all, settings, wanted);

describe('what holds', () => {
  test('are the plain settings, and over them what the active profile sets', () => {
    expect(effectiveSettings(defaultSettings, two(null))).toBe(defaultSettings);
    expect(effectiveSettings(defaultSettings, two('Office'))).toEqual({
      ...defaultSettings,
      level: 'gentle',
      sound: { volume: 0, voice: false },
    });
    expect(effectiveSettings(defaultSettings, two('Home'))).toEqual({ ...defaultSettings, level: 'full' });
  });

  test('says of each setting whether it comes from the profile', () => {
    const shown = shownProfiles(two('Office'));
    expect(
      ['level', 'sound.volume', 'sound', 'hours', 'busy.camera', 'micro.on'].map((key) => profileOf(shown, key)),
    ).toEqual(['Office', 'Office', 'Office', null, null, null]);
    expect(profileOf(shownProfiles(two(null)), 'level')).toBeNull();
  });

  test('changed, goes to the profile where that sets it, and else to the plain settings', () => {
    const plain = { ...defaultSettings, level: 'standard' as const };
    const holds = effectiveSettings(plain, two('Office'));
    const { plain: after, profiles } = dividedSettings(
      { ...holds, level: 'full', startAtLogin: true, hours: { ...holds.hours, on: true } },
      plain,
      two('Office'),
    );
    expect(after).toEqual({ ...plain, startAtLogin: true, hours: { ...plain.hours, on: true } });
    expect(profiles).toEqual({
      active: 'Office',
      profiles: [{ ...office, settings: { ...office.settings, level: 'full' } }, home],
    });
  });

  test('goes together, whatever profile is laid over whatever settings: no conflict spans the two', () => {
    const seed = 20_261_129;
    const parts = fc.subarray([...PROFILE_PARTS]);
    fc.assert(
      fc.property(accepted, accepted, parts, (plain, other, sets) => {
        const settings = Object.fromEntries(sets.map((part) => [part, other[part]]));
        const all = { active: 'Office', profiles: [{ name: 'Office', settings }] };
        const holds = effectiveSettings(plain, all);
        expect(conflictsOf(holds)).toEqual([]);
        // What is changed to is what holds then, and nothing else is touched.
        const next = dividedSettings(other, plain, all);
        expect(effectiveSettings(next.plain, next.profiles)).toEqual(other);
        for (const part of sets) expect(next.plain[part]).toEqual(plain[part]);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('a change of the profiles', () => {
  test('saves the present values, all that a profile can set, and that holds from now on', () => {
    const settings = { ...defaultSettings, level: 'full' as const };
    const next = change(noProfiles, { do: 'save', name: 'Office' }, settings) as Profiles;
    expect(next.active).toBe('Office');
    expect(Object.keys(next.profiles[0]?.settings ?? {})).toEqual([...PROFILE_PARTS]);
    expect(effectiveSettings(settings, next)).toEqual(settings);
  });

  test.each<readonly [string, Profiles, ProfileChange, unknown]>([
    ['switches', two(null), { do: 'switch', name: 'Home' }, two('Home')],
    ['switches by a name that is written in another way', two(null), { do: 'switch', name: ' hOME' }, two('Home')],
    ['switches back', two('Home'), { do: 'switch', name: null }, two(null)],
    ['switches to none that there is', two('Home'), { do: 'switch', name: 'Train' }, 'no-such-profile'],
    ['removes', two('Home'), { do: 'remove', name: 'Office' }, { active: 'Home', profiles: [home] }],
    ['removes the active one', two('Office'), { do: 'remove', name: 'Office' }, { active: null, profiles: [home] }],
    ['removes none that there is', two('Office'), { do: 'remove', name: 'Train' }, 'no-such-profile'],
    [
      ...(['renames the active one', two('Office'), { do: 'rename', name: 'Office', to: 'Work' }] as const),
      { active: 'Work', profiles: [{ ...office, name: 'Work' }, home] },
    ],
    [
      ...(['renames to the same in capitals', two('Home'), { do: 'rename', name: 'Office', to: 'OFFICE' }] as const),
      { active: 'Home', profiles: [{ ...office, name: 'OFFICE' }, home] },
    ],
    ['renames to one that there is', two(null), { do: 'rename', name: 'Office', to: 'home' }, 'profile-name-taken'],
    ['renames none that there is', two(null), { do: 'rename', name: 'Train', to: 'Bus' }, 'no-such-profile'],
    ['saves under a name that there is', two(null), { do: 'save', name: 'OFFICE' }, 'profile-name-taken'],
  ])('%s', (_name, all, wanted, expected) => {
    expect(change(all, wanted)).toEqual(expected);
  });

  test('saves so many at most', () => {
    const profiles = Array.from({ length: PROFILES_AT_MOST - 1 }, (_, at) => ({ ...home, name: `Place ${at}` }));
    const last = change({ active: null, profiles }, { do: 'save', name: 'Last' }) as Profiles;
    expect(last.profiles).toHaveLength(PROFILES_AT_MOST);
    expect(change(last, { do: 'save', name: 'One more' })).toBe('too-many-profiles');
  });
});
