import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Texts, Translator } from '../../shared/i18n/english.ts';
import type { Language } from '../../shared/i18n/language.ts';

/**
 * The language of a window. It has loaded the texts that its own files use and no others, which a test holds it to: so
 * no component has to say which those are.
 */
export type WindowLanguage = Language<Texts>;

const Current = createContext<WindowLanguage | null>(null);

type LanguageProviderProps = { readonly language: WindowLanguage; readonly children: ComponentChildren };

/** Gives everything in it the language to speak. */
export const LanguageProvider = ({ language, children }: LanguageProviderProps) => (
  <Current.Provider value={language}>{children}</Current.Provider>
);

/** The language that is spoken here. Throws outside a provider. */
export const useLanguage = (): WindowLanguage => {
  const language = useContext(Current);
  if (language === null) throw new Error('this component stands in no LanguageProvider');
  return language;
};

/** The texts of the language that is spoken here, by key. */
export const useT = (): Translator<keyof Texts> => useLanguage().t;
