import { type FSWatcher, lstatSync, statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Timers } from '../../shared/app/wake-timer.ts';

/** An editor that saves makes several changes at once; they are over after so long. */
const SETTLED_MS = 250;

/**
 * Calls back on every change in a folder until it is closed, or has failed; with `only`, on those of what has that name
 * in it. Throws where there is nothing to watch.
 */
export type Watch = (folder: string, changed: () => void, failed: () => void, only?: string) => { close(): void };

const systemWatch: Watch = (folder, changed, failed, only) => {
  const watcher: FSWatcher = watch(folder, { persistent: false }, (_, name) => {
    // Not every system names what has changed.
    if (only === undefined || name === null || name === only) changed();
  });
  watcher.on('error', failed);
  return watcher;
};

/** What tells a folder from another one put in its place, which may be given its number; null where there is none. */
const identity = (folder: string): string | null => {
  try {
    const facts = statSync(folder);
    return facts.isDirectory() ? `${facts.dev} ${facts.ino} ${facts.birthtimeMs}` : null;
  } catch {
    return null;
  }
};

/** Such a folder tells itself that it is removed or moved away; a link to one does not tell that it points elsewhere. */
const isReached = (folder: string): boolean => {
  try {
    return lstatSync(folder).isDirectory();
  } catch {
    return false;
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

/**
 * Watches a folder that may come, go and be replaced, and tells of its changes once they have settled. While it is not
 * there, the folder around it tells that it comes. Never polls.
 */
export const createFolderWatch = ({
  folder,
  changed,
  timers,
  watch: open = systemWatch,
}: FolderWatchOptions): FolderWatch => {
  type Watcher = { close(): void } | null;
  type State = { watcher: Watcher; around: Watcher; identity: string | null; cancel: (() => void) | null };
  const state: State = { watcher: null, around: null, identity: null, cancel: null };

  const stop = (): void => {
    state.watcher?.close();
    state.watcher = null;
    state.identity = null;
  };

  const stopAround = (): void => {
    state.around?.close();
    state.around = null;
  };

  const watchAround = (): void => {
    try {
      state.around ??= open(dirname(folder), soon, stopAround, basename(folder));
    } catch {
      // It can still be looked at whenever a window opens.
    }
  };

  const start = (): boolean => {
    // Before it is looked for: it may be made meanwhile.
    if (isReached(folder)) stopAround();
    else watchAround();
    const now = identity(folder);
    if (state.watcher !== null && state.identity === now) return true;
    stop();
    if (now === null) return false;
    try {
      state.watcher = open(folder, soon, () => {
        stop();
        soon();
      });
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
