import * as v from 'valibot';
import type { Translator } from '../i18n/english.ts';
import type { Alert } from '../model/alert.ts';
import { errorReason } from '../model/reason.ts';
import type { Disk } from './disk.ts';
import { folderOf, nameOf, within } from './path.ts';
import { besideName } from './set-aside.ts';

const envelopeSchema = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

export type JsonFileOptions<T> = {
  readonly t: Translator<'shell'>;
  readonly disk: Disk;
  readonly path: string;
  /** The newest version that this program knows. */
  readonly version: number;
  /** Makes the value out of the file's object, of a version not newer than that; throws with the reason in words. */
  readonly parse: (content: Readonly<Record<string, unknown>>, version: number) => T;
  readonly nowMs: () => number;
  readonly tell: (alert: Alert) => void;
};

const parseJson = (t: Translator<'shell'>, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(t('shell.files.notJson'));
  }
};

const parseContent = <T>({ t, version, parse }: JsonFileOptions<T>, text: string): T => {
  const envelope = v.safeParse(envelopeSchema, parseJson(t, text));
  if (!envelope.success) throw new Error(t('shell.files.noVersion'));
  const found = envelope.output.version;
  if (found > version) throw new Error(t('shell.files.newer', { found, known: version }));
  return parse(envelope.output, found);
};

/** Keeps a file that cannot be used under another name beside it, and tells of both. */
const setAside = ({ disk, path, nowMs, tell }: JsonFileOptions<unknown>, reason: string): void => {
  const file = nameOf(path);
  try {
    const backup = besideName(disk, path, 'broken', nowMs());
    disk.move(path, within(folderOf(path), backup));
    tell({ code: 'file-set-aside', file, backup, reason });
  } catch (error) {
    tell({ code: 'cannot-save', file, reason: `${reason}; ${errorReason(error)}` });
  }
};

/**
 * Reads a versioned JSON file. Null where there is none yet, and where it cannot be used: broken, or from a newer
 * version. Such a file is set aside, never overwritten, and the person is told which.
 */
export const readJsonFile = <T>(options: JsonFileOptions<T>): T | null => {
  try {
    const text = options.disk.read(options.path);
    return text === null ? null : parseContent(options, text);
  } catch (error) {
    setAside(options, errorReason(error));
    return null;
  }
};
