import { expect, it } from 'vitest';
import { keyAct } from '../../../renderer/find/keys.ts';

const place = { inBox: true, rows: 3, at: 0 };
const keys = (key: string, code: string, held: Partial<KeyboardEvent> = {}) => ({
  ...{ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false },
  ...held,
});

it.each([
  ['plain', 'c', 'KeyC'],
  ['with Caps Lock', 'C', 'KeyC'],
  ['in a Russian layout', 'с', 'KeyC'],
  ['in a Greek layout', 'ψ', 'KeyC'],
  ['where letters are arranged in another way', 'c', 'KeyI'],
])('Ctrl+C copies: %s', (_, key, code) => {
  expect(keyAct(keys(key, code, { ctrlKey: true }), place)).toEqual({ kind: 'copy' });
  expect(keyAct(keys(key, code, { metaKey: true }), place)).toEqual({ kind: 'copy' });
});

it.each([
  ['another letter in the place of C', keys('j', 'KeyC', { ctrlKey: true })],
  ['C alone', keys('c', 'KeyC')],
  ['Ctrl+Shift+C', keys('C', 'KeyC', { ctrlKey: true, shiftKey: true })],
  ['AltGr+C', keys('c', 'KeyC', { ctrlKey: true, altKey: true })],
])('nothing else does: %s', (_, pressed) => {
  expect(keyAct(pressed, place)).toBeNull();
});
