import { errorReason } from '../model/reason.ts';
import type { FolderName, Host } from './host.ts';

/** Opens a folder for the person; resolves with the reason where that fails, else with an empty text. */
export const createOpenFolder =
  (host: Pick<Host, 'openFolder'>, makeMovements: () => string) =>
  async (folder: FolderName | 'movements'): Promise<string> => {
    try {
      return await host.openFolder(folder === 'movements' ? { path: makeMovements() } : folder);
    } catch (error) {
      return errorReason(error);
    }
  };
