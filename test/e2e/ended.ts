import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { electronHere } from '../electron.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The program and the arguments that run the built app. */
export const commandOf = (args: readonly string[]): readonly [string, readonly string[]] => {
  const { program, switches } = electronHere();
  return [program, [...switches, root, ...args]];
};

/** How a program ended: its exit code, or the signal that ended it. */
export const endOf = (child: ChildProcess): Promise<number | NodeJS.Signals | null> =>
  new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));

export type Ended = { readonly code: number | null; readonly out: string; readonly error: string };

/** Runs a program to its end, which it reaches by itself. */
export const runProgramToEnd = (program: string, args: readonly string[]): Promise<Ended> => {
  const child = spawn(program, [...args]);
  const streams = { out: '', error: '' };
  child.stdout.on('data', (text) => {
    streams.out += text;
  });
  child.stderr.on('data', (text) => {
    streams.error += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...streams })));
};

/** The same of the app. */
export const runToEnd = (args: readonly string[]): Promise<Ended> => runProgramToEnd(...commandOf(args));
