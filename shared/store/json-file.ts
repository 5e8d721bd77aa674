import * as v from 'valibot';
import type { Translator } from '../i18n/english.ts';
import type { Alert } from '../model/alert.ts';
import type { Disk } from './disk.ts';
import { nameOf } from './path.ts';
import { setAside } from './set-aside.ts';
import { unreadableReason } from './unfit-file.ts';

const envelopeSchema = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

export type JsonFileOptions<T> = {
  readonly t: Translator<'shell'>;
  readonly disk: Disk;
  readonly path: string;
  /** Longer than any that this program writes; such a file is not read. */
  readonly mostBytes: number;
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
  if (found > version) throw new Error(t('shell.files.newer', { found: String(found), known: String(version) }));
  return parse(envelope.output, found);
};

/**
 * Reads a versioned JSON file. Null where there is none yet, and where it cannot be used: broken, or from a newer
 * version. Such a file is set aside, never overwritten, and the person is told which.
 */
export const readJsonFile = <T>(options: JsonFileOptions<T>): T | null => {
  try {
    const text = options.disk.read(options.path, options.mostBytes);
    return text === null ? null : parseContent(options, text);
  } catch (error) {
    setAside(options, nameOf(options.path), unreadableReason(options.t, error));
    return null;
  }
};
