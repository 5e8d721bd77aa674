import type { Texts } from '../../shared/i18n/english.ts';
import { createLanguage, type Direction } from '../../shared/i18n/language.ts';
import type { WindowLanguage } from './language.tsx';

/** What loads a file of texts, by its path, as `import.meta.glob` finds them: `…/i18n/CODE/NAMESPACE.json`. */
type TextFiles = Readonly<Record<string, () => Promise<unknown>>>;

/** What is spoken where nothing else is asked for, or a language that nobody has written yet. */
const FIRST = 'en';

/** A pseudo-language has the words of the language that it is made of, where those are not for reading. */
const withoutPseudo = (code: string): string => code.replace(/-x-.*/, '');

/** The texts of a language, by namespace; empty where there are none. */
const textsOf = async (files: TextFiles, code: string): Promise<object> => {
  const paths = Object.keys(files).filter((path) => path.includes(`/${code}/`));
  const named = paths.map(async (path) => [path.replace(/.*\/|\.json$/g, ''), await files[path]?.()] as const);
  return Object.fromEntries(await Promise.all(named));
};

/** The texts of a language that is spoken already, which are needed later. */
export const loadTexts = (files: TextFiles, code: string): Promise<object> => textsOf(files, withoutPseudo(code));

/** Which way a language is written; TypeScript does not know yet that one can ask. */
const directionOf = (code: string): Direction =>
  (new Intl.Locale(code) as Intl.Locale & { getTextInfo: () => { direction: Direction } }).getTextInfo().direction;

/**
 * Loads a window's texts in the language that its address names (`?language=CODE`), and tells the page which that is and
 * which way it is written. A language counts as soon as it has a folder beside that of the first.
 */
export const loadLanguage = async (files: TextFiles): Promise<WindowLanguage> => {
  const asked = new URLSearchParams(location.search).get('language') ?? FIRST;
  const own = await textsOf(files, asked);
  const isThere = Object.keys(own).length > 0;
  const [code, texts] = isThere ? [asked, own] : [FIRST, await textsOf(files, FIRST)];
  const spoken = createLanguage(code, directionOf(code), texts as Texts);
  // Those for developers are made of the first one; the usual window has no code for them.
  const language = asked.startsWith(`${FIRST}-x-`)
    ? (await import('./pseudo-language.ts')).pseudoLanguage(spoken, asked)
    : spoken;
  document.documentElement.lang = language.code;
  document.documentElement.dir = language.direction;
  return language;
};
