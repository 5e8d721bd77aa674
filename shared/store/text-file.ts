import type { LastLines } from './disk.ts';
import { UnfitFile } from './unfit-file.ts';

// What a disk that holds texts instead of bytes does with one; its characters are taken for bytes.

/** The text of a file, where it is not too long. */
export const wholeText = (text: string, most: number): string => {
  if (text.length > most) throw new UnfitFile(most);
  return text;
};

/** Hands over the last lines of a text. */
export const lastLines = (text: string, most: number, take: (line: string) => void): LastLines => {
  const isCut = text.length > most;
  const end = isCut ? text.slice(-most) : text;
  const lines = end.slice(isCut ? end.indexOf('\n') + 1 : 0).split('\n');
  const rest = lines.pop() ?? '';
  for (const line of lines) take(line);
  return { rest, isCut };
};

/** Where what stands behind the end of the last line begins. */
export const restFrom = (text: string): number => text.lastIndexOf('\n') + 1;
