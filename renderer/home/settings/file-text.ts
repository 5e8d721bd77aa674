import { encodingOf, MOST_BYTES } from '../../../shared/settings/foreign/foreign-text.ts';

/** Why the text of a file cannot be had. */
export type NoText = 'tooBig' | 'binary';

/** UTF-16 has two bytes a sign. */
const MOST_FILE_BYTES = 2 * MOST_BYTES;

/** The text of a file that somebody opened or dropped; nothing is read of one that is too large. */
export const fileText = async (file: File): Promise<{ readonly text: string } | { readonly none: NoText }> => {
  if (file.size > MOST_FILE_BYTES) return { none: 'tooBig' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.length > MOST_BYTES ? { none: 'tooBig' } : { text };
  } catch {
    return { none: 'binary' };
  }
};
