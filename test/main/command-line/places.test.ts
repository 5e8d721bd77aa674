import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assertOwn, makeOwn, placesFor, type SocketFacts } from '../../../main/command-line/places.ts';
import { dataFolder } from '../../../main/storage/data-folder.ts';
import { t } from '../../language.ts';

const LINUX: SocketFacts = {
  platform: 'linux',
  env: { XDG_RUNTIME_DIR: '/run/user/1000' },
  temporary: '/tmp',
  userId: 1000,
};

describe('where Vertebreak listens', () => {
  it('is beside the data, else among the files of running programs', () => {
    expect(placesFor('/home/ada/.config/Vertebreak', LINUX)).toEqual([
      '/home/ada/.config/Vertebreak/control/socket',
      expect.stringMatching(/^\/run\/user\/1000\/vertebreak-[0-9a-f]{16}\/socket$/),
      expect.stringMatching(/^\/tmp\/vertebreak-1000-[0-9a-f]{16}\/socket$/),
    ]);
    expect(placesFor('/data', { ...LINUX, env: {} })).toHaveLength(2);
    expect(placesFor('/data', { ...LINUX, env: { XDG_RUNTIME_DIR: 'here' } })).toHaveLength(2);
  });

  it('is never a name that is too long for a socket', () => {
    const places = placesFor(`/${'long/'.repeat(30)}`, LINUX);
    expect(places).toHaveLength(2);
    for (const place of places) expect(Buffer.byteLength(place)).toBeLessThan(104);
    expect(placesFor(`/${'ü'.repeat(50)}`, LINUX)).toHaveLength(2);
  });

  it('is one for each data folder', () => {
    const all = [...placesFor('/a', LINUX), ...placesFor('/b', LINUX)];
    expect(new Set(all).size).toBe(all.length);
    expect(placesFor('/a/../b/', LINUX)).toEqual(placesFor('/b', LINUX));
  });

  it('is a pipe on Windows', () => {
    const places = placesFor('/data', { ...LINUX, platform: 'win32', userId: undefined });
    expect(places).toEqual([expect.stringMatching(/^\\\\\.\\pipe\\vertebreak-[0-9a-f]{16}$/)]);
  });
});

describe.skipIf(process.platform === 'win32')('the folder of a socket', () => {
  const userId = process.getuid?.();
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'vertebreak-places-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('is made for this user alone, also where it was open to others', () => {
    const folder = join(root, 'a', 'control');
    makeOwn(t, folder, userId);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    chmodSync(folder, 0o777);
    expect(() => assertOwn(t, folder, userId)).toThrow('belongs to somebody else');
    makeOwn(t, folder, userId);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    assertOwn(t, folder, userId);
  });

  it('is refused where it is another user’s, a link or a file', () => {
    const folder = join(root, 'control');
    mkdirSync(folder, { mode: 0o700 });
    const other = (userId ?? 0) + 1;
    expect(() => makeOwn(t, folder, other)).toThrow('belongs to somebody else');
    const link = join(root, 'link');
    symlinkSync(folder, link);
    expect(() => makeOwn(t, link, userId)).toThrow();
    expect(() => assertOwn(t, link, userId)).toThrow('belongs to somebody else');
    expect(() => assertOwn(t, join(root, 'nothing'), userId)).toThrow('ENOENT');
  });
});

describe('the data folder, asked for from outside Electron', () => {
  it.each([
    ['linux', {}, '/home/ada/.config/Vertebreak'],
    ['linux', { XDG_CONFIG_HOME: '/elsewhere' }, '/elsewhere/Vertebreak'],
    ['linux', { XDG_CONFIG_HOME: '' }, '/home/ada/.config/Vertebreak'],
    ['darwin', {}, '/home/ada/Library/Application Support/Vertebreak'],
    ['win32', { APPDATA: '/roaming' }, '/roaming/Vertebreak'],
    ['win32', {}, '/home/ada/AppData/Roaming/Vertebreak'],
  ] as const)('on %s with %j', (platform, env, folder) => {
    expect(dataFolder(platform, env, '/home/ada').replaceAll('\\', '/')).toBe(folder);
  });
});
