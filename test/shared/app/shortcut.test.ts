import { describe, expect, it } from 'vitest';
import { createShortcut } from '../../../shared/app/shortcut.ts';

/** The keys of a system, of which another program has some. */
const system = (others: readonly string[] = []) => {
  const taken = new Map<string, () => void>();
  return {
    taken,
    keys: {
      register: (accelerator: string, press: () => void): boolean => {
        if (accelerator === 'nonsense') throw new Error('no accelerator');
        if (others.includes(accelerator) || taken.has(accelerator)) return false;
        taken.set(accelerator, press);
        return true;
      },
      unregister: (accelerator: string): void => {
        if (!taken.delete(accelerator)) throw new Error(`nobody has taken ${accelerator}`);
      },
    },
  };
};

describe('a shortcut that holds all the time', () => {
  it('does what it is for while it is set', () => {
    const pressed: string[] = [];
    const { taken, keys } = system();
    const shortcut = createShortcut(keys, () => void pressed.push('find'), true);
    expect(shortcut.set('Ctrl+Alt+F')).toBe(true);
    taken.get('Ctrl+Alt+F')?.();
    expect(pressed).toEqual(['find']);
    expect(shortcut.set('Ctrl+Alt+G')).toBe(true);
    expect([...taken.keys()]).toEqual(['Ctrl+Alt+G']);
    expect(shortcut.set('')).toBe(true);
    expect(taken.size).toBe(0);
  });

  it('says where another program has the keys, or nobody can press them', () => {
    const { taken, keys } = system(['Ctrl+Alt+F']);
    const shortcut = createShortcut(keys, () => {}, true);
    expect(shortcut.set('Ctrl+Alt+F')).toBe(false);
    expect(shortcut.set('nonsense')).toBe(false);
    expect(taken.size).toBe(0);
  });
});

describe('a shortcut that holds at times', () => {
  it('tries its keys, and leaves them to everybody until they are wanted', () => {
    const { taken, keys } = system();
    const shortcut = createShortcut(keys, () => {}, false);
    expect(shortcut.set('Ctrl+Alt+B')).toBe(true);
    expect(taken.size).toBe(0);
    shortcut.hold(true);
    shortcut.hold(true);
    expect([...taken.keys()]).toEqual(['Ctrl+Alt+B']);
    shortcut.hold(false);
    expect(taken.size).toBe(0);
  });

  it('takes no keys before it is given some', () => {
    const tried: string[] = [];
    const register = (accelerator: string): boolean => tried.push(accelerator) > 0;
    createShortcut({ ...system().keys, register }, () => {}, false).hold(true);
    expect(tried).toEqual([]);
  });

  it('takes no keys that it was refused, though they are free by now', () => {
    const others = ['Ctrl+Alt+B'];
    const { taken, keys } = system(others);
    const shortcut = createShortcut(keys, () => {}, false);
    expect(shortcut.set('Ctrl+Alt+B')).toBe(false);
    others.pop();
    shortcut.hold(true);
    expect(taken.size).toBe(0);
  });

  it('leaves alone what another one holds, when both are set to the same keys', () => {
    const { taken, keys } = system();
    const find = createShortcut(keys, () => {}, true);
    const other = createShortcut(keys, () => {}, false);
    expect(other.set('Ctrl+Alt+X')).toBe(true);
    expect(find.set('Ctrl+Alt+X')).toBe(true);
    other.hold(true);
    other.hold(false);
    expect(taken.has('Ctrl+Alt+X')).toBe(true);
  });
});
