import type { Alert } from '../model/alert.ts';
import type { SaveAlerts } from '../store/saving.ts';

export type AlertBoard = SaveAlerts & {
  /** Takes back every alert of a code. */
  readonly takeBack: (code: Alert['code']) => void;
  /** Why a file cannot be written; null where it can. */
  readonly unsaved: (file: string) => string | null;
  /** What the person should know now, oldest first. */
  readonly alerts: () => readonly Alert[];
  /** Calls back after every change, with the alert that is new or null where one was taken back. */
  readonly subscribe: (listener: (added: Alert | null) => void) => void;
};

/** What tells two alerts apart: what goes on being so is one, whatever the reasons that follow. */
const keyOf = (alert: Alert): string => {
  if (alert.code === 'cannot-save') return `${alert.code} ${alert.file}`;
  return alert.code === 'idle-unknown' ? alert.code : JSON.stringify(alert);
};

/** What went wrong or is missing, each told once until it is taken back. */
export const createAlertBoard = (): AlertBoard => {
  const alerts = new Map<string, Alert>();
  const listeners = new Set<(added: Alert | null) => void>();
  /** As it stands, made once a change: it is asked for at every reading. */
  let list: readonly Alert[] = [];

  const changed = (added: Alert | null): void => {
    list = [...alerts.values()];
    for (const listener of listeners) listener(added);
  };

  const remove = (unwanted: (alert: Alert) => boolean): void => {
    const before = alerts.size;
    for (const [key, alert] of alerts) if (unwanted(alert)) alerts.delete(key);
    if (alerts.size < before) changed(null);
  };

  return {
    unsaved: (file) =>
      list.flatMap((alert) => (alert.code === 'cannot-save' && alert.file === file ? alert.reason : []))[0] ?? null,
    tell: (alert) => {
      const key = keyOf(alert);
      if (alerts.has(key)) return;
      alerts.set(key, alert);
      changed(alert);
    },
    saved: (file) => remove((alert) => alert.code === 'cannot-save' && alert.file === file),
    takeBack: (code) => remove((alert) => alert.code === code),
    alerts: () => list,
    subscribe: (listener) => void listeners.add(listener),
  };
};
