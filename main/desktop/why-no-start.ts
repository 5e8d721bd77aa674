import process from 'node:process';
import { app } from 'electron';
import type { Translator } from '../../shared/i18n/english.ts';
import { missingDisplay } from '../sensors/missing-display.ts';
import { isWritable, writableTemporary } from '../storage/writable.ts';
import { dataFolder } from './app.ts';

/** The sentence that says why nothing can start here, and what can be done; null where something can. */
export const whyNoStart = async (t: Translator<'start'>): Promise<string | null> => {
  if (process.platform !== 'linux') return null;
  const folder = dataFolder();
  if (!isWritable(folder) && writableTemporary(process.env, folder) === undefined) {
    return t('start.nowhereToWrite', { folder });
  }
  // Chromium can be told to do without a display, or to take another kind than it would.
  if (app.commandLine.hasSwitch('ozone-platform')) return null;
  const missing = await missingDisplay(process.env);
  return missing === null ? null : t(`start.display.${missing.fault}`, missing);
};
