import type { Texts } from '../../shared/i18n/english.ts';
import { createLanguage, type Direction } from '../../shared/i18n/language.ts';
import type { WindowLanguage } from './language.tsx';

/** What loads a file of texts, by its path, as `import.meta.glob` finds them: `…/i18n/CODE/NAMESPACE.json`. */
type TextFiles = Readonly<Record<string, () => Promise<unknown>>>;

/** What is spoken where nothing else is asked for, or a language that nobody has written yet. */
const FIRST = 'en';

/** The texts of a language, by namespace; empty where there are none. */
const textsOf = async (files: TextFiles, code: string): Promise<object> => {
  const paths = Object.keys(files).filter((path) => path.includes(`/${code}/`));
  const named = paths.map(async (path) => [path.replace(/.*\/|\.json$/g, ''), await files[path]?.()] as const);
  return Object.fromEntries(await Promise.all(named));
};

/** Which way a language is written; TypeScript does not know yet that one can ask. */
const directionOf = (code: string): Direction =>
  (new Intl.Locale(code) as Intl.Locale & { getTextInfo: () => { direction: Direction } }).getTextInfo().direction;

/** What `asked` asks for. Languages for developers are made of the first one, which the usual window has no code for. */
const load = async (files: TextFiles, asked: string): Promise<readonly [string, Direction, object]> => {
  if (asked.startsWith(`${FIRST}-x-`)) {
    const pseudo = await import('../../shared/i18n/pseudo.ts');
    const code = pseudo.PSEUDO_LANGUAGES.find((one) => one === asked);
    if (code) return [code, pseudo.directionOf(code), pseudo.pseudoTexts(await textsOf(files, FIRST), code)];
  }
  const texts = await textsOf(files, asked);
  return Object.keys(texts).length > 0 ? [asked, directionOf(asked), texts] : load(files, FIRST);
};

/**
 * Loads a window's texts in the language that its address names (`?language=CODE`), and tells the page which that is and
 * which way it is written. A language counts as soon as it has a folder beside that of the first.
 */
export const loadLanguage = async (files: TextFiles): Promise<WindowLanguage> => {
  const asked = new URLSearchParams(location.search).get('language') ?? FIRST;
  const [code, direction, texts] = await load(files, asked);
  document.documentElement.lang = code;
  document.documentElement.dir = direction;
  return createLanguage(code, direction, texts as Texts);
};
