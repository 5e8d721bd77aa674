import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../main/desktop/menu.ts';

describe('the menu', () => {
  it('becomes Electron’s items, which do what their entries say', () => {
    const performed: unknown[] = [];
    const template = menuTemplate(
      [
        { kind: 'text', label: 'Rest & move' },
        { kind: 'separator' },
        { kind: 'choice', label: 'R & D', chosen: true, action: { type: 'switch-profile', name: 'R & D' } },
        { kind: 'menu', label: 'More', entries: [{ kind: 'action', label: 'Quit', action: { type: 'quit' } }] },
      ],
      (action) => void performed.push(action),
    );
    expect(template).toMatchObject([
      { label: 'Rest && move', enabled: false },
      { type: 'separator' },
      { type: 'radio', label: 'R && D', checked: true },
      { label: 'More', submenu: [{ label: 'Quit' }] },
    ]);
    const submenu = template[3]?.submenu;
    if (!Array.isArray(submenu)) throw new Error('no submenu');
    const click = submenu[0]?.click as (() => void) | undefined;
    click?.();
    (template[2]?.click as (() => void) | undefined)?.();
    expect(performed).toEqual([{ type: 'quit' }, { type: 'switch-profile', name: 'R & D' }]);
  });
});
