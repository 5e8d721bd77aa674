import { english, type Texts } from './english.ts';
import type { Language } from './language.ts';
import { spoken } from './spoken.ts';

/** A language with all its texts, as the program has it; a window loads its own part. */
export type AppLanguage = Language<Texts>;

/** A language with all its texts by its code; the first one where there is none of that code. */
export const languageOf = (code: string): AppLanguage => spoken(code, { en: english });
