import type { Disk } from '../../shared/store/disk.ts';
import { lastLines, restFrom, wholeText } from '../../shared/store/text-file.ts';

/** A disk in memory: a text a path. `files` may be looked at and changed; `refuse` makes every writing fail. */
export const memoryDisk = (files = new Map<string, string>()) => {
  const state = { refuses: false };
  const writing = (): void => {
    if (state.refuses) throw new Error('no space left on the disk');
  };
  const disk: Disk = {
    read: (path, most) => {
      const text = files.get(path);
      return text === undefined ? null : wholeText(text, most);
    },
    readLines: (path, most, take) => {
      const text = files.get(path);
      return text === undefined ? null : lastLines(text, most, take);
    },
    replace: (path, text) => {
      writing();
      files.set(path, text);
    },
    appendLine: (path, line) => {
      writing();
      files.set(path, `${files.get(path) ?? ''}${line}\n`);
    },
    cutRest: (path, keptAt) => {
      writing();
      const text = files.get(path) ?? '';
      if (keptAt !== null) files.set(keptAt, text.slice(restFrom(text)));
      files.set(path, text.slice(0, restFrom(text)));
    },
    move: (from, to) => {
      writing();
      files.set(to, files.get(from) ?? '');
      files.delete(from);
    },
    remove: (path) => {
      writing();
      files.delete(path);
    },
    stamp: (path) => files.get(path)?.length.toString() ?? null,
    list: (folder) =>
      [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1)),
  };
  return {
    ...{ disk, files },
    refuse: (refuses: boolean): void => {
      state.refuses = refuses;
    },
  };
};
