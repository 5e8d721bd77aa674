import * as v from 'valibot';

/** What has a shortcut that holds in every program. */
export const SHORTCUT_NAMES = ['find', 'break'] as const;
export type ShortcutName = (typeof SHORTCUT_NAMES)[number];

/** What has become of the keys that the settings wish for a shortcut; of none, too. */
export const shortcutStateSchema = v.variant('state', [
  /** They work whichever program has the keyboard. `keys`: what the desktop has bound, where it says other keys. */
  v.strictObject({ state: v.literal('all-programs'), keys: v.nullable(v.string()) }),
  /** They work while a program that uses X has the keyboard. */
  v.strictObject({ state: v.literal('x-programs') }),
  /** Something else has them. */
  v.strictObject({ state: v.literal('taken') }),
  /** The desktop was asked for them; it may be asking the person. */
  v.strictObject({ state: v.literal('asked') }),
  /** The desktop, or the person whom it asked, has given no keys. */
  v.strictObject({ state: v.literal('unbound') }),
]);

export type ShortcutState = Readonly<v.InferOutput<typeof shortcutStateSchema>>;
export type ShortcutStates = Readonly<Record<ShortcutName, ShortcutState>>;
