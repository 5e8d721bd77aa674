import type { Disk } from '../../../shared/store/disk.ts';
import { lastLines, restFrom, wholeText } from '../../../shared/store/text-file.ts';

/** What a disk needs of local storage: a text a key. */
export type KeyStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Forgets with the page. */
export const memoryStore = (first: Iterable<readonly [string, string]> = []): KeyStore => {
  const texts = new Map(first);
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
};

export const keysOf = (store: KeyStore): readonly string[] =>
  Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');

/** A disk whose files are keys, named by their paths; a key is written whole or not at all. */
export const keyDisk = (store: KeyStore): Disk => ({
  read: (path, most) => {
    const text = store.getItem(path);
    return text === null ? null : wholeText(text, most);
  },
  readLines: (path, most, take) => {
    const text = store.getItem(path);
    return text === null ? null : lastLines(text, most, take);
  },
  replace: (path, text) => store.setItem(path, text),
  appendLine: (path, line) => {
    const before = store.getItem(path) ?? '';
    store.setItem(path, `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${line}\n`);
  },
  cutRest: (path, keptAt) => {
    const text = store.getItem(path) ?? '';
    if (keptAt !== null) store.setItem(keptAt, text.slice(restFrom(text)));
    store.setItem(path, text.slice(0, restFrom(text)));
  },
  move: (from, to) => {
    const text = store.getItem(from);
    if (text === null) throw new Error(`there is no ${from}`);
    store.setItem(to, text);
    store.removeItem(from);
  },
  remove: (path) => store.removeItem(path),
  stamp: (path) => store.getItem(path)?.length.toString() ?? null,
  list: (folder) =>
    keysOf(store)
      .filter((key) => key.startsWith(`${folder}/`))
      .map((key) => key.slice(folder.length + 1))
      .filter((name) => !name.includes('/')),
});
