import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../main/storage/disk.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { noProfiles, type Profiles } from '../../../shared/settings/profiles.ts';
import { createProfilesStore } from '../../../shared/store/profiles.ts';
import { t } from '../../language.ts';
import { fillingDisk, noting, nowMs, temporaryFolder } from '../../main/storage/helpers.ts';

const open = (text?: string, disk = nodeDisk) => {
  const folder = temporaryFolder();
  const path = join(folder, 'profiles.json');
  if (text !== undefined) writeFileSync(path, text);
  const alerts = noting();
  const file = { path, replace: (content: unknown) => disk.replace(path, JSON.stringify(content)) };
  return { folder, alerts, store: createProfilesStore({ t, disk, file, nowMs, alerts }) };
};

const office = { name: 'Office', settings: { level: 'gentle' } };
const fileOf = (profiles: unknown, more: object = { active: null }): string =>
  JSON.stringify({ version: 1, profiles, ...more });

describe('the profiles on disk', () => {
  it('are none on a first start, which writes nothing', () => {
    const { store, folder, alerts } = open();
    expect(store.load()).toEqual(noProfiles);
    expect(readdirSync(folder)).toEqual([]);
    expect(alerts.told).toEqual([]);
  });

  it('come back as they were saved, with the one that holds', () => {
    const { store } = open();
    const { level, sound, hours, busy } = defaultSettings;
    const saved: Profiles = {
      active: 'Zu Hause',
      profiles: [
        { name: 'Zu Hause', settings: { level, sound, hours, busy } },
        { name: 'オフィス', settings: {} },
      ],
    };
    store.save(saved);
    expect(store.load()).toEqual(saved);
  });

  it('have the defaults for what an older file does not say of a part, and find the one that holds by its name', () => {
    const { store, alerts } = open(
      fileOf([{ name: 'Office', settings: { sound: { volume: 10 } } }], { active: 'office' }),
    );
    expect(store.load()).toEqual({
      active: 'Office',
      profiles: [{ name: 'Office', settings: { sound: { ...defaultSettings.sound, volume: 10 } } }],
    });
    expect(alerts.told).toEqual([]);
  });

  const noDay = { on: true, ranges: [{ days: [], from: '09:00', until: '17:00' }] };

  it.each([
    [
      'a value out of bounds',
      fileOf([{ name: 'A', settings: { sound: { volume: 101 } } }]),
      'profiles.0.settings.sound.volume: must be at most 100',
    ],
    [
      'a part that no profile sets',
      fileOf([office, { name: 'A', settings: { micro: { on: true } } }]),
      'profiles.1.settings.micro: there is no such field',
    ],
    [
      'an unknown field of a profile',
      fileOf([{ ...office, colour: 'red' }]),
      'profiles.0.colour: there is no such field',
    ],
    [
      'an unknown field beside them',
      fileOf([office], { active: null, favourite: 1 }),
      'favourite: there is no such field',
    ],
    [
      'too many',
      fileOf(Array.from({ length: 9 }, (_, at) => ({ ...office, name: `${at}` }))),
      'profiles: must have at most 8 entries',
    ],
    [
      'twice the same name',
      fileOf([office, { ...office, name: ' OFFICE ' }]),
      'profiles.1.name: is the name of another profile already',
    ],
    ['an empty name', fileOf([{ ...office, name: ' ' }]), 'profiles.0.name: must not be empty'],
    ['a name of two lines', fileOf([{ ...office, name: 'a\nb' }]), 'profiles.0.name: must be one line of plain text'],
    [
      'a name without end',
      fileOf([{ ...office, name: 'a'.repeat(31) }]),
      'profiles.0.name: must be at most 30 characters',
    ],
    ['the name that stands for none', fileOf([{ ...office, name: 'None' }]), 'profiles.0.name: must not be “none”'],
    [
      'settings that contradict',
      fileOf([office, { name: 'A', settings: { hours: noDay } }]),
      'profiles.1.settings: "hours.on" and "hours.ranges" do not go together',
    ],
    [
      'one that holds but is not there',
      fileOf([office], { active: 'Home' }),
      'active: is the name of none of these profiles',
    ],
    ['nothing about which one holds', fileOf([office], {}), 'active: '],
    ['no list', fileOf({ Office: {} }), 'profiles: must be a list, not Object'],
    ['a list for a profile', fileOf([[1]]), 'profiles.0'],
    ['a text for its settings', fileOf([{ name: 'A', settings: 'loud' }]), 'profiles.0.settings: '],
    [
      'a prototype',
      '{"version":1,"active":null,"profiles":[{"name":"A","settings":{"__proto__":{"level":"full"}}}]}',
      '__proto__',
    ],
    ['a newer version', '{"version":99,"active":null,"profiles":[]}', 'newer version'],
    ['no JSON', 'office: gentle', 'it is not valid JSON'],
  ])('are none where the file has %s, which is told by file and field, and the file is kept', (_, text, reason) => {
    const { store, folder, alerts } = open(text);
    expect(store.load()).toEqual(noProfiles);
    const backup = 'profiles.broken-2026-03-09T10-15-00.json';
    expect(alerts.told).toEqual([
      { code: 'file-set-aside', file: 'profiles.json', backup, reason: expect.stringContaining(reason) },
    ]);
    expect(readFileSync(join(folder, backup), 'utf8')).toBe(text);
  });

  it('tell of a disk that refuses, and that it can be written again', () => {
    const filling = fillingDisk();
    const { store, alerts } = open(undefined, filling.disk);
    filling.full = true;
    expect(() => store.save(noProfiles)).toThrow(/ENOSPC/);
    expect(alerts.told).toMatchObject([{ code: 'cannot-save', file: 'profiles.json' }]);
  });
});
