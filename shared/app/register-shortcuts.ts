import { SHORTCUT_NAMES } from '../model/shortcut-state.ts';
import type { Settings } from '../settings/schema.ts';
import type { AlertBoard } from './alert-board.ts';
import type { CurrentSettings } from './current-settings.ts';
import type { Shortcuts } from './shortcut.ts';

const same = ({ shortcuts: a }: Settings, { shortcuts: b }: Settings): boolean =>
  a.find === b.find && a.break === b.break;

/** Sets the shortcuts as the settings say, now and at every change, and tells of those that something else has. */
export const registerShortcuts = (shortcuts: Shortcuts, settings: CurrentSettings, board: AlertBoard): void => {
  const told = { taken: '' };
  shortcuts.subscribe(() => {
    const states = shortcuts.states();
    const wished = settings.current().shortcuts;
    const taken = SHORTCUT_NAMES.filter((name) => states[name].state === 'taken').map((name) => wished[name]);
    if (taken.join() === told.taken) return;
    told.taken = taken.join();
    board.takeBack('shortcut-taken');
    for (const shortcut of taken) board.tell({ code: 'shortcut-taken', shortcut });
  });
  shortcuts.set(settings.current().shortcuts);
  settings.subscribe((changed, before) => {
    if (!same(changed, before)) shortcuts.set(changed.shortcuts);
  });
};
