import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { environmentForOthers, xdgOpen } from '../../../main/outside/xdg-open.ts';
import { fakeTimers } from '../../fake-timers.ts';
import { t } from '../../language.ts';
import { until } from '../../until.ts';

const place = { folder: '' };
const file = (name: string): string => join(place.folder, name);
const textOf = (name: string): string => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '');

beforeEach(() => {
  place.folder = mkdtempSync(join(tmpdir(), 'vertebreak-opening-'));
});
afterEach(() => {
  const pid = Number(textOf('pid'));
  if (pid > 0) process.kill(pid, 'SIGKILL');
  rmSync(place.folder, { recursive: true, force: true });
});

/** Opens something with an xdg-open that does as it is given. */
const opening = (script: string, more: Readonly<Record<string, string>> = {}) => {
  writeFileSync(file('xdg-open'), `#!/bin/sh\necho "$@" > ${file('asked')}\n${script}\n`);
  chmodSync(file('xdg-open'), 0o755);
  const timers = fakeTimers();
  return { timers, opened: xdgOpen('/some/where', { t, env: { PATH: place.folder, ...more }, timers }) };
};

describe.skipIf(process.platform === 'win32')('what is opened', () => {
  it('is not waited for where its program stays', async () => {
    const { timers, opened } = opening(`echo $$ > ${file('pid')}\nexec /bin/sleep 600`);
    await until(() => expect(Number(textOf('pid'))).toBeGreaterThan(0));
    await timers.go(1_000);
    expect(await opened).toBe('');
    expect(textOf('asked')).toBe('/some/where\n');
    expect(() => process.kill(Number(textOf('pid')), 0)).not.toThrow();
  });

  it('has opened where its program ends in order', async () => {
    const { timers, opened } = opening('exit 0');
    expect(await opened).toBe('');
    expect(timers.waiting()).toEqual([]);
  });

  it.each([
    ['ends with a fault', 'exit 3', 'xdg-open ended with 3'],
    ['is ended', 'kill -9 $$', 'xdg-open ended with SIGKILL'],
  ])('has not where its program %s', async (_how, script, reason) => {
    expect(await opening(script).opened).toBe(reason);
  });

  it('has not where there is no program', async () => {
    const opened = xdgOpen('/some/where', { t, env: { PATH: place.folder }, timers: fakeTimers() });
    expect(await opened).toBe('xdg-open is not installed');
  });

  it('is given nothing that is ours', async () => {
    const { opened } = opening(`/usr/bin/env > ${file('env')}`, { NODE_OPTIONS: '--no-warnings', LANG: 'de' });
    expect(await opened).toBe('');
    expect(textOf('env')).toContain('LANG=de');
    expect(textOf('env')).not.toContain('NODE_OPTIONS');
  });
});

describe('the environment for others', () => {
  it('is without what Electron and a start of it add', () => {
    const own = { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--inspect', CHROME_DESKTOP: 'vertebreak.desktop' };
    const desktop = { XDG_CURRENT_DESKTOP: 'Unity', ORIGINAL_XDG_CURRENT_DESKTOP: 'Pantheon' };
    expect(environmentForOthers({ ...own, ...desktop, HOME: '/home/me' })).toEqual({
      XDG_CURRENT_DESKTOP: 'Pantheon',
      HOME: '/home/me',
    });
  });

  it('is without the folders of the AppImage, and leaves all other lists as they are', () => {
    const image = '/tmp/.mount_Verteb1';
    const env = {
      ...{ APPDIR: image, APPIMAGE: '/home/me/Vertebreak.AppImage', ARGV0: 'Vertebreak', OWD: '/home/me' },
      PATH: `${image}:${image}/usr/sbin:/usr/bin:/bin`,
      LD_LIBRARY_PATH: `${image}/usr/lib:`,
      XDG_DATA_DIRS: '/usr/share:',
    };
    expect(environmentForOthers(env)).toEqual({ PATH: '/usr/bin:/bin', XDG_DATA_DIRS: '/usr/share:' });
  });
});
