import * as v from 'valibot';
import { HomeApp } from '../../../renderer/home/home-app.tsx';
import { issueReason } from '../../../shared/i18n/issue-words.ts';
import { refusalWords } from '../../../shared/settings/conflict-words.ts';
import { conflictsOf } from '../../../shared/settings/conflicts.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { type Settings, settingsSchema } from '../../../shared/settings/schema.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import { t } from '../../language.ts';
import { fakeHomeBridge, homeViewOf } from '../home-fakes.ts';
import { draw, settle } from '../page.ts';

/** Answers as the main process does: by the schema, with channel and field before the reason; then by what conflicts. */
export const bySchema = (settings: Settings) => {
  const parsed = v.safeParse(settingsSchema, settings);
  if (parsed.success) {
    const [conflict] = conflictsOf(settings);
    return conflict === undefined ? ({ ok: true } as const) : { ok: false as const, reason: refusalWords(t, conflict) };
  }
  return { ok: false, reason: `saveSettings: ${issueReason(t, parsed.issues)}` } as const;
};

/** Lays the whole page open: every part of it, and what is folded away. */
export const showAll = (): void => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const pane of document.querySelectorAll<HTMLElement>('.settings-pane')) pane.hidden = false;
};

export const open = async (
  settings: Settings = defaultSettings,
  more: HomeView['more'] = null,
  shortcut: HomeView['shortcuts']['find'] = { state: 'all-programs', keys: null },
) => {
  const fake = fakeHomeBridge(
    homeViewOf({ page: 'settings', settings, more, shortcuts: { find: shortcut, break: shortcut } }),
    bySchema,
  );
  await draw(<HomeApp bridge={fake.bridge} />);
  showAll();
  return fake;
};

/** The control with this label, in the group with this legend if one is named. */
export const control = (label: string, legend = ''): HTMLInputElement => {
  const groups = [...document.querySelectorAll('fieldset')].filter(
    (group) => group.querySelector('legend')?.textContent === legend,
  );
  const labels = [...(legend === '' ? document : (groups[0] ?? document)).querySelectorAll('label')];
  const found = labels.find(
    (one) => one.querySelector('span')?.firstChild?.textContent === label || one.textContent === label,
  );
  const input = found?.querySelector('input') ?? document.getElementById(found?.htmlFor ?? '');
  if (!(input instanceof HTMLInputElement)) throw new Error(`no control "${label}" in "${legend}"`);
  return input;
};
export const enter = (input: HTMLInputElement, value: string) =>
  settle(() => {
    input.value = value;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
export const tick = (input: HTMLInputElement) => settle(() => input.click());
export const problems = () =>
  [...document.querySelectorAll('[role=alert]')].map((one) => one.textContent).filter(Boolean);
