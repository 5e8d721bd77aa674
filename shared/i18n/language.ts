import { createTranslate, type TextKey, type Translate } from './translate.ts';

/** Which way a language is written. */
export type Direction = 'ltr' | 'rtl';

/** A language with the texts that a program or a window has loaded of it; what needs only some of them asks for those. */
export type Language<T> = {
  /** BCP 47. */
  readonly code: string;
  readonly direction: Direction;
  readonly t: Translate<TextKey<T>>;
  /** The same as data: lists of lines, the movements, the words that find looks for. */
  readonly texts: T;
};

export const createLanguage = <T>(code: string, direction: Direction, texts: T): Language<T> => ({
  code,
  direction,
  texts,
  t: createTranslate(texts, code),
});
