import { execFileSync, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { build, Platform } from 'electron-builder';
import { expect, test } from 'playwright/test';
import { endOf, runProgramToEnd } from './ended.ts';
import { logOf } from './world.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'dist/package/linux-unpacked/vertebreak');

/** Chromium's sandbox refuses root, and the packed program refuses to go without it: nobody runs it then. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

test.skip(process.platform !== 'linux' || process.arch !== 'x64', 'it is packed for this system, and tried on Linux');
test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);

test.beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'pack'], { cwd: root, stdio: 'ignore' });
});

const { ENABLE: ON, DISABLE: OFF } = FuseState;

test('its fuses leave no way in', async () => {
  expect(await getCurrentFuseWire(program)).toMatchObject({
    [FuseV1Options.RunAsNode]: OFF,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: OFF,
    [FuseV1Options.EnableNodeCliInspectArguments]: OFF,
    [FuseV1Options.OnlyLoadAppFromAsar]: ON,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ON,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: OFF,
  });
});

for (const argument of ['--remote-debugging-port=0', '--inspect=0', '--renderer-cmd-prefix=true', '--no-sandbox']) {
  test(`does not run with ${argument}`, async () => {
    const before = isRoot && argument !== '--no-sandbox' ? ['--no-sandbox'] : [];
    const { code, error } = await runProgramToEnd(program, [argument, ...before]);
    expect(code).toBe(2);
    expect(error).toContain(argument.split('=')[0]);
  });
}

test('it carries no language of Chromium that it does not speak', () => {
  expect(readdirSync(join(dirname(program), 'locales'))).toEqual(['en-US.pak']);
});

test('its packages bring a menu entry, the page of the manual and what shells complete', async () => {
  const made: { args: readonly string[]; entry: string } = { args: [], entry: '' };
  await build({
    targets: Platform.LINUX.createTarget('deb'),
    prepackaged: dirname(program),
    publish: 'never',
    projectDir: root,
    config: { extraMetadata: { homepage: 'https://vertebreak.example', author: 'A <a@vertebreak.example>' } },
    // Told what the package would be made of, just before it is: true for not making it.
    effectiveOptionComputed: async (options: readonly [readonly string[], string]) => {
      made.args = options[0];
      made.entry = readFileSync(options[1], 'utf8');
      return true;
    },
  });
  const sources = made.args.flatMap((arg) => /^(dist\/share\/.+)=\/usr\/share\//.exec(arg)?.[1] ?? []);
  expect(sources.map((path) => path.split('/')[2]).sort()).toEqual([
    'bash-completion',
    'fish',
    'icons',
    'man',
    'metainfo',
    'zsh',
  ]);
  for (const path of sources) expect(existsSync(join(root, path))).toBe(true);
  // In the folder too, for who has the tar.gz; a package leaves that out, since it has them where the system looks.
  for (const only of ['share', 'add-to-menu']) {
    expect(existsSync(join(dirname(program), only))).toBe(true);
    expect(made.args).toContain(`--exclude=opt/Vertebreak/${only}`);
  }
  expect(made.entry).toMatch(/^Exec=\/opt\/Vertebreak\/vertebreak( %U)?$/m);
  expect(made.entry).toMatch(/^Keywords=posture;/m);
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-entry-'));
  const entry = join(folder, 'vertebreak.desktop');
  writeFileSync(entry, made.entry);
  const { error, stdout } = spawnSync('desktop-file-validate', [entry], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (error === undefined) expect(stdout).toBe('');
  else if (process.env.REQUIRE_E2E === '1') throw error;
  else console.warn('SKIPPED: what desktop-file-validate says of the menu entry, since it is not installed');
});

/** Where somebody may have unpacked it. */
const ELSEWHERE = 'Mein Rückgrat 100 %';

/** How the packed program is run here, with all that it writes in a folder. */
const runnable = (folder: string): readonly [string, SpawnOptions] => {
  const env: NodeJS.ProcessEnv = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_RUNTIME_DIR: folder };
  env.XDG_DATA_HOME = join(folder, '.local/share');
  // Of a person whose language Chromium has no texts in: it starts all the same.
  Object.assign(env, { LANGUAGE: 'de', LANG: 'de_DE.UTF-8' });
  if (!isRoot) return [program, { env }];
  chmodSync(folder, 0o777);
  // Nobody may neither look into the checkout of root nor read what lets root draw on the display.
  cpSync(dirname(program), join(folder, ELSEWHERE), { recursive: true });
  if (process.env.XAUTHORITY) {
    env.XAUTHORITY = join(folder, 'authority');
    copyFileSync(process.env.XAUTHORITY, env.XAUTHORITY);
    chmodSync(env.XAUTHORITY, 0o644);
  }
  return [join(folder, ELSEWHERE, basename(program)), { env, uid: NOBODY, gid: NOBODY }];
};

test('a signal that asks for the inspector does nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-packed-'));
  const [file, options] = runnable(folder);
  const child = spawn(file, ['--disable-gpu'], { ...options, stdio: 'ignore' });
  try {
    const ended = endOf(child);
    const hasBooted = (): boolean => logOf(join(folder, 'Vertebreak')).some(({ event }) => event === 'booted');
    await expect.poll(hasBooted, { timeout: 60_000 }).toBe(true);
    child.kill('SIGUSR1');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
});

test('from a path with blanks and signs it goes into the menu, starts from there, and leaves nothing but the data', async () => {
  const noGio = spawnSync('gio', ['version']).error !== undefined;
  test.skip(noGio && process.env.REQUIRE_E2E !== '1', 'gio, which starts menu entries, is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-menu-'));
  const [file, options] = runnable(folder);
  const data = join(folder, 'Vertebreak');
  const addToMenu = (...args: readonly string[]) =>
    spawnSync(join(dirname(file), 'add-to-menu'), args, { ...options, encoding: 'utf8' });
  const entries = (): readonly string[] =>
    ['.local/share/applications/vertebreak.desktop', '.local/bin/vertebreak'].filter((path) =>
      existsSync(join(folder, path)),
    );
  try {
    expect(addToMenu()).toMatchObject({ status: 0, stderr: '' });
    expect(entries()).toHaveLength(2);
    const launched = spawnSync('gio', ['launch', join(folder, '.local/share/applications/vertebreak.desktop')], {
      ...options,
      encoding: 'utf8',
      timeout: 30_000,
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    expect(launched.status).toBe(0);
    await expect.poll(() => logOf(data).some(({ event }) => event === 'booted'), { timeout: 60_000 }).toBe(true);
    const { stdout } = spawnSync(join(folder, '.local/bin/vertebreak'), ['status'], { ...options, encoding: 'utf8' });
    expect(stdout).not.toBe('');
    // Chromium's lock names the process that holds it.
    process.kill(Number(readlinkSync(join(data, 'SingletonLock')).split('-').at(-1)), 'SIGTERM');
    await expect.poll(() => existsSync(join(data, 'control'))).toBe(false);
    expect(addToMenu('--remove')).toMatchObject({ status: 0, stderr: '' });
    expect(entries()).toEqual([]);
    expect(existsSync(join(folder, '.local/share/icons'))).toBe(false);
    expect(existsSync(join(data, 'state.json'))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
});
