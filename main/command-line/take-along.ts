import { lstatSync, readFileSync, statSync } from 'node:fs';
import { poses } from '../../shared/figure/poses/index.ts';
import type { AppLanguage } from '../../shared/i18n/languages.ts';
import { MOST_EXPORT_MB } from '../../shared/model/bounds.ts';
import { errorReason } from '../../shared/model/reason.ts';
import { readOwn } from '../../shared/store/own-files.ts';
import { createOwnReplacement } from '../../shared/store/own-replaced.ts';
import { type CheckedOwn, checkedOwn, exportedOwn, holdsWords } from '../../shared/store/taken-along.ts';
import { nodeDisk } from '../storage/disk.ts';
import { writeWhole } from '../storage/staged-file.ts';
import { harmless } from './paragraphs.ts';

const MB = 1024 * 1024;

/** Writes all of one's own to a file that is not there yet. Throws an Error with the reason. */
export const exportOwn = ({ t }: AppLanguage, folder: string, version: string, file: string): string => {
  const shown = harmless(file);
  if (lstatSync(file, { throwIfNoEntry: false }) !== undefined) {
    throw new Error(t('issues.field', { field: shown, reason: t('taken-along.there') }));
  }
  createOwnReplacement(nodeDisk, folder).finish();
  writeWhole(file, exportedOwn(readOwn(nodeDisk, folder), version));
  return t('taken-along.exported', { file: shown });
};

const readExport = ({ t }: AppLanguage, file: string): CheckedOwn => {
  try {
    const facts = statSync(file);
    if (!facts.isFile()) throw new Error(t('shell.files.noFile'));
    if (facts.size > MOST_EXPORT_MB * MB) throw new Error(t('shell.files.tooLong', { most: MOST_EXPORT_MB }));
    return checkedOwn({ t, poses: new Set(Object.keys(poses)) }, readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(t('issues.field', { field: harmless(file), reason: errorReason(error) }));
  }
};

/** Checks a file that was exported, and replaces all of one's own with it unless it is only tried. Throws an Error with the reason. */
export const importOwn = (language: AppLanguage, folder: string, file: string, dryRun: boolean): string => {
  const checked = readExport(language, file);
  const holds = holdsWords(language.t, checked).map(harmless).join('\n');
  if (dryRun) return holds;
  const replacement = createOwnReplacement(nodeDisk, folder);
  replacement.prepare(checked.files);
  replacement.carryOut();
  return `${holds}\n${language.t('taken-along.imported')}`;
};

/** Goes back to what was there before the last import. Throws an Error where there was none. */
export const undoImport = ({ t }: AppLanguage, folder: string): string => {
  if (!createOwnReplacement(nodeDisk, folder).undo()) throw new Error(t('taken-along.nothingToUndo'));
  return t('taken-along.undone');
};
