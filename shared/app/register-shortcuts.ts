import type { Settings } from '../settings/schema.ts';
import type { AlertBoard } from './alert-board.ts';
import type { CurrentSettings } from './current-settings.ts';
import type { Shortcut } from './shortcut.ts';

export type Shortcuts = Readonly<Record<'find' | 'break', Shortcut>>;

const same = ({ shortcuts: a }: Settings, { shortcuts: b }: Settings): boolean =>
  a.find === b.find && a.break === b.break;

/** Sets the shortcuts as the settings say, now and at every change, and tells of those that something else has. */
export const registerShortcuts = (shortcuts: Shortcuts, settings: CurrentSettings, board: AlertBoard): void => {
  const use = ({ shortcuts: wanted }: Settings): void => {
    board.takeBack('shortcut-taken');
    // All let go first: they may have changed places.
    for (const shortcut of Object.values(shortcuts)) shortcut.set('');
    for (const name of ['find', 'break'] as const) {
      if (!shortcuts[name].set(wanted[name])) board.tell({ code: 'shortcut-taken', shortcut: wanted[name] });
    }
  };
  use(settings.current());
  settings.subscribe((changed, before) => {
    if (!same(changed, before)) use(changed);
  });
};
