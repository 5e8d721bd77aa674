import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');

type Ended = { readonly code: number | null; readonly error: string };

/** Runs the command line; `stdout` is a file's number, or undefined for a reader who leaves before anything comes. */
const run = (words: readonly string[], stdout?: number): Promise<Ended> => {
  const program = join(root, 'main', 'command-line', 'index.ts');
  const child = spawn(process.execPath, [tsx, program, ...words], { stdio: ['ignore', stdout ?? 'pipe', 'pipe'] });
  child.stdout?.destroy();
  let error = '';
  child.stderr?.on('data', (text) => {
    error += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, error })));
};

const COMMANDS = [['find', 'neck'], ['help'], ['simulate', '--help']];

describe.each(COMMANDS)('%s %s', (...words) => {
  it('ends in order where nobody reads what it prints', async () => {
    expect(await run(words)).toEqual({ code: 0, error: '' });
  });

  it.runIf(existsSync('/dev/full'))('says that what it prints does not fit where it goes', async () => {
    const full = openSync('/dev/full', 'w');
    const { code, error } = await run(words, full);
    closeSync(full);
    expect(error).toMatch(/^vertebreak: ENOSPC: .*\n$/);
    expect(code).toBe(1);
  });
});
