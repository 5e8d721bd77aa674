import { join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import { writeWhole } from '../storage/staged-file.ts';

/** Asks where to save a text, and writes it there whole or not at all; null where the person has thought better of it. */
export const saveFile = async (name: string, text: string): Promise<string | null> => {
  const options = { defaultPath: join(app.getPath('documents'), name) };
  const window = BrowserWindow.getFocusedWindow();
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  if (canceled || filePath === '') return null;
  writeWhole(filePath, text);
  return filePath;
};
