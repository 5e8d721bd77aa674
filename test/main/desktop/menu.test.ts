import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../main/desktop/menu.ts';

describe('the menu', () => {
  it('becomes Electron’s items, which do what their entries say', () => {
    const performed: unknown[] = [];
    const template = menuTemplate(
      [
        { kind: 'text', label: 'Rest & move' },
        { kind: 'separator' },
        { kind: 'menu', label: 'More', entries: [{ kind: 'action', label: 'Quit', action: { type: 'quit' } }] },
      ],
      (action) => void performed.push(action),
    );
    expect(template).toMatchObject([
      { label: 'Rest && move', enabled: false },
      { type: 'separator' },
      { label: 'More', submenu: [{ label: 'Quit' }] },
    ]);
    const submenu = template[2]?.submenu;
    if (!Array.isArray(submenu)) throw new Error('no submenu');
    const click = submenu[0]?.click as (() => void) | undefined;
    click?.();
    expect(performed).toEqual([{ type: 'quit' }]);
  });
});
