import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { SETTINGS_VERSION } from '../../shared/settings/migrations.ts';
import { electronHere } from '../electron.ts';
import { root } from '../runner/commands.ts';
import { until } from './waiting.ts';

/** A program under measurement, in a folder of its own that is thrown away with it. */
export interface Program {
  readonly pid: number;
  /** Of its data. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

const bareFolder = fileURLToPath(new URL('bare', import.meta.url));

/** A fresh data folder for the app, past the first steps. `settings` need only say what differs from the defaults. */
export function appFolder(settings: object = {}): string {
  const folder = freshFolder();
  writeFileSync(
    join(folder, 'settings.json'),
    JSON.stringify({ version: SETTINGS_VERSION, settings: { welcome: { seen: true }, ...settings } }),
  );
  return folder;
}

export function throwAway(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Starts the built app as it is, without any debugger. `env`: what differs from the environment of the bench. */
export function startApp(settings: object = {}, env: Readonly<Record<string, string>> = {}): Program {
  return start(root, appFolder(settings), [], env);
}

/** Starts the Electron that is the floor; `oneWindow` makes it show and destroy a window first. */
export function startBare({ oneWindow = false, env = {} }: BareOptions = {}): Program {
  return start(bareFolder, freshFolder(), oneWindow ? ['--one-window'] : [], env);
}

interface BareOptions {
  readonly oneWindow?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts another program, by its name on the PATH, with a home of its own. */
export function startOther(command: string, env: Readonly<Record<string, string>> = {}): Program {
  const folder = freshFolder();
  const home = {
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, '.config'),
    XDG_DATA_HOME: join(folder, '.local', 'share'),
    XDG_CACHE_HOME: join(folder, '.cache'),
  };
  return launch(command, [], folder, { ...home, ...env });
}

export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'vertebreak-bench-'));

function start(
  program: string,
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Program {
  const electron = electronHere({ ...process.env, ...env });
  const switches = [...electron.switches, `--user-data-dir=${folder}`];
  return launch(electron.program, [...switches, program, ...args], folder, env);
}

function launch(
  command: string,
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>>,
): Program {
  const child = spawn(command, args, { cwd: root, stdio: 'ignore', env: { ...process.env, ...env } });
  if (child.pid === undefined) throw new Error(`${command} does not start.`);
  return { pid: child.pid, folder, stop: () => end(child, folder) };
}

async function end(child: ChildProcess, folder: string): Promise<void> {
  const isOver = (): boolean => child.exitCode !== null || child.signalCode !== null;
  if (!isOver()) child.kill('SIGTERM');
  try {
    await until('the program ends', isOver, 10);
  } catch {
    child.kill('SIGKILL');
  }
  throwAway(folder);
}

/** Runs something with the app and the bare Electron side by side, and ends both whatever comes of it. */
export async function sideBySide<T>(
  starts: { readonly app: () => Program; readonly bare: () => Program },
  work: (app: Program, bare: Program) => Promise<T>,
): Promise<T> {
  const app = starts.app();
  try {
    const bare = starts.bare();
    try {
      return await work(app, bare);
    } finally {
      await bare.stop();
    }
  } finally {
    await app.stop();
  }
}
