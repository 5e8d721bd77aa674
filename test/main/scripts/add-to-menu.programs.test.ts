import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { load } from 'js-yaml';
import { describe, expect, it, onTestFinished } from 'vitest';
import { autostartEntry } from '../../../main/desktop/autostart-entry.ts';
import { shellFiles } from '../../../main/scripts/shell/shell-files.ts';
import { t } from '../../language.ts';

const template = new URL('../../../main/assets/vertebreak.desktop', import.meta.url);
const script = new URL('../../../main/assets/add-to-menu', import.meta.url);
const config = load(readFileSync(new URL('../../../electron-builder.yml', import.meta.url), 'utf8')) as {
  readonly linux: { readonly category: string; readonly desktop: { readonly entry: Readonly<Record<string, string>> } };
};

const described: { readonly description: string } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
);

const put = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** All files below a folder, by their paths in it. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => !each.isDirectory())
    .map((each) => join(each.parentPath, each.name).slice(folder.length + 1))
    .sort();

/** A program that says who it is, unpacked into a folder of a person's home. */
const unpacked = (name = 'Meine Programme/Rückgrat 100 % "$x`\\ ok') => {
  const home = mkdtempSync(join(tmpdir(), 'vb-menu-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const here = join(home, name);
  for (const [path, text] of Object.entries(shellFiles('0.2.0'))) put(join(here, 'share', path), text);
  put(join(here, 'share/icons/hicolor/48x48/apps/vertebreak.png'), 'picture');
  put(join(here, 'share/applications/vertebreak.desktop'), readFileSync(template, 'utf8'));
  put(join(here, 'vertebreak'), '#!/bin/sh\necho "it runs, $1"\n');
  chmodSync(join(here, 'vertebreak'), 0o755);
  copyFileSync(script, join(here, 'add-to-menu'));
  const env = { HOME: home, PATH: process.env.PATH };
  const run = (...args: readonly string[]) =>
    spawnSync(join(here, 'add-to-menu'), args, { encoding: 'utf8', env, cwd: '/' });
  const others = (): readonly string[] => filesIn(home).filter((path) => !path.startsWith(`${name}/`));
  return { home, here, run, others, env };
};

const ENTRY = '.local/share/applications/vertebreak.desktop';

describe.skipIf(process.platform === 'win32')('the way of the tar.gz into the menu', () => {
  it('leads there, to the path, the manual and the shells, and back without a rest', () => {
    const { home, here, run, others } = unpacked();
    put(join(home, '.config/Vertebreak/settings.json'), '{}');
    put(join(home, '.local/share/man/man1/other.1'), 'of another program');
    const before = others();
    const all = (): readonly string[] => readdirSync(home, { recursive: true, encoding: 'utf8' }).sort();
    const withFolders = all();
    expect(run()).toMatchObject({ status: 0, stderr: '' });
    expect(others().filter((path) => !before.includes(path))).toEqual([
      '.local/bin/vertebreak',
      ENTRY,
      '.local/share/bash-completion/completions/vertebreak',
      '.local/share/fish/vendor_completions.d/vertebreak.fish',
      '.local/share/icons/hicolor/48x48/apps/vertebreak.png',
      '.local/share/icons/hicolor/symbolic/apps/vertebreak-symbolic.svg',
      '.local/share/man/man1/vertebreak.1',
    ]);
    expect(readlinkSync(join(home, '.local/bin/vertebreak'))).toBe(join(here, 'vertebreak'));
    expect(execFileSync(join(home, '.local/bin/vertebreak'), ['x'], { encoding: 'utf8' })).toBe('it runs, x\n');
    put(
      join(home, '.config/autostart/vertebreak.desktop'),
      autostartEntry(t, 'Vertebreak', [join(here, 'vertebreak')]),
    );
    expect(run('--remove')).toMatchObject({ status: 0, stderr: '' });
    expect(all()).toEqual(withFolders);
  });

  it('writes the entry that the packages have, which starts the program wherever it lies', () => {
    const { home, here, run } = unpacked();
    run();
    const lines = readFileSync(join(home, ENTRY), 'utf8').split('\n');
    const { category, desktop } = config.linux;
    for (const [key, value] of Object.entries(desktop.entry)) expect(lines).toContain(`${key}=${value}`);
    expect(lines).toContain(`Categories=${category};`);
    expect(lines).toContain(`Comment=${described.description}`);
    const ofLogin = autostartEntry(t, 'Vertebreak', [join(here, 'vertebreak')]).split('\n');
    expect(lines).toContain(`${ofLogin.find((line) => line.startsWith('Exec='))} %U`);
    const { error, stdout } = spawnSync('desktop-file-validate', [join(home, ENTRY)], { encoding: 'utf8' });
    if (error === undefined) expect(stdout).toBe('');
    else if (process.env.REQUIRE_E2E === '1') throw error;
    else console.warn('SKIPPED: what desktop-file-validate says of the menu entry, since it is not installed');
  });

  it('is one that desktops can start, also where the path has all signs that mean something to them', async () => {
    const { home, here, run, env } = unpacked();
    writeFileSync(join(here, 'vertebreak'), `#!/bin/sh\necho "$0" >'${home}/started'\n`);
    run();
    const { error, stderr } = spawnSync('gio', ['launch', join(home, ENTRY)], { encoding: 'utf8', env });
    if (error === undefined) {
      expect(stderr).toBe('');
      const started = () => existsSync(join(home, 'started')) && readFileSync(join(home, 'started'), 'utf8');
      await expect.poll(started).toBe(`${here}/vertebreak\n`);
    } else if (process.env.REQUIRE_E2E === '1') throw error;
    else console.warn('SKIPPED: whether GLib starts the menu entry, since gio is not installed');
  });

  it('may be gone twice, takes over from an older version, and leaves one that lies elsewhere alone', () => {
    const { home, run, here } = unpacked();
    mkdirSync(join(home, '.local/bin'), { recursive: true });
    symlinkSync('/opt/old/vertebreak', join(home, '.local/bin/vertebreak'));
    // Switched off in the desktop's own list, which it stays.
    const atLogin = (program: string): string => `${autostartEntry(t, 'Vertebreak', [program])}Hidden=true\n`;
    put(join(home, '.config/autostart/vertebreak.desktop'), atLogin('/opt/old/vertebreak'));
    expect([run().status, run().status]).toEqual([0, 0]);
    expect(readlinkSync(join(home, '.local/bin/vertebreak'))).toBe(join(here, 'vertebreak'));
    expect(readFileSync(join(home, '.config/autostart/vertebreak.desktop'), 'utf8')).toBe(
      atLogin(join(here, 'vertebreak')),
    );
    put(join(home, ENTRY), '[Desktop Entry]\nExec="/opt/new/vertebreak" %U\n');
    put(join(home, '.config/autostart/vertebreak.desktop'), '[Desktop Entry]\nExec="/opt/new/vertebreak"\n');
    expect([run('--remove').status, run('--remove').status]).toEqual([0, 0]);
    expect(existsSync(join(home, ENTRY))).toBe(true);
    expect(existsSync(join(home, '.config/autostart/vertebreak.desktop'))).toBe(true);
  });

  it('is not taken where something else has the name, the program is missing, or a line break cannot be written', () => {
    const { home, run, here, others } = unpacked();
    put(join(home, '.local/bin/vertebreak'), 'mine');
    expect(run()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('.local/bin/vertebreak is something else'),
    });
    rmSync(join(home, '.local'), { recursive: true });
    rmSync(join(here, 'vertebreak'));
    expect(run()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`no vertebreak beside this script, in ${here}`),
    });
    const broken = unpacked('two\nlines');
    expect(broken.run()).toMatchObject({ status: 1, stderr: expect.stringContaining('line break') });
    expect(run('--help')).toMatchObject({ status: 1, stderr: 'Usage: add-to-menu [--remove]\n' });
    expect(others()).toEqual([]);
  });
});
