import { errorReason } from '../../shared/model/reason.ts';
import { createOwnReplacement } from '../../shared/store/own-replaced.ts';
import type { SaveAlerts } from '../../shared/store/saving.ts';
import { nodeDisk } from './disk.ts';

/** Ends an import that was cut off, before anything of the person's own is read. Never throws; the person is told where it cannot. */
export const finishImport = (folder: string, alerts: SaveAlerts): void => {
  try {
    createOwnReplacement(nodeDisk, folder).finish();
  } catch (error) {
    alerts.tell({ code: 'cannot-save', file: 'import.json', reason: errorReason(error) });
  }
};
