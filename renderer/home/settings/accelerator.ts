import { letterOf } from '../../ui/letter-key.ts';

/** What of a key press makes a shortcut. */
export type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const modifierKeys = ['Control', 'Meta', 'Alt', 'AltGraph', 'Shift'];

/**
 * A key press as an Electron accelerator, such as `CommandOrControl+Alt+B`; null while only modifiers are held, and
 * `'bare'` where none of Ctrl, Alt and Cmd is: a shortcut that holds everywhere must not take a key that one types with.
 * Where a modifier or the layout changes what they write, letters, digits and the space bar go by their place.
 */
export const acceleratorOf = (keys: Keys): string | null | 'bare' => {
  if (modifierKeys.includes(keys.key)) return null;
  const key = keyName(keys);
  if (key === undefined) return null;
  if (!keys.ctrlKey && !keys.metaKey && !keys.altKey) return 'bare';
  const modifiers = [
    ...(keys.ctrlKey || keys.metaKey ? ['CommandOrControl'] : []),
    ...(keys.altKey ? ['Alt'] : []),
    ...(keys.shiftKey ? ['Shift'] : []),
  ];
  return [...modifiers, key].join('+');
};

const keyName = ({ key, code }: Keys): string | undefined => {
  const letter = letterOf({ key, code });
  if (letter !== undefined) return letter;
  if (/^Digit\d$/.test(code)) return code.at(-1);
  if (/^F\d{1,2}$/.test(key)) return key;
  if (code === 'Space') return 'Space';
  return key.match(/^Arrow(Up|Down|Left|Right)$/)?.[1];
};

/** An accelerator as it is written on keys. */
export const acceleratorInWords = (accelerator: string, isMac: boolean): string =>
  accelerator
    .replace('CommandOrControl', isMac ? 'Cmd' : 'Ctrl')
    .replace('Alt', isMac ? 'Option' : 'Alt')
    .replaceAll('+', ' + ');
