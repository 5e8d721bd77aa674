import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'playwright/test';
import { isInstalled } from '../../runner/commands.ts';
import type { RunningApp } from '../app.ts';
import { runOn } from '../command-line.ts';

const run = promisify(execFile);

/** The desktop that the journeys run on: of these, a session has programs that play keyboard and pointer, and take pictures. */
export const desktop = (): 'gnome' | 'kde' | 'sway' | null => {
  const name = process.env.XDG_CURRENT_DESKTOP?.toLowerCase();
  const isPlayed = Boolean(process.env.WAYLAND_DISPLAY) && isInstalled('input') && isInstalled('shot');
  return isPlayed && (name === 'gnome' || name === 'kde' || name === 'sway') ? name : null;
};

/** Plays keyboard and pointer as real devices do; resolves once all of it was played. */
export const play = async (...words: readonly string[]): Promise<void> => {
  await run('input', words, { timeout: 60_000 });
};

/** A terminal that is native to Wayland, with the keyboard. */
export type Terminal = {
  /** What was typed into it since it had the keyboard; a key that repeats by itself is one. */
  readonly typed: () => string;
  readonly close: () => Promise<void>;
};

const closing: (() => Promise<void>)[] = [];

/**
 * The app's folder, another one for each journey of the file that asks for it. However a journey ends, its terminals are
 * closed; where there is no desktop for it, it is skipped.
 */
export const ownFolder = (): { readonly path: string } => {
  const folder = { path: '' };
  test.beforeEach(() => {
    test.skip(desktop() === null, 'this is no Wayland desktop whose keyboard can be played');
    folder.path = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
  });
  test.afterEach(async () => {
    await Promise.all(closing.splice(0).map((close) => close()));
    if (folder.path !== '') rmSync(folder.path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });
  return folder;
};

/** Says that the terminal has the keyboard. */
const READY = 'A';

export const openTerminal = async (how: 'window' | 'full screen' = 'window'): Promise<Terminal> => {
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-typed-'));
  const path = join(folder, 'typed');
  const program = desktop() === 'kde' ? 'konsole' : 'foot';
  const inside = ['sh', '-c', 'stty -icanon; exec cat >"$0"', path];
  const options = [...(how === 'full screen' ? ['--fullscreen'] : []), ...(program === 'konsole' ? ['-e'] : [])];
  const terminal: ChildProcess = spawn(program, [...options, ...inside], { stdio: 'ignore' });
  const exited = once(terminal, 'exit');
  const close = async (): Promise<void> => {
    terminal.kill();
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  closing.push(close);
  // Not before there is a terminal: the desktop itself may make something of what is typed.
  await expect.poll(() => existsSync(path)).toBe(true);
  const all = (): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  await expect
    .poll(
      async () => {
        await play('type', READY);
        return all();
      },
      { timeout: 30_000 },
    )
    .toContain(READY);
  return {
    typed: () =>
      all()
        .replaceAll(READY, '')
        .replace(/(.)\1+/g, '$1'),
    close,
  };
};

/** Whether the app with this folder knows that a program fills the screen; on GNOME nobody tells. */
export const knowsFullScreen = async (folder: string): Promise<boolean> =>
  (await runOn(folder, 'status', '--json')).stdout.includes('"reason": "full-screen"');

/** The colour of a point on the screen, as 0xRRGGBB, of a picture that is to be looked at where PICTURES names a folder. */
export const colourAt = async (app: RunningApp, x: number, y: number, name: string): Promise<number> => {
  const folder = process.env.PICTURES ?? app.userData;
  const path = join(folder, `${desktop()}-${name}.png`);
  execFileSync('shot', [path]);
  return app.electron.evaluate(
    ({ nativeImage }, at) => {
      const image = nativeImage.createFromPath(at.path);
      const pixels = image.toBitmap();
      return pixels.readUInt32LE(4 * (at.y * image.getSize().width + at.x)) & 0xffffff;
    },
    { path, x, y },
  );
};
