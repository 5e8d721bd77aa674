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

const readOne = (
  t: Translator<'own-movements'>,
  folder: string,
  file: string,
  readText: (path: string) => string,
): readonly FolderFile[] => {
  try {
    const path = join(folder, file);
    const facts = lstatSync(path);
    if (facts.isSymbolicLink()) return [];
    if (!facts.isFile()) return [{ file, unreadable: t('own-movements.noFile') }];
    if (facts.size > MOST_KB * 1024) return [{ file, unreadable: t('own-movements.tooBig', { most: MOST_KB }) }];
    return [{ file, content: JSON.parse(withoutMark(readText(path))) }];
  } catch (error) {
    return [{ file, unreadable: error instanceof SyntaxError ? t('own-movements.notJson') : errorReason(error) }];
  }
};

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/**
 * Reads every JSON file of a folder, but none that is reached by a link, is hidden, or ends otherwise. A folder that is
 * missing or cannot be read holds none. They come by name, so that the order is the same everywhere. It never throws, and
 * never reads more than 500 files of 64 KB: the first past them is told as unreadable.
 */
export const readJsonFolder = ({ t, folder, not, readText = readUtf8 }: JsonFolderOptions): readonly FolderFile[] => {
  const names = namesIn(folder)
    .filter((name) => extname(name).toLowerCase() === '.json' && !name.startsWith('.') && !not.includes(name))
    .sort();
  const read = names.slice(0, MOST_FILES).flatMap((name) => readOne(t, folder, name, readText));
  const past = names[MOST_FILES];
  return past === undefined
    ? read
    : [...read, { file: past, unreadable: t('own-movements.tooMany', { most: MOST_FILES }) }];
};
