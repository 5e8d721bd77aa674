import type { WindowLanguage } from '../ui/language.tsx';
import { loadLanguage } from '../ui/load-language.ts';

/** The texts of the find window; the words that it looks for come later, with what searches. */
export const loadFindLanguage = (): Promise<WindowLanguage> =>
  loadLanguage(
    import.meta.glob('../../shared/i18n/*/find.json', {
      query: '?texts=body-map,codes,find,find-window,muscles',
      import: 'default',
    }),
  );
