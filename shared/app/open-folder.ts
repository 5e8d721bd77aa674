import type { Request } from '../contract.ts';
import { errorReason } from '../model/reason.ts';
import type { Host } from './host.ts';

/** Opens a folder of the app's; that of people's own movements is made first. Resolves with the reason where that fails. */
export const createOpenFolder =
  (open: Host['openFolder'], makeMovements: () => string) =>
  async (folder: Request<'openFolder'>['folder']): Promise<string> => {
    try {
      return await open(folder === 'movements' ? { path: makeMovements() } : folder);
    } catch (error) {
      return errorReason(error);
    }
  };
