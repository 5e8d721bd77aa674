import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../renderer/home/home.css';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { button, buttons, clearPage, press } from '../page.ts';
import { open, problems } from './open-settings.tsx';

beforeEach(() => page.viewport(880, 640));
afterEach(clearPage);

describe('the shortcuts', () => {
  it('take a shortcut by its keys, refuse a bare one, and take none', async () => {
    const { saved } = await open();
    const change = 'Go to the break with: change the shortcut, now Ctrl + Alt + B';
    await userEvent.click(button(change));
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('{Control>}{Shift>}k{/Shift}{/Control}');
    expect(saved).toEqual([]);
    await userEvent.click(button(change));
    await userEvent.keyboard('k');
    await expect
      .poll(problems)
      .toEqual(['Not saved: a shortcut needs Ctrl, Alt or Cmd with another key. Nothing has changed.']);
    await userEvent.click(button(change));
    await userEvent.keyboard('{Control>}{Shift>}k{/Shift}{/Control}');
    await expect.poll(() => saved.at(-1)?.shortcuts.break).toBe('CommandOrControl+Shift+K');
    const clear = 'Go to the break with: use none';
    await expect.poll(buttons).toContain(clear);
    await press(clear);
    expect(saved.at(-1)?.shortcuts).toEqual({ ...defaultSettings.shortcuts, break: '' });
    expect(buttons()).toContain('Go to the break with: change the shortcut, now No shortcut');
    expect(buttons()).not.toContain(clear);
  });

  it.each([
    [{ state: 'x-programs' }, ['run the command vertebreak focus.', 'run the command vertebreak --find.']],
    [{ state: 'unbound' }, ['run the command vertebreak focus.', 'run the command vertebreak --find.']],
  ] as const)('name the commands for keys of the desktop where the shortcuts do not reach: %o', async (state, ends) => {
    await open(defaultSettings, null, state);
    const hints = [...document.querySelectorAll('.field-hint')].map((hint) => hint.textContent ?? '');
    for (const end of ends) expect(hints.filter((hint) => hint.endsWith(end))).toHaveLength(1);
  });

  it('say what they do where they reach every program, and no more', async () => {
    await open(defaultSettings, null, { state: 'all-programs', keys: null });
    const said = [...document.querySelectorAll('.setting-says')].map((one) => one.textContent ?? '');
    expect(said.filter((one) => one.endsWith('B brings the keyboard to a break.'))).toHaveLength(1);
    expect(said.filter((one) => one.endsWith('F opens the search.'))).toHaveLength(1);
  });

  it.each([
    [{ state: 'all-programs', keys: 'Super + F' }, 'Your desktop has given it Super + F instead.'],
    [{ state: 'asked' }, 'Waiting for your desktop, which may want to ask you first.'],
    [{ state: 'taken' }, 'Another program has these keys. Choose others.'],
  ] as const)('say what the desktop has made of the shortcuts: %o', async (state, words) => {
    await open(defaultSettings, null, state);
    const hints = [...document.querySelectorAll('.field-hint')].map((hint) => hint.textContent ?? '');
    expect(hints.filter((hint) => hint.startsWith(words))).toHaveLength(2);
  });

  it('take a shortcut for the search apart from that for the break', async () => {
    const { saved } = await open();
    await press('Look up a movement with: use none');
    expect(saved.at(-1)?.shortcuts).toEqual({ ...defaultSettings.shortcuts, find: '' });
  });
});
