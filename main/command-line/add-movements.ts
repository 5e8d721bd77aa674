import { join } from 'node:path';
import { addedReason } from '../../shared/app/added-reason.ts';
import { addedMovements } from '../../shared/catalogue/added.ts';
import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import type { OwnFile } from '../../shared/catalogue/own.ts';
import { poses } from '../../shared/figure/poses/index.ts';
import type { AppLanguage } from '../../shared/i18n/languages.ts';
import { errorReason } from '../../shared/model/reason.ts';
import { systemTimers } from '../sensors/timer.ts';
import { readForeignFile } from '../storage/foreign-files.ts';
import { openOwnMovements } from '../storage/own-movements.ts';
import { cardText } from './card.ts';
import { harmless } from './paragraphs.ts';
import { readCatalogue } from './read-stores.ts';

/** The files that are among the person's own movements now, and the way to take them away again. */
export type Added = { readonly files: readonly string[]; readonly takeAway: () => void };

export const nothingAdded: Added = { files: [], takeAway: () => {} };

/** Adds files to the person's own movements, all or none. */
export const addOwn = (language: AppLanguage, folder: string, files: readonly OwnFile[]): Added => {
  const own = openOwnMovements({
    ...{ language, path: join(folder, 'movements'), timers: systemTimers, changed: () => {} },
  });
  own.make();
  const added: string[] = [];
  const takeAway = (): void => {
    for (const file of added) own.remove(file);
  };
  try {
    for (const { file, content } of files) {
      own.add(file, content);
      added.push(file);
    }
  } catch (error) {
    takeAway();
    throw error;
  }
  return { files: added, takeAway };
};

const readText = (t: AppLanguage['t'], file: string): string => {
  try {
    const text = readForeignFile(file);
    if (typeof text === 'string') return text;
    throw new Error(t(text.unread.key, text.unread.values));
  } catch (error) {
    throw new Error(t('issues.field', { field: harmless(file), reason: errorReason(error) }));
  }
};

/**
 * Adds the movements of a file to the person's own, unless it is only tried, and shows their cards. Throws an Error with
 * every field and reason where it is refused.
 */
export const addMovements = (
  language: AppLanguage,
  folder: string,
  { file, dryRun }: { readonly file: string; readonly dryRun: boolean },
  bold: (heading: string) => string,
): string => {
  const { t, texts } = language;
  const shipped = builtInCatalogue(texts.movements).entries;
  const { files, entries, problems } = addedMovements(readText(t, file), {
    entries: readCatalogue(language, folder, { ownMovements: true }),
    isOwn: (id) => !shipped.has(id) && readCatalogue(language, folder, { ownMovements: true }).has(id),
    poses: new Set(Object.keys(poses)),
  });
  if (problems.length > 0) {
    throw new Error(problems.map((problem) => harmless(addedReason(t, problem))).join('\n'));
  }
  const cards = entries.map((entry) => cardText(language, entry, bold)).join('\n\n');
  if (dryRun) return cards;
  addOwn(language, folder, files);
  return `${cards}\n\n${t('cli.done.added', { n: entries.length })}`;
};
