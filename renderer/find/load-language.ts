import type { WindowLanguage } from '../ui/language.tsx';
import { loadLanguage } from '../ui/load-language.ts';

/** The texts of the find window, and the words that it looks for. */
export const loadFindLanguage = (): Promise<WindowLanguage> =>
  loadLanguage(
    import.meta.glob('../../shared/i18n/*/{body-map,codes,find,find-pain,find-words,muscles}.json', {
      import: 'default',
    }),
  );
