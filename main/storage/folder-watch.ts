import { type FSWatcher, statSync, watch } from 'node:fs';
import type { Timers } from '../../shared/app/wake-timer.ts';

/** An editor that saves makes several changes at once; they are over after so long. */
export const SETTLED_MS = 250;

/** Calls back on every change in a folder until it is closed, or has failed. Throws where there is nothing to watch. */
export type Watch = (folder: string, changed: () => void, failed: () => void) => { close(): void };

export const systemWatch: Watch = (folder, changed, failed) => {
  const watcher: FSWatcher = watch(folder, { persistent: false }, changed);
  watcher.on('error', failed);
  return watcher;
};

/** What tells a folder from another one put in its place, which may be given its number; null where there is none. */
const identity = (folder: string): string | null => {
  try {
    const { dev, ino, birthtimeMs } = statSync(folder);
    return `${dev} ${ino} ${birthtimeMs}`;
  } catch {
    return null;
  }
};

export type FolderWatch = {
  /** Begins to watch, or begins anew where the folder is another one; false where it cannot be watched. */
  readonly start: () => boolean;
};

export type FolderWatchOptions = {
  readonly folder: string;
  readonly changed: () => void;
  readonly timers: Timers;
  readonly watch?: Watch;
};

/** Watches a folder that may come, go and be replaced, and tells of its changes once they have settled. Never polls. */
export const createFolderWatch = ({
  folder,
  changed,
  timers,
  watch: open = systemWatch,
}: FolderWatchOptions): FolderWatch => {
  type State = { watcher: { close(): void } | null; identity: string | null; cancel: (() => void) | null };
  const state: State = { watcher: null, identity: null, cancel: null };

  const stop = (): void => {
    state.watcher?.close();
    state.watcher = null;
    state.identity = null;
  };

  const start = (): boolean => {
    const now = identity(folder);
    if (state.watcher !== null && state.identity === now) return true;
    stop();
    if (now === null) return false;
    try {
      state.watcher = open(folder, soon, stop);
      state.identity = now;
      return true;
    } catch {
      return false;
    }
  };

  const soon = (): void => {
    state.cancel?.();
    state.cancel = timers.after(SETTLED_MS, () => {
      state.cancel = null;
      start();
      changed();
    });
  };

  return { start };
};
