import { describe, expect, it } from 'vitest';
import { qtKey, qtKeyInWords, saysKeys, xdgTrigger } from '../../../../main/outside/shortcuts/accelerators.ts';

describe('an accelerator', () => {
  it.each([
    ['CommandOrControl+Alt+F', 'CTRL+ALT+f', 0x0c000046, 'Ctrl + Alt + F'],
    ['CommandOrControl+Shift+7', 'CTRL+SHIFT+7', 0x06000037, 'Ctrl + Shift + 7'],
    ['Alt+F12', 'ALT+F12', 0x0900003b, 'Alt + F12'],
    ['Super+Space', 'LOGO+space', 0x10000020, 'Super + Space'],
    ['Shift+Control+Up', 'CTRL+SHIFT+Up', 0x07000013, 'Ctrl + Shift + Up'],
  ])('%s is said to portals and to Qt, and read from it', (accelerator, trigger, key, words) => {
    expect(xdgTrigger(accelerator)).toBe(trigger);
    expect(qtKey(accelerator)).toBe(key);
    expect(qtKeyInWords(key)).toBe(words);
  });

  it.each(['', 'nonsense', 'Hyper+F', 'Ctrl+', 'Ctrl+F25', 'Ctrl+F0', 'Ctrl+constructor'])(
    'that is none, "%s", is said to nobody',
    (accelerator) => {
      expect(xdgTrigger(accelerator)).toBeNull();
      expect(qtKey(accelerator)).toBeNull();
    },
  );

  it.each([0, -1, 0x0c000000, 0x7fffffff, Number.NaN])('is not made of %d', (code) => {
    expect(qtKeyInWords(code)).toBeNull();
  });

  it.each([
    ['Press <Control><Alt>f', true],
    ['Ctrl+Alt+F', true],
    ['Alt+Ctrl+F', true],
    ['<Super><Alt>f', false],
    ['Ctrl+Alt+Shift+F', false],
    ['Strg+Alt+F', false],
    ['', false],
  ])('is known in the words of a desktop: %s', (words, same) => {
    expect(saysKeys(words, 'CommandOrControl+Alt+F')).toBe(same);
  });
});
