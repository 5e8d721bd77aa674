// The keys of a setting, an Electron accelerator, in the words of those who bind keys for the whole desktop.

/** A key that is no letter, digit or F: its name in X's list of keys, and its number in Qt's. */
const NAMED: Readonly<Record<string, { readonly x: string; readonly qt: number }>> = {
  Space: { x: 'space', qt: 0x20 },
  Up: { x: 'Up', qt: 0x01000013 },
  Down: { x: 'Down', qt: 0x01000015 },
  Left: { x: 'Left', qt: 0x01000012 },
  Right: { x: 'Right', qt: 0x01000014 },
  Home: { x: 'Home', qt: 0x01000010 },
  End: { x: 'End', qt: 0x01000011 },
  PageUp: { x: 'Page_Up', qt: 0x01000016 },
  PageDown: { x: 'Page_Down', qt: 0x01000017 },
  Insert: { x: 'Insert', qt: 0x01000006 },
  Delete: { x: 'Delete', qt: 0x01000007 },
  Tab: { x: 'Tab', qt: 0x01000001 },
  Backspace: { x: 'BackSpace', qt: 0x01000003 },
  Enter: { x: 'Return', qt: 0x01000004 },
  Return: { x: 'Return', qt: 0x01000004 },
};

/** Qt numbers the keys F1 to F24 from here. */
const QT_F0 = 0x0100002f;

/** In the order in which they are written. */
const MODIFIERS = [
  { names: ['CommandOrControl', 'CmdOrCtrl', 'Control', 'Ctrl'], x: 'CTRL', qt: 0x04000000, written: 'Ctrl' },
  { names: ['Alt', 'Option'], x: 'ALT', qt: 0x08000000, written: 'Alt' },
  { names: ['Shift'], x: 'SHIFT', qt: 0x02000000, written: 'Shift' },
  { names: ['Super', 'Meta', 'Command', 'Cmd'], x: 'LOGO', qt: 0x10000000, written: 'Super' },
] as const;

const QT_MODIFIERS = MODIFIERS.reduce((all, { qt }) => all + qt, 0);

type Parts = { readonly modifiers: readonly (typeof MODIFIERS)[number][]; readonly x: string; readonly qt: number };

const keyOf = (name: string): Pick<Parts, 'x' | 'qt'> | null => {
  if (/^[A-Z0-9]$/i.test(name)) return { x: name.toLowerCase(), qt: name.toUpperCase().charCodeAt(0) };
  const f = Number(name.match(/^F([1-9]|1\d|2[0-4])$/i)?.[1] ?? 0);
  if (f > 0) return { x: `F${f}`, qt: QT_F0 + f };
  return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? null) : null;
};

const partsOf = (accelerator: string): Parts | null => {
  const names = accelerator.split('+');
  const key = keyOf(names.at(-1) ?? '');
  const held = names.slice(0, -1).map((name) => MODIFIERS.find((one) => one.names.some((known) => known === name)));
  if (key === null || held.includes(undefined)) return null;
  return { ...key, modifiers: MODIFIERS.filter((one) => held.includes(one)) };
};

/** As the portals of desktops take a wish, by the XDG specification of shortcuts: `CTRL+ALT+f`. Null where it has no word. */
export const xdgTrigger = (accelerator: string): string | null => {
  const parts = partsOf(accelerator);
  return parts === null ? null : [...parts.modifiers.map(({ x }) => x), parts.x].join('+');
};

/** Qt's number for the keys; null where it is not known. */
export const qtKey = (accelerator: string): number | null => {
  const parts = partsOf(accelerator);
  return parts === null ? null : parts.modifiers.reduce((sum, { qt }) => sum + qt, parts.qt);
};

/** Keys by Qt's number, written as on a keyboard; null where they are not known. */
export const qtKeyInWords = (code: number): string | null => {
  const held = MODIFIERS.filter(({ qt }) => (code & qt) !== 0);
  const key = code & ~QT_MODIFIERS;
  const named = Object.entries(NAMED).find(([, { qt }]) => qt === key)?.[0];
  const f = key - QT_F0;
  const letter = /^[A-Z0-9]$/.test(String.fromCharCode(key)) ? String.fromCharCode(key) : undefined;
  const name = letter ?? (f >= 1 && f <= 24 ? `F${f}` : named);
  return name === undefined ? null : [...held.map(({ written }) => written), name].join(' + ');
};

/**
 * Whether a desktop's own words for keys, such as `Press <Control><Alt>f`, say those of an accelerator. In a language
 * that names the modifiers otherwise they do not.
 */
export const saysKeys = (words: string, accelerator: string): boolean => {
  const parts = partsOf(accelerator);
  if (parts === null) return false;
  const said = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word !== '' && word !== 'press')
    .map((word) => ({ control: 'ctrl', primary: 'ctrl', super: 'logo', meta: 'logo' })[word] ?? word);
  const wished = [...parts.modifiers.map(({ x }) => x), parts.x].map((word) => word.toLowerCase());
  return said.sort().join() === wished.sort().join();
};
