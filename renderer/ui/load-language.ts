import { directionOf } from '../../shared/i18n/direction.ts';
import type { Texts } from '../../shared/i18n/english.ts';
import { createLanguage } from '../../shared/i18n/language.ts';
import type { WindowLanguage } from './language.tsx';

/**
 * What loads texts, by namespace, by a path of their language: `…/i18n/CODE/NAMESPACE.json`, as `import.meta.glob` finds
 * them. Its query names the namespaces: `?texts=find,codes` (see window-texts.config.ts).
 */
export type TextLoaders = Readonly<Record<string, () => Promise<unknown>>>;

/** What is spoken where nothing else is asked for, or a language that nobody has written yet. */
const FIRST = 'en';

/** A pseudo-language has the words of the language that it is made of, where those are not for reading. */
const withoutPseudo = (code: string): string => code.replace(/-x-.*/, '');

/** The texts of a language, by namespace; undefined where there are none. */
const textsOf = (loaders: TextLoaders, code: string): Promise<unknown> | undefined =>
  Object.entries(loaders).find(([path]) => path.includes(`/${code}/`))?.[1]();

/** The texts of a language that is spoken already, which are needed later. */
export const loadTexts = async (loaders: TextLoaders, code: string): Promise<unknown> =>
  textsOf(loaders, withoutPseudo(code));

/**
 * Loads a window's texts in the language that its address names (`?language=CODE`), and tells the page which that is and
 * which way it is written. A language counts as soon as it has a folder beside that of the first.
 */
export const loadLanguage = async (loaders: TextLoaders): Promise<WindowLanguage> => {
  const asked = new URLSearchParams(location.search).get('language') ?? FIRST;
  const own = await textsOf(loaders, asked);
  const code = own === undefined ? FIRST : asked;
  const spoken = createLanguage(code, directionOf(code), (own ?? (await textsOf(loaders, FIRST))) as Texts);
  // Those for developers are made of the first one; the usual window has no code for them.
  const language = asked.startsWith(`${FIRST}-x-`)
    ? (await import('./pseudo-language.ts')).pseudoLanguage(spoken, asked)
    : spoken;
  document.documentElement.lang = language.code;
  document.documentElement.dir = language.direction;
  return language;
};
