import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Translator } from '../../shared/i18n/english.ts';
import { errorReason } from '../../shared/model/reason.ts';
import type { FolderFile } from '../../shared/ports.ts';

export const MOST_FILES = 500;
export const MOST_KB = 64;

export type JsonFolderOptions = {
  readonly t: Translator<'own-movements'>;
  readonly folder: string;
  /** Names of files that are no part of it. */
  readonly not: readonly string[];
  /** Throws the system's own error. */
  readonly readText?: (path: string) => string;
};

const readUtf8 = (path: string): string => readFileSync(path, 'utf8');

/** Editors on Windows put an invisible mark in front of the text. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** What a file said when it was read last; no text where it could not be. */
type Known = { readonly text: string | null; readonly read: FolderFile };

const readOne = ({ t, folder, readText = readUtf8 }: JsonFolderOptions, file: string, known?: Known): Known | null => {
  const unreadable = (reason: string, text: string | null = null): Known =>
    known?.text === text && 'unreadable' in known.read && known.read.unreadable === reason
      ? known
      : { text, read: { file, unreadable: reason } };
  try {
    const path = join(folder, file);
    const facts = lstatSync(path);
    if (facts.isSymbolicLink()) return null;
    if (!facts.isFile()) return unreadable(t('own-movements.noFile'));
    if (facts.size > MOST_KB * 1024) return unreadable(t('own-movements.tooBig', { most: MOST_KB }));
    const text = readText(path);
    if (known?.text === text) return known;
    try {
      return { text, read: { file, content: JSON.parse(withoutMark(text)) } };
    } catch {
      return unreadable(t('own-movements.notJson'), text);
    }
  } catch (error) {
    return unreadable(errorReason(error));
  }
};

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** The names of a folder's JSON files, in their order. */
export const jsonFilesIn = ({ folder, not }: Pick<JsonFolderOptions, 'folder' | 'not'>): readonly string[] =>
  namesIn(folder)
    .filter((name) => extname(name).toLowerCase() === '.json' && !name.startsWith('.') && !not.includes(name))
    .sort();

/**
 * Reads every JSON file of a folder, one as it is asked for the next, but none that is reached by a link, is hidden, or
 * ends otherwise. A folder that is missing or cannot be read holds none. They come by name, so that the order is the same
 * everywhere; what has not changed since the last time is the same object. It never throws, and never reads more than 500
 * files of 64 KB: the first past them is told as unreadable.
 */
export const openJsonFolder = (options: JsonFolderOptions): (() => Iterable<FolderFile>) => {
  const { t } = options;
  const state: { known: ReadonlyMap<string, Known> } = { known: new Map() };
  return function* () {
    const names = jsonFilesIn(options);
    const found = new Map<string, Known>();
    for (const name of names.slice(0, MOST_FILES)) {
      const one = readOne(options, name, state.known.get(name));
      if (one === null) continue;
      found.set(name, one);
      yield one.read;
    }
    state.known = found;
    const past = names[MOST_FILES];
    if (past !== undefined) yield { file: past, unreadable: t('own-movements.tooMany', { most: MOST_FILES }) };
  };
};

/** Reads such a folder at once. */
export const readJsonFolder = (options: JsonFolderOptions): readonly FolderFile[] => [...openJsonFolder(options)()];
