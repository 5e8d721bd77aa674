import type { Disk } from '../../../shared/store/disk.ts';
import { type KeyStore, keyDisk, keysOf, memoryStore } from './key-disk.ts';

/** Why the page remembers nothing any more: it may not keep anything, or there is no room. */
export type Lost = 'forbidden' | 'full';

export type PageDisk = Disk & {
  /** Goes on in memory from here; what is kept stays as it is. */
  readonly detach: () => void;
};

/**
 * The disk of the page. Where the browser refuses it, everything goes on in memory with what could be read until then,
 * and `lost` is told once why. `open` throws where even looking is forbidden.
 */
export const pageDisk = (folder: string, open: () => KeyStore, lost: (why: Lost) => void): PageDisk => {
  const state: { store: KeyStore; lasting: boolean } = { store: memoryStore(), lasting: false };

  const detach = (): void => {
    if (!state.lasting) return;
    const kept: (readonly [string, string])[] = [];
    try {
      for (const key of keysOf(state.store)) {
        if (key.startsWith(`${folder}/`)) kept.push([key, state.store.getItem(key) ?? '']);
      }
    } catch {
      // What cannot be read is not there.
    }
    state.store = memoryStore(kept);
    state.lasting = false;
  };

  const trying = <T>(what: (disk: Disk) => T, why: Lost): T => {
    try {
      return what(keyDisk(state.store));
    } catch (error) {
      if (!state.lasting) throw error;
      detach();
      lost(why);
      return what(keyDisk(state.store));
    }
  };

  try {
    state.store = open();
    state.lasting = true;
  } catch {
    lost('forbidden');
  }
  return {
    read: (path, most) => trying((disk) => disk.read(path, most), 'forbidden'),
    readLines: (path, most, take) => trying((disk) => disk.readLines(path, most, take), 'forbidden'),
    list: (path) => trying((disk) => disk.list(path), 'forbidden'),
    stamp: (path) => trying((disk) => disk.stamp(path), 'forbidden'),
    remove: (path) => trying((disk) => disk.remove(path), 'forbidden'),
    replace: (path, text) => trying((disk) => disk.replace(path, text), 'full'),
    appendLine: (path, line) => trying((disk) => disk.appendLine(path, line), 'full'),
    cutRest: (path, keptAt) => trying((disk) => disk.cutRest(path, keptAt), 'full'),
    move: (from, to) => trying((disk) => disk.move(from, to), 'full'),
    detach,
  };
};
