import { describe, expect, it } from 'vitest';
import { createCurrentSettings } from '../../../shared/app/current-settings.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { noProfiles } from '../../../shared/settings/profiles.ts';
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
    settings.flush();
    expect(saved).toEqual([]);
    settings.change(withMinutes(20));
    const writing = settings.writing();
    settings.flush();
    expect(saved).toEqual([20]);
    turn.over();
    await writing;
    expect(saved).toEqual([20]);
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
    settings.flush();
    expect(saved).toEqual([20]);
  });
});
