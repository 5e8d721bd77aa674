import { readFileSync, readlinkSync } from 'node:fs';
import { posix } from 'node:path';
import type { AskedSource } from './asking.ts';
import { no, yes } from './busy-board.ts';
import { createSlices, orNull, processFolders } from './processes.ts';
import { programName } from './program-name.ts';
import type { Run } from './run-program.ts';

/** The names of all programs that run, each as its system writes it. */
export type RunningPrograms = () => Promise<ReadonlySet<string>>;

/** An update has put another file in its place. */
const REPLACED = / \(deleted\)$/;

const isGone = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The file that a process runs: empty where one may not know, null where there is none since it has ended. */
const executable = (folder: string): string | null => {
  try {
    return posix.basename(readlinkSync(`${folder}/exe`).replace(REPLACED, ''));
  } catch (error) {
    return isGone(error) ? null : '';
  }
};

/** Linux: what a process calls itself, of which the system keeps 15 letters, and the file that it runs. */
export const programsInProc =
  (proc: string, nowMs?: () => number): RunningPrograms =>
  async () => {
    const takeTurns = createSlices(nowMs);
    const names = new Set<string>();
    for (const folder of await processFolders(proc)) {
      await takeTurns();
      const file = executable(folder);
      if (file === null) continue;
      names.add(file);
      names.add(orNull(() => readFileSync(`${folder}/comm`, 'utf8').trimEnd()) ?? '');
    }
    return names;
  };

const lines = (printed: string): readonly string[] => printed.split(/\r?\n/).filter((line) => line !== '');

/** Windows: the first of the columns that `tasklist` prints. */
export const programsInTaskList =
  (tasklist: Run): RunningPrograms =>
  async () =>
    new Set(lines(await tasklist('/fo', 'csv', '/nh')).flatMap((line) => /^"([^"]+)"/.exec(line)?.[1] ?? []));

/** macOS: the path of each program, as `ps` prints it. */
export const programsInPs =
  (ps: Run): RunningPrograms =>
  async () =>
    new Set(lines(await ps('-axo', 'comm=')).map((path) => posix.basename(path.trim())));

/** Letters are the same small and large, and Windows ends what can be run in a way that nobody writes. */
const sameName = (name: string): string => name.toLowerCase().replace(/\.exe$/, '');

/** Whether one of the programs that the person has named runs. Nothing is looked at where none is named. */
export const namedPrograms = (named: () => readonly string[], running: RunningPrograms): AskedSource => ({
  reasons: ['program'],
  ask: async () => {
    const wanted = named();
    if (wanted.length === 0) return { program: no };
    const names = new Set([...(await running())].map(sameName));
    names.delete('');
    const found = wanted.find((name) => names.has(sameName(name)));
    return { program: found === undefined ? no : yes(programName(found)) };
  },
});
