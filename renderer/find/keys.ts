import { letterOf } from '../ui/letter-key.ts';

/** What a key does in the find window. */
export type KeyAct =
  | { readonly kind: 'turn'; readonly to: number }
  /** Through the card: down 1, up -1. */
  | { readonly kind: 'scroll'; readonly way: 1 | -1 }
  | { readonly kind: 'start' | 'pin' | 'copy' | 'close' };

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>;

export type Place = {
  /** The key was pressed in the box. */
  readonly inBox: boolean;
  readonly rows: number;
  /** The row that is chosen. */
  readonly at: number;
};

/** So many rows a press of Page Up or Page Down goes. */
const PAGE = 5;

/** What a key press does; null for what it does of itself. A word that is still being put together is left alone. */
export const keyAct = (keys: Keys, { inBox, rows, at }: Place): KeyAct | null => {
  if (keys.isComposing || keys.altKey) return null;
  const command = keys.ctrlKey || keys.metaKey;
  if (command && letterOf(keys) === 'C') return keys.shiftKey || somethingIsSelected() ? null : { kind: 'copy' };
  switch (keys.key) {
    case 'Escape':
      return { kind: 'close' };
    case 'Enter':
      if (command) return { kind: 'pin' };
      return inBox && !keys.shiftKey ? { kind: 'start' } : null;
    case 'ArrowDown':
    case 'ArrowUp':
      if (command) return inBox ? { kind: 'scroll', way: keys.key === 'ArrowDown' ? 1 : -1 } : null;
      return inBox && !keys.shiftKey ? turn(keys.key, rows, at) : null;
    default:
      return inBox && !command && !keys.shiftKey ? turn(keys.key, rows, at) : null;
  }
};

const turn = (key: string, rows: number, at: number): KeyAct | null => {
  if (rows === 0) return null;
  const to = (index: number): KeyAct => ({ kind: 'turn', to: Math.max(0, Math.min(index, rows - 1)) });
  switch (key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at - 1);
    case 'PageDown':
      return to(at + PAGE);
    case 'PageUp':
      return to(at - PAGE);
    default:
      return null;
  }
};

/** Whether something is selected, in the page or in a field: then that is what is to be copied. */
const somethingIsSelected = (): boolean => {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement && activeElement.type === 'text') {
    return activeElement.selectionStart !== activeElement.selectionEnd;
  }
  return getSelection()?.isCollapsed === false;
};
