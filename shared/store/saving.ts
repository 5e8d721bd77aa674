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

/**
 * The alerts of what matters, and those of what matters less: it tells of a disk that refuses only where nothing else
 * has, so that one full disk is said once.
 */
export const inOrderOfWeight = (alerts: SaveAlerts): { readonly first: SaveAlerts; readonly lesser: SaveAlerts } => {
  const failing = new Set<string>();
  return {
    first: {
      tell: (alert) => {
        if (alert.code === 'cannot-save') failing.add(alert.file);
        alerts.tell(alert);
      },
      saved: (file) => {
        failing.delete(file);
        alerts.saved(file);
      },
    },
    lesser: {
      tell: (alert) => {
        if (failing.size === 0) alerts.tell(alert);
      },
      saved: alerts.saved,
    },
  };
};
