import type { WindowLanguage } from '../ui/language.tsx';
import { loadLanguage } from '../ui/load-language.ts';

/** The texts of what the break window shows at the end; loaded with it, since muscles have many words. */
export const loadMovedPlateLanguage = (): Promise<WindowLanguage> =>
  loadLanguage(
    import.meta.glob('../../shared/i18n/*/moved-plate.json', {
      query: '?texts=body-map,break,moved-plate,muscles',
      import: 'default',
    }),
  );
