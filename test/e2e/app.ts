import { existsSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication } from 'playwright/test';
import { SETTINGS_VERSION } from '../../shared/settings/migrations.ts';
import { electronHere } from '../electron.ts';

/** A running app under test. `close` quits it, and throws its folder away unless it was given. */
export interface RunningApp {
  readonly electron: ElectronApplication;
  readonly userData: string;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  /** The app's own arguments. */
  readonly args?: readonly string[];
  /** The folder of the app's data, to go on with an earlier one; a fresh one when left out. */
  readonly userData?: string;
  /** Lets the first steps come up, where nothing says yet that they were seen. */
  readonly firstStart?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Launches the built app in the Electron at hand; throws where there is none. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const env = { ...definedEnv(), ...options.env };
  const { program, switches } = electronHere(env);
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'vertebreak-e2e-')));
  if (options.firstStart !== true) skipFirstSteps(userData);
  const electron = await _electron.launch({
    executablePath: program,
    args: [...switches, `--user-data-dir=${userData}`, root, ...(options.args ?? [])],
    cwd: root,
    env,
  });
  electron.evaluate = patient(electron.evaluate.bind(electron));
  return {
    electron,
    userData,
    close: async () => {
      await electron.close();
      if (!options.userData) await rm(userData, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * What the main process is asked through its debugger, asked again where the answer got lost: its promise may be
 * collected as garbage before it is told. What the journeys ask may be asked twice.
 */
function patient(evaluate: ElectronApplication['evaluate']): ElectronApplication['evaluate'] {
  const ask = async (...asked: Parameters<typeof evaluate>): Promise<unknown> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await evaluate(...asked);
      } catch (error) {
        if (tries === 5 || !String(error).includes('garbage collected')) throw error;
      }
    }
  };
  return ask as ElectronApplication['evaluate'];
}

/** Settings that say that the first steps were seen, unless there are settings already. */
function skipFirstSteps(userData: string): void {
  const path = join(userData, 'settings.json');
  const settings = { welcome: { seen: true } };
  if (!existsSync(path)) writeFileSync(path, JSON.stringify({ version: SETTINGS_VERSION, settings }));
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
