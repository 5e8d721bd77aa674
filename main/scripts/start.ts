import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type AppLanguage, languageOf } from '../../shared/i18n/languages.ts';
import { answerTo } from '../command-line/answer.ts';
import { languageIn, readArguments } from '../command-line/arguments.ts';
import { displayServerSwitches } from '../sensors/display-server.ts';
import { buildAll } from './build.ts';
import { runDemo } from './demo.ts';
import { ensureRuntime, reasonOf, Sentence, Unavailable } from './runtime-at-hand.ts';
import { whyItDied, whyNotHere } from './start-checks.ts';

// `npm start`: builds the checkout, makes sure of Electron, and runs it. What it says goes to standard error, so that
// standard output stays the app's. Where Electron cannot be had it says so, and serves the page to try Vertebreak in.

const root = fileURLToPath(new URL('../..', import.meta.url));

const NO_FALLBACK = '--no-fallback';

async function start(given: readonly string[]): Promise<void> {
  const args = given.filter((argument) => argument !== NO_FALLBACK);
  const language = languageOf(languageIn(args, false));
  const { t } = language;
  const answer = answerTo(t, readArguments(t, [root, ...args], false), { version: packageVersion(), packaged: false });
  if (answer) {
    process[answer.stream].write(`${answer.text}\n`);
    if (answer.exitCode === 0 && args.includes('--help')) process.stdout.write(`\n${t('start.usage')}\n`);
    process.exitCode = answer.exitCode;
    return;
  }
  try {
    await startApp(language, args);
  } catch (error) {
    fail(error instanceof Sentence ? error.message : reasonOf(error));
    if (error instanceof Unavailable && !given.includes(NO_FALLBACK)) await fallBack(language);
  }
}

async function startApp({ t }: AppLanguage, args: readonly string[]): Promise<void> {
  const { platform, arch, env } = process;
  const missing = whyNotHere(t, { platform, arch, env, userId: process.getuid?.() }, args);
  if (missing) throw new Unavailable(missing);
  const program = await ensureRuntime(t);
  console.error(t('start.building'));
  await buildAll();
  run(t, program, args);
}

async function fallBack({ t }: AppLanguage): Promise<void> {
  try {
    await runDemo(t);
    process.exitCode = 0;
  } catch (error) {
    fail(reasonOf(error));
  }
}

function packageVersion(): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }).version;
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

/** Runs Electron in this program's place: its streams, signals and exit code are Electron's. */
function run(t: AppLanguage['t'], program: string, args: readonly string[]): void {
  const env = { ...process.env };
  // Set in the terminals of some editors; with it Electron is a plain Node.
  delete env.ELECTRON_RUN_AS_NODE;
  const child = spawn(program, [root, ...displayServerSwitches(env), ...args], { stdio: 'inherit', env });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const pass = (signal: NodeJS.Signals): boolean => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  child.on('error', (error) => fail(error.message));
  child.on('exit', (code, signal) => {
    for (const name of signals) process.off(name, pass);
    const reason = whyItDied(t, signal, args, readSetting);
    if (reason) fail(reason);
    else if (signal) process.kill(process.pid, signal);
    else process.exitCode = code ?? 1;
  });
}

function readSetting(name: string): string | undefined {
  try {
    return readFileSync(join('/proc/sys', name), 'utf8').trim();
  } catch {
    return undefined;
  }
}

await start(process.argv.slice(2));
