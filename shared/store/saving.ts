import type { Alert } from '../model/alert.ts';
import { errorReason } from '../model/reason.ts';

/** What a store needs to say that it cannot write, and that it can again. */
export type SaveAlerts = {
  readonly tell: (alert: Alert) => void;
  /** Takes back what was told of a file: it can be written again. */
  readonly saved: (file: string) => void;
};

/** Writes; tells of a failure, takes it back at the first success, and passes the failure on. */
export const saving = (alerts: SaveAlerts, file: string, write: () => void): void => {
  try {
    write();
  } catch (error) {
    alerts.tell({ code: 'cannot-save', file, reason: errorReason(error) });
    throw error;
  }
  alerts.saved(file);
};
