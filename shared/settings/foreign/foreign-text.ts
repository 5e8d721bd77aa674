/** No file of settings of these programs comes near it. */
export const MOST_KB = 1024;
export const MOST_BYTES = MOST_KB * 1024;

/** In which encoding a file is written, by what stands at its start: the registry exports UTF-16. */
export const encodingOf = ([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};
