import { lstatSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import type { Translator } from '../../shared/i18n/english.ts';
import type { PolicyFile } from '../../shared/settings/read-policy.ts';
import { unreadableReason } from '../../shared/store/unfit-file.ts';
import { nodeDisk } from './disk.ts';

const MOST_POLICY_BYTES = 1024 * 1024;

/** A checkout takes a policy from where this variable says, so that it can be tried. */
const PATH_VARIABLE = 'VERTEBREAK_POLICY';

/**
 * Where an organisation puts its policy: a place that only an administrator can write to. Nothing that a person can set
 * leads a packed program elsewhere; not even what Windows calls %ProgramData%, which is a variable like any other.
 */
export const policyPath = (
  platform: NodeJS.Platform,
  packaged: boolean,
  env: Readonly<Record<string, string | undefined>>,
): string => {
  const wanted = env[PATH_VARIABLE];
  if (!packaged && wanted) return wanted;
  switch (platform) {
    case 'win32':
      return win32.join('C:\\ProgramData', 'Vertebreak', 'policy.json');
    case 'darwin':
      return posix.join('/Library/Application Support', 'Vertebreak', 'policy.json');
    default:
      return '/etc/vertebreak/policy.json';
  }
};

type Texts = Translator<'policy' | 'shell'>;

const isThere = (path: string): boolean => {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
};

const parsed = (t: Texts, text: string): unknown => {
  try {
    // Editors on Windows begin a file with a mark that is no JSON.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error(t('shell.files.notJson'));
  }
};

/** What stands there, or why it cannot be read; null where there is nothing. Never throws. */
export const readPolicyFile = (t: Texts, path: string): PolicyFile | null => {
  try {
    const text = nodeDisk.read(path, MOST_POLICY_BYTES);
    if (text !== null) return { path, content: parsed(t, text) };
    return isThere(path) ? { path, unreadable: t('policy.dangling') } : null;
  } catch (error) {
    return { path, unreadable: unreadableReason(t, error) };
  }
};
