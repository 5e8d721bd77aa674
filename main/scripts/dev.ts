import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { languageOf } from '../../shared/i18n/languages.ts';
import { languageIn } from '../command-line/arguments.ts';
import { displayServerSwitches } from '../sensors/display-server.ts';
import { builds, clearWindows } from './build.ts';
import { writeIndexes } from './indexes.ts';
import { ensureRuntime, reasonOf } from './runtime-at-hand.ts';
import { whyNotHere } from './start-checks.ts';

// `npm run dev`: runs Vertebreak from a checkout and follows what is edited. A change of a window loads the open windows
// anew, one of the main process starts it anew. All is built with its source maps. What it is given goes to Vertebreak.

const root = fileURLToPath(new URL('../..', import.meta.url));
const reloader = fileURLToPath(new URL('../desktop/reload-windows.cjs', import.meta.url));
const args = process.argv.slice(2);

/** The part of Vite's watchers that is used here. */
interface Watcher {
  readonly on: (event: 'event', listener: (event: BuildEvent) => void) => unknown;
  readonly close: () => Promise<void>;
}

type BuildEvent = { readonly code: string; readonly error?: Error };

/** Builds and goes on building; resolves once that has been done for the first time, well or not. */
async function follow(config: InlineConfig, changed: () => void): Promise<Watcher> {
  const watched = await build({
    ...config,
    logLevel: 'warn',
    // With its map in it a script is large, which nobody needs to be told of.
    build: { ...config.build, watch: {}, sourcemap: 'inline', chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
  });
  const watcher = watched as unknown as Watcher;
  let first = true;
  await new Promise<void>((resolve) => {
    watcher.on('event', ({ code, error }) => {
      // What is wrong was typed a moment ago, and will be mended in the next.
      if (code === 'ERROR') console.error(error?.message);
      if (code === 'END' && !first) changed();
      if (code !== 'END' && code !== 'ERROR') return;
      first = false;
      resolve();
    });
  });
  return watcher;
}

/** The program, started anew as often as is wanted; `ended` is called when it ends by itself. */
function keepRunning(program: string, ended: (exitCode: number) => void) {
  let child: ChildProcess | null = null;
  let wantedAnew = false;

  const run = (): void => {
    const options = [process.env.NODE_OPTIONS, `--require="${reloader}"`, '--enable-source-maps'];
    const env: NodeJS.ProcessEnv = { ...process.env, NODE_OPTIONS: options.filter(Boolean).join(' ') };
    // Set in the terminals of some editors; with it Electron is a plain Node.
    delete env.ELECTRON_RUN_AS_NODE;
    child = spawn(program, [root, ...displayServerSwitches(env), ...args], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env,
    });
    child.on('error', (error) => console.error(error.message));
    child.on('exit', (code) => {
      child = null;
      if (!wantedAnew) return ended(code ?? 1);
      wantedAnew = false;
      run();
    });
  };

  run();
  return {
    restart: (): void => {
      if (wantedAnew) return;
      wantedAnew = true;
      child?.kill();
    },
    reload: (): void => void child?.send('reload'),
    stop: (): void => void child?.kill(),
  };
}

async function dev(): Promise<void> {
  const { t } = languageOf(languageIn(args, false));
  const { platform, arch, env } = process;
  const missing = whyNotHere(t, { platform, arch, env, userId: process.getuid?.() }, args);
  if (missing) throw new Error(missing);
  const program = await ensureRuntime(t);
  const changed = { program: (): void => {}, windows: (): void => {} };
  writeIndexes();
  clearWindows();
  const watchers = [
    ...(await Promise.all(builds.program.map((config) => follow(config, () => changed.program())))),
    ...(await Promise.all(builds.windows.map((config) => follow(config, () => changed.windows())))),
  ];
  console.error(t('start.following'));
  const running = keepRunning(program, async (exitCode) => {
    await Promise.all(watchers.map((watcher) => watcher.close()));
    process.exit(exitCode);
  });
  changed.program = running.restart;
  changed.windows = running.reload;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, running.stop);
}

await dev().catch((error: unknown) => {
  console.error(reasonOf(error));
  process.exitCode = 1;
});
