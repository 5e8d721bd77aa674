import { describe, expect, it } from 'vitest';
import { acceleratorInWords, acceleratorOf, type Keys } from '../../../renderer/home/settings/accelerator.ts';

const keys = (key: string, code: string, held = ''): Keys => ({
  key,
  code,
  ctrlKey: held.includes('c'),
  metaKey: held.includes('m'),
  altKey: held.includes('a'),
  shiftKey: held.includes('s'),
});

describe('a key press as an accelerator', () => {
  it.each([
    [keys('b', 'KeyB', 'ca'), 'CommandOrControl+Alt+B'],
    [keys('∫', 'KeyB', 'ma'), 'CommandOrControl+Alt+B'],
    [keys('!', 'Digit1', 'cs'), 'CommandOrControl+Shift+1'],
    [keys('F9', 'F9', 'a'), 'Alt+F9'],
    [keys('ArrowUp', 'ArrowUp', 'ca'), 'CommandOrControl+Alt+Up'],
    [keys(' ', 'Space', 'cs'), 'CommandOrControl+Shift+Space'],
    [keys('\u00a0', 'Space', 'ca'), 'CommandOrControl+Alt+Space'],
    [keys('и', 'KeyB', 'ca'), 'CommandOrControl+Alt+B'],
    [keys('x', 'KeyB', 'ca'), 'CommandOrControl+Alt+X'],
    [keys('b', 'KeyB'), 'bare'],
    [keys('B', 'KeyB', 's'), 'bare'],
    [keys('Control', 'ControlLeft', 'c'), null],
    [keys('AltGraph', 'AltRight', 'ca'), null],
    [keys('MediaPlayPause', 'MediaPlayPause', 'c'), null],
  ])('%o is %s', (pressed, accelerator) => {
    expect(acceleratorOf(pressed)).toBe(accelerator);
  });

  it('is written as on the keys', () => {
    expect(acceleratorInWords('CommandOrControl+Alt+B', false)).toBe('Ctrl + Alt + B');
    expect(acceleratorInWords('CommandOrControl+Alt+B', true)).toBe('Cmd + Option + B');
  });
});
