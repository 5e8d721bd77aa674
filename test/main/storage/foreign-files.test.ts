import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foreignFiles, foreignPlaces, readForeignFile } from '../../../main/storage/foreign-files.ts';
import { readForeign } from '../../../shared/settings/foreign/read-foreign.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'vertebreak-foreign-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const keep = (path: string, content: string | Buffer): string => {
  const whole = join(home, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, content);
  return whole;
};

describe('settings in their usual places', () => {
  it('are found, whichever program keeps them', () => {
    const paths = [
      keep('.config/Stretchly/config.json', '{}'),
      keep('.config/safeeyes/safeeyes.json', '{}'),
      keep('snap/breaktimer/current/.config/BreakTimer/config.json', '{}'),
      keep('.workrave/workrave.ini', ''),
    ];
    expect(
      foreignFiles('linux', {}, home)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(paths.sort());
  });

  it('are none where there are none, and where one may not be followed or read', () => {
    expect(foreignFiles('linux', {}, home)).toEqual([]);
    const elsewhere = keep('elsewhere.json', '{}');
    mkdirSync(join(home, '.config/Stretchly'), { recursive: true });
    symlinkSync(elsewhere, join(home, '.config/Stretchly/config.json'));
    mkdirSync(join(home, '.workrave/workrave.ini'), { recursive: true });
    keep('.config/BreakTimer/config.json', Buffer.alloc(50 * 1024 * 1024, 'x'));
    keep('.config/safeeyes/safeeyes.json', Buffer.from([0xc3, 0x28]));
    expect(foreignFiles('linux', {}, home)).toEqual([]);
  });

  it('of GConf, a file a folder, are read as one', () => {
    const entry = (name: string, value: number) => `<entry name="${name}" mtime="1" type="int" value="${value}"/>`;
    keep(
      '.gconf/apps/workrave/timers/micro_pause/%gconf.xml',
      `<?xml version="1.0"?>\n<gconf>\n${entry('limit', 1200)}\n</gconf>`,
    );
    keep(
      '.gconf/apps/workrave/timers/rest_break/%gconf.xml',
      `<?xml version="1.0"?>\n<gconf>${entry('limit', 3600)}</gconf>`,
    );
    const [tree] = foreignFiles('linux', {}, home);
    const read = readForeign(tree?.text ?? '', { own: 'UTC', chosen: null });
    expect('meant' in read && read.meant.map(({ key, value }) => [key, value])).toEqual([
      ['micro.everyMinutes', 20],
      ['long.everyMinutes', 60],
    ]);
  });

  it.each([
    ['win32', { APPDATA: 'C:/me/AppData/Roaming' }, 'AppData/Roaming/Stretchly/config.json'],
    ['darwin', {}, 'Library/Application Support/Stretchly/config.json'],
    ['linux', { XDG_CONFIG_HOME: '/conf' }, '/conf/Stretchly/config.json'],
  ] as const)('are looked for on %s where that keeps them', (platform, env, end) => {
    expect(foreignPlaces(platform, env, '/home/me').some((path) => path.endsWith(end))).toBe(true);
  });
});

it('a file of UTF-16 is read as such', () => {
  const path = keep('a.reg', Buffer.from('\uFEFFWindows Registry Editor Version 5.00\r\n', 'utf16le'));
  expect(readForeignFile(path)).toContain('Windows Registry Editor');
});
