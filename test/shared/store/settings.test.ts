import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../main/storage/disk.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { createSettingsStore, type SettingsFile } from '../../../shared/store/settings.ts';
import { t } from '../../language.ts';
import { fillingDisk, noting, nowMs, temporaryFolder } from '../../main/storage/helpers.ts';

const open = (text?: string, disk = nodeDisk) => {
  const folder = temporaryFolder();
  const path = join(folder, 'settings.json');
  if (text !== undefined) writeFileSync(path, text);
  const alerts = noting();
  const file: SettingsFile = { path, replace: (content) => disk.replace(path, JSON.stringify(content)) };
  return { folder, alerts, store: createSettingsStore({ t, disk, file, nowMs, alerts }) };
};

const said = (settings: unknown): string => JSON.stringify({ version: 1, settings });

describe('the settings on disk', () => {
  it('are the defaults on a first start, which writes nothing', () => {
    const { store, folder, alerts } = open();
    expect(store.load()).toEqual(defaultSettings);
    expect(readdirSync(folder)).toEqual([]);
    expect(alerts.told).toEqual([]);
  });

  it('come back as they were saved', () => {
    const { store } = open();
    const settings = { ...defaultSettings, startAtLogin: true, hours: { on: false, dayBeginsAt: '04:30', ranges: [] } };
    store.save(settings);
    expect(store.load()).toEqual(settings);
  });

  it('have the defaults where an older file says nothing', () => {
    const { store, alerts } = open(said({ micro: { everyMinutes: 20 }, movements: { places: [] } }));
    expect(store.load()).toEqual({
      ...defaultSettings,
      micro: { ...defaultSettings.micro, everyMinutes: 20 },
      movements: { ...defaultSettings.movements, places: [] },
    });
    expect(alerts.told).toEqual([]);
  });

  it.each([
    ['a value out of bounds', said({ micro: { everyMinutes: 9 } }), '"micro.everyMinutes" must be at least 10'],
    ['a value of another type', said({ long: { on: 'yes' } }), '"long.on" '],
    ['an unknown setting', said({ micro: { colour: 'red' } }), 'there is no setting "micro.colour"'],
    ['a prototype', '{"version":1,"settings":{"__proto__":{"on":true}}}', '"__proto__"'],
    ['a list for a group', said({ rules: [1, 2] }), 'rules.'],
    ['a newer version', '{"version":99,"settings":{}}', 'newer version'],
    ['no JSON', 'micro: 20', 'it is not valid JSON'],
    ['null', 'null', 'it does not say which version'],
  ])('are the defaults where the file has %s, and the file is kept', (_, text, reason) => {
    const { store, folder, alerts } = open(text);
    expect(store.load()).toEqual(defaultSettings);
    expect(alerts.told).toMatchObject([{ code: 'file-set-aside', file: 'settings.json' }]);
    expect(alerts.told[0]).toHaveProperty('reason', expect.stringContaining(reason));
    expect(readdirSync(folder)).toEqual(['settings.broken-2026-03-09T10-15-00.json']);
  });

  const merging = said({ rules: { mergeMinutes: 30 }, look: { theme: 'dark' }, startAtLogin: true });
  const mergingSettings = {
    ...defaultSettings,
    rules: { ...defaultSettings.rules, mergeMinutes: 28 },
    look: { ...defaultSettings.look, theme: 'dark' },
    startAtLogin: true,
  };
  const moved = '“Short break just before a long one” from 30 min to 28 min';

  it('that do not go together are moved to the nearest that do: told once, the old file kept, all else as it was', () => {
    const { store, folder, alerts } = open(merging);
    expect(store.load()).toEqual(mergingSettings);
    const backup = 'settings.before-2026-03-09T10-15-00.json';
    expect(alerts.told).toEqual([
      { code: 'settings-mended', why: expect.stringContaining('would become a long one'), moved, backup },
    ]);
    expect(readdirSync(folder).sort()).toEqual([backup, 'settings.json']);
    expect(readFileSync(join(folder, backup), 'utf8')).toBe(merging);
    expect(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')).settings).toEqual(mergingSettings);
    expect(store.load()).toEqual(mergingSettings);
    expect(alerts.told).toHaveLength(1);
  });

  it('that do not go together hold mended where the disk refuses, and the file stays as it is', () => {
    const filling = fillingDisk();
    const { store, folder, alerts } = open(merging, filling.disk);
    filling.full = true;
    expect(store.load()).toEqual(mergingSettings);
    expect(alerts.told).toMatchObject([{ code: 'cannot-save' }, { code: 'settings-mended', backup: 'settings.json' }]);
    expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toBe(merging);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it('tell of a disk that refuses', () => {
    const filling = fillingDisk();
    const { store, alerts } = open(undefined, filling.disk);
    filling.full = true;
    expect(() => store.save(defaultSettings)).toThrow(/ENOSPC/);
    expect(alerts.told).toMatchObject([{ code: 'cannot-save', file: 'settings.json' }]);
  });
});
