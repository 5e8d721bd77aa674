import { createHash } from 'node:crypto';
import { chmodSync, lstatSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Translator } from '../../shared/i18n/english.ts';
import { makeFolder } from '../storage/make-folder.ts';
import { writableTemporary } from '../storage/writable.ts';

/** What the place of a socket hangs on. `userId` is undefined where the system has none (Windows). */
export type SocketFacts = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly temporary: string;
  readonly userId: number | undefined;
};

/** This process's. */
export const socketFactsHere = (): SocketFacts => ({
  platform: process.platform,
  env: process.env,
  // As the app itself finds it, where the environment names a place that cannot be used.
  temporary: writableTemporary(process.env, tmpdir()) ?? tmpdir(),
  userId: process.getuid?.(),
});

/** The name of a socket has so many bytes at most: 104 with its end on macOS, 108 on Linux. */
const LONGEST_PATH = 103;

/**
 * Where the Vertebreak of a data folder listens, best first: it takes the first place that it can have, and who asks tries
 * them in turn. On Windows a named pipe, to which Windows lets only its owner write; elsewhere a socket in a folder of its
 * own, beside the data or, where that cannot be or has too long a name, among the files of running programs.
 */
export const placesFor = (folder: string, { platform, env, temporary, userId }: SocketFacts): readonly string[] => {
  const data = resolve(folder);
  const mark = createHash('sha256').update(data).digest('hex').slice(0, 16);
  if (platform === 'win32') return [`\\\\.\\pipe\\vertebreak-${mark}`];
  const runtime = env.XDG_RUNTIME_DIR;
  return [
    join(data, 'control'),
    ...(runtime?.startsWith('/') ? [join(runtime, `vertebreak-${mark}`)] : []),
    join(temporary, `vertebreak-${userId ?? 0}-${mark}`),
  ]
    .map((own) => join(own, 'socket'))
    .filter((path) => Buffer.byteLength(path) <= LONGEST_PATH);
};

/**
 * Throws unless a folder is this user's alone: anybody may have made one under that name among the temporary files. A
 * link is no folder here.
 */
export const assertOwn = (t: Translator<'cli'>, folder: string, userId: number | undefined): void => {
  const facts = lstatSync(folder);
  const isOurs = facts.isDirectory() && facts.uid === userId && (facts.mode & 0o077) === 0;
  if (!isOurs) throw new Error(t('cli.server.notOurs', { path: folder }));
};

/** Makes the folder for a socket, closed to all others. Throws where it cannot be had. */
export const makeOwn = (t: Translator<'cli'>, folder: string, userId: number | undefined): void => {
  makeFolder(folder, 0o700);
  const facts = lstatSync(folder);
  if (facts.isDirectory() && facts.uid === userId) chmodSync(folder, 0o700);
  assertOwn(t, folder, userId);
};
