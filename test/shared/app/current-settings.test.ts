import { describe, expect, it } from 'vitest';
import { createCurrentSettings } from '../../../shared/app/current-settings.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { noProfiles, type Profiles } from '../../../shared/settings/profiles.ts';
import type { Settings } from '../../../shared/settings/schema.ts';

const withMinutes = (everyMinutes: number): Settings => ({
  ...defaultSettings,
  micro: { ...defaultSettings.micro, everyMinutes },
});

const start = () => {
  const saved: number[] = [];
  const disk = { full: false };
  const turn: { over: () => void } = { over: () => {} };
  const save = ({ micro }: Settings): void => {
    if (disk.full) throw new Error('ENOSPC');
    saved.push(micro.everyMinutes);
  };
  const soon = () =>
    new Promise<void>((resolve) => {
      turn.over = resolve;
    });
  return {
    saved,
    disk,
    turn,
    settings: createCurrentSettings(
      { settings: { load: () => defaultSettings, save }, profiles: { load: () => noProfiles, save: () => {} } },
      soon,
    ),
  };
};

describe('settings that change', () => {
  it('hold at once, and of a thousand changes in one turn the last is written, once', async () => {
    const { settings, saved, turn } = start();
    const heard: number[] = [];
    settings.subscribe(({ micro }) => void heard.push(micro.everyMinutes));
    expect(settings.writing()).toBeNull();
    for (let minutes = 1; minutes <= 1_000; minutes += 1) settings.change(withMinutes(minutes));
    expect(settings.current().micro.everyMinutes).toBe(1_000);
    expect(heard).toHaveLength(1_000);
    expect(saved).toEqual([]);
    const writing = settings.writing();
    turn.over();
    await writing;
    expect(saved).toEqual([1_000]);
    expect(settings.writing()).toBeNull();
  });

  it('are written anew in the next turn', async () => {
    const { settings, saved, turn } = start();
    for (const minutes of [20, 30]) {
      settings.change(withMinutes(minutes));
      const writing = settings.writing();
      turn.over();
      await writing;
    }
    expect(saved).toEqual([20, 30]);
  });

  it('are written at once at the end, and not once more behind it', async () => {
    const { settings, saved, turn } = start();
    settings.change(withMinutes(20));
    const writing = settings.writing();
    settings.end();
    expect(saved).toEqual([20]);
    turn.over();
    await writing;
    expect(saved).toEqual([20]);
  });

  it('change no more at the end, so that nothing is written behind it', async () => {
    const { settings, saved, turn } = start();
    const heard: unknown[] = [];
    settings.subscribe((changed) => void heard.push(changed));
    settings.end();
    settings.change(withMinutes(20));
    expect(settings.changeProfile({ do: 'save', name: 'Office' })).toBeNull();
    turn.over();
    await settings.writing();
    expect([settings.current(), settings.profiles().profiles, heard, saved]).toEqual([defaultSettings, [], [], []]);
  });

  it('hold where the disk refuses, and are written with the next change', async () => {
    const { settings, saved, disk, turn } = start();
    disk.full = true;
    settings.change(withMinutes(20));
    const writing = settings.writing();
    turn.over();
    await writing;
    expect(settings.current().micro.everyMinutes).toBe(20);
    disk.full = false;
    settings.change({ ...settings.current(), startAtLogin: true });
    const again = settings.writing();
    turn.over();
    await again;
    expect(saved).toEqual([20]);
  });
});

describe('settings with profiles', () => {
  const gentle = { ...defaultSettings, level: 'gentle' as const };

  const startWith = (first: Profiles) => {
    const saved: unknown[] = [];
    const disk = { full: false };
    const save = (file: string) => (content: unknown) => {
      if (disk.full) throw new Error('ENOSPC');
      saved.push([file, content]);
    };
    const settings = createCurrentSettings(
      {
        settings: { load: () => defaultSettings, save: save('settings') },
        profiles: { load: () => first, save: save('profiles') },
      },
      async () => {},
    );
    return { saved, disk, settings };
  };
  const office: Profiles = { active: 'Office', profiles: [{ name: 'Office', settings: { level: 'gentle' } }] };

  it('are those of the active profile from the start, and come back plain where it is removed', async () => {
    const { settings, saved } = startWith(office);
    expect(settings.current()).toEqual(gentle);
    expect(settings.profiles()).toEqual({ active: 'Office', profiles: [{ name: 'Office', sets: ['level'] }] });
    expect(settings.changeProfile({ do: 'remove', name: 'Office' })).toBeNull();
    expect(settings.current()).toEqual(defaultSettings);
    await settings.writing();
    expect(saved).toEqual([['profiles', noProfiles]]);
  });

  it('are switched in one save, told with what held before', async () => {
    const { settings, saved } = startWith({ ...office, active: null });
    const heard: unknown[] = [];
    settings.subscribe((now, before) => void heard.push([now.level, before.level]));
    expect(settings.changeProfile({ do: 'switch', name: 'office' })).toBeNull();
    expect(heard).toEqual([['gentle', 'standard']]);
    await settings.writing();
    expect(saved).toEqual([['profiles', office]]);
  });

  it('stay as they are where a profile cannot be changed', async () => {
    const { settings, saved } = startWith(office);
    const heard: unknown[] = [];
    settings.subscribe((now) => void heard.push(now));
    expect(settings.changeProfile({ do: 'switch', name: 'Home' })).toBe('no-such-profile');
    await settings.writing();
    expect([heard, saved]).toEqual([[], []]);
  });

  it('are written where they are from, and nothing else is', async () => {
    const { settings, saved } = startWith(office);
    settings.change({ ...gentle, level: 'full' });
    await settings.writing();
    const full = { active: 'Office', profiles: [{ name: 'Office', settings: { level: 'full' } }] };
    expect(saved).toEqual([['profiles', full]]);
    settings.change({ ...settings.current(), startAtLogin: true });
    await settings.writing();
    expect(saved.slice(1)).toEqual([['settings', { ...defaultSettings, startAtLogin: true }]]);
    settings.change({ ...settings.current(), level: 'standard', startAtLogin: false });
    await settings.writing();
    expect(saved.slice(2)).toEqual([
      ['settings', defaultSettings],
      ['profiles', { active: 'Office', profiles: [{ name: 'Office', settings: { level: 'standard' } }] }],
    ]);
  });

  it('hold where the disk refuses, and both files are written with the next change', async () => {
    const { settings, saved, disk } = startWith(office);
    disk.full = true;
    settings.change({ ...gentle, level: 'full', startAtLogin: true });
    await settings.writing();
    expect(settings.current()).toEqual({ ...defaultSettings, level: 'full', startAtLogin: true });
    disk.full = false;
    settings.changeProfile({ do: 'switch', name: null });
    await settings.writing();
    expect(saved).toEqual([
      ['settings', { ...defaultSettings, startAtLogin: true }],
      ['profiles', { active: null, profiles: [{ name: 'Office', settings: { level: 'full' } }] }],
    ]);
  });
});
