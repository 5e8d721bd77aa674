import type { Alert } from '../model/alert.ts';
import type { SelfReport } from '../model/self-report.ts';
import type { ShortcutStates } from '../model/shortcut-state.ts';
import type { Host } from './host.ts';

/** The other alerts name files and fields that the person wrote. */
const reasonOf = (alert: Alert): string | null => {
  switch (alert.code) {
    case 'idle-unknown':
    case 'no-notifications':
    case 'cannot-save':
      return alert.reason;
    default:
      return null;
  }
};

/** What the person is told now, with nothing in it that the person wrote; each thing once. */
export const alertsReported = (alerts: readonly Alert[]): SelfReport['alerts'] => {
  const reported = alerts.map((alert) => ({ code: alert.code, reason: reasonOf(alert) }));
  return [...new Map(reported.map((each) => [JSON.stringify(each), each])).values()];
};

/** What the app says of itself for a report of a fault. */
export const selfReport = (
  { version, runtime }: Pick<Host, 'version' | 'runtime'>,
  shortcuts: ShortcutStates,
  alerts: readonly Alert[],
): SelfReport => ({ version, runtime: runtime(), shortcuts, alerts: alertsReported(alerts) });
