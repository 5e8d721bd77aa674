import type { FunctionComponent } from 'preact';
import { LanguageProvider, type WindowLanguage } from '../../ui/language.tsx';
import { loadWeeksLanguage } from './load-weeks-language.ts';
import { WeeksPage, type WeeksPageProps } from './weeks-page.tsx';

/** The page of weeks, in its language. */
export const loadWeeksPage = async (language: WindowLanguage): Promise<FunctionComponent<WeeksPageProps>> => {
  const further = await loadWeeksLanguage(language);
  return (props) => (
    <LanguageProvider language={further}>
      <WeeksPage {...props} />
    </LanguageProvider>
  );
};
