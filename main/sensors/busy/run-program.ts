import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { ANSWERED_WITHIN_MS } from './asking.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** Runs one program with these arguments; resolves with what it printed, rejects where it fails in any way. */
export type Run = (...args: readonly string[]) => Promise<string>;

/** Far more than is printed where two hundred programs record at once. */
const PRINTS_AT_MOST_BYTES = 8 * 1024 * 1024;

/** Where sound and video are served, and what Windows does not start without; nothing else is the program's business. */
const PASSED_ON = [
  ...['HOME', 'XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME', 'PIPEWIRE_REMOTE', 'PIPEWIRE_RUNTIME_DIR'],
  ...['PULSE_SERVER', 'PULSE_COOKIE', 'PULSE_RUNTIME_PATH', 'SystemRoot'],
];

const passedOn = (env: Env): Record<string, string | undefined> => ({
  ...Object.fromEntries(PASSED_ON.map((name) => [name, env[name]])),
  // Numbers with a comma would be no JSON.
  LC_ALL: 'C.UTF-8',
});

/** The program at an absolute path. It gets no shell and no time to spare, and is killed at once. */
export const programAt =
  (path: string, env: Env, withinMs = ANSWERED_WITHIN_MS): Run =>
  (...args) =>
    new Promise((resolve, reject) => {
      const limits = { timeout: withinMs, killSignal: 'SIGKILL', maxBuffer: PRINTS_AT_MOST_BYTES } as const;
      execFile(path, args, { ...limits, env: passedOn(env), windowsHide: true }, (error, printed) => {
        if (error === null) resolve(printed);
        else reject(error);
      });
    });

/** Whether a program failed since it was given no more time. */
export const wasKilled = (error: unknown): boolean =>
  error instanceof Error && 'killed' in error && error.killed === true;

const find = async (name: string, env: Env): Promise<string> => {
  for (const folder of (env.PATH ?? '').split(delimiter).filter(isAbsolute)) {
    const path = join(folder, name);
    const there = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (there) return path;
  }
  throw new Error(`${name} is not installed`);
};

/** The program of this name in PATH, looked for when it is first run and never again. */
export const programNamed = (name: string, env: Env, withinMs?: number): Run => {
  const state: { path: Promise<string> | null } = { path: null };
  return async (...args) => {
    state.path ??= find(name, env);
    return programAt(await state.path, env, withinMs)(...args);
  };
};
