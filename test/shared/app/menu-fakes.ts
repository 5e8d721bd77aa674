import { headline } from '../../../shared/app/headline.ts';
import { type MenuEntry, menuEntries } from '../../../shared/app/menu.ts';
import type { Busy, BusyReason } from '../../../shared/model/busy-reason.ts';
import type { Status } from '../../../shared/model/status.ts';
import { noProfilesShown } from '../../../shared/settings/profiles.ts';
import { language } from '../../language.ts';
import { sittingAt } from './sitting-status.ts';

/** Monday 9 March 2026, 10:00 in Berlin. */
export const NOW_MS = Date.UTC(2026, 2, 9, 9);
export const MINUTE_MS = 60_000;

export const sitting = sittingAt(NOW_MS);
export const times = { nowMs: NOW_MS, zone: 'Europe/Berlin', locale: 'de-DE' };

export const anonymous = (reason: BusyReason): Busy => ({ reason, by: null });

export const lineOf = (status: Partial<Status>): string =>
  headline(language, { status: { ...sitting, ...status }, ...times });
export const entriesOf = (status: Partial<Status> = {}, more = {}) =>
  menuEntries(language, {
    status: { ...sitting, ...status },
    alerts: [],
    doubted: null,
    profiles: noProfilesShown,
    ...times,
    ...more,
  });
export const labels = (entries: readonly MenuEntry[]): string[] =>
  entries.map((entry) => (entry.kind === 'separator' ? '-' : entry.label));
export const commandOf = (entries: readonly MenuEntry[], label: string): unknown => {
  const entry = entries.find((each) => each.kind === 'action' && each.label === label);
  return entry?.kind === 'action' && entry.action.type === 'command' ? entry.action.command : entry;
};
