import type { WindowLanguage } from '../ui/language.tsx';
import { loadLanguage } from '../ui/load-language.ts';

/** The texts of the home window. */
export const loadHomeLanguage = (): Promise<WindowLanguage> =>
  loadLanguage(
    import.meta.glob('../../shared/i18n/*/home.json', {
      query: '?texts=codes,help,home,left-out,welcome',
      import: 'default',
    }),
  );
