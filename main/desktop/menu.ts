import type { MenuItemConstructorOptions } from 'electron';
import type { MenuAction, MenuEntry } from '../../shared/app/menu.ts';

/** On Windows and Linux an ampersand underlines the letter behind it. */
const labelOf = (label: string): string => label.replaceAll('&', '&&');

/** The entries as Electron builds a menu from them. */
export const menuTemplate = (
  entries: readonly MenuEntry[],
  perform: (action: MenuAction) => void,
): MenuItemConstructorOptions[] =>
  entries.map((entry): MenuItemConstructorOptions => {
    switch (entry.kind) {
      case 'separator':
        return { type: 'separator' };
      case 'text':
        return { label: labelOf(entry.label), enabled: false };
      case 'action':
        return { label: labelOf(entry.label), click: () => perform(entry.action) };
      case 'choice':
        return {
          type: 'radio',
          label: labelOf(entry.label),
          checked: entry.chosen,
          click: () => perform(entry.action),
        };
      case 'menu':
        return { label: labelOf(entry.label), submenu: menuTemplate(entry.entries, perform) };
      default:
        return entry satisfies never;
    }
  });
