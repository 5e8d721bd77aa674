import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import texts from '../../shared/locales/en/start.json' with { type: 'json' };
import { answerTo } from './answer.ts';
import { readArguments } from './arguments.ts';
import { buildAll } from './build.ts';
import { fetchRuntime, findRuntime } from './electron-runtime.ts';
import { whyItDied, whyNotHere } from './start-checks.ts';

// `npm start`: builds the checkout, makes sure of Electron, and runs it. What it says goes to standard error, so that
// standard output stays the app's.

const root = fileURLToPath(new URL('../..', import.meta.url));

async function start(args: readonly string[]): Promise<void> {
  const answer = answerTo(readArguments([root, ...args], false), packageVersion());
  if (answer) {
    process[answer.stream].write(`${answer.text}\n`);
    process.exitCode = answer.exitCode;
    return;
  }
  const refusal = whyNotHere({ platform: process.platform, env: process.env, userId: process.getuid?.() }, args);
  if (refusal) return fail(refusal);
  const program = await ensureRuntime();
  if (!program) return;
  console.error(texts.building);
  try {
    await buildAll();
  } catch (error) {
    return fail(reasonOf(error));
  }
  run(program, args);
}

function packageVersion(): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }).version;
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

async function ensureRuntime(): Promise<string | undefined> {
  const runtime = findRuntime();
  switch (runtime.kind) {
    case 'found':
      return runtime.program;
    case 'override-empty':
      fail(`${texts.overrideEmpty} (${runtime.folder}).`);
      return undefined;
    case 'not-installed':
      return fetchOrFail();
  }
}

async function fetchOrFail(): Promise<string | undefined> {
  console.error(texts.fetching);
  try {
    await fetchRuntime(progressLine());
  } catch (error) {
    fail(`${texts.notFetched} (${reasonOf(error)}).`);
    return undefined;
  }
  console.error(texts.fetched);
  const runtime = findRuntime();
  return runtime.kind === 'found' ? runtime.program : undefined;
}

/** Whole per cents: on a terminal in one line that is written over, elsewhere a line every tenth. */
function progressLine(): (part: number) => void {
  const terminal = process.stderr.isTTY === true;
  const step = terminal ? 1 : 10;
  const clearLine = '\r\u001b[K';
  const shown = new Set<number>();
  return (part) => {
    const percent = Math.floor((part * 100) / step) * step;
    if (shown.has(percent)) return;
    shown.add(percent);
    process.stderr.write(terminal ? `${clearLine}${percent} %\r` : `${percent} %\n`);
  };
}

/** The innermost reason: fetch hides it in `cause`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message.replace(/\.$/, '');
}

/** Runs Electron in this program's place: its streams, signals and exit code are Electron's. */
function run(program: string, args: readonly string[]): void {
  const env = { ...process.env };
  // Set in the terminals of some editors; with it Electron is a plain Node.
  delete env.ELECTRON_RUN_AS_NODE;
  const child = spawn(program, [root, ...args], { stdio: 'inherit', env });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const pass = (signal: NodeJS.Signals): boolean => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  child.on('error', (error) => fail(error.message));
  child.on('exit', (code, signal) => {
    for (const name of signals) process.off(name, pass);
    const reason = whyItDied(signal, args, readSetting);
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
