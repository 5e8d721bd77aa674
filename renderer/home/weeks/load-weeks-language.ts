import type { WindowLanguage } from '../../ui/language.tsx';
import { loadFurther } from '../../ui/load-language.ts';

/** The language of the window with the texts that the page of weeks alone says. */
export const loadWeeksLanguage = (language: WindowLanguage): Promise<WindowLanguage> =>
  loadFurther(
    import.meta.glob('../../../shared/i18n/*/weeks.json', { query: '?texts=weeks', import: 'default' }),
    language,
  );
