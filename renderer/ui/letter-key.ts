/**
 * The Latin letter of a key press, as a capital: the one that the key writes or, where the layout writes others or a
 * modifier changes it, the one that stands in its place on most keyboards. Undefined for all other keys. So Ctrl+C is
 * Ctrl+C with Caps Lock on, in a Russian layout, and where the letters are arranged in another way.
 */
export const letterOf = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string | undefined => {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  return code.match(/^Key([A-Z])$/)?.[1];
};
