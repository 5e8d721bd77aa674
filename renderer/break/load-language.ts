import type { WindowLanguage } from '../ui/language.tsx';
import { loadLanguage } from '../ui/load-language.ts';

/** The texts of the break window. What it shows at the end has more of them: see moved-plate-language.ts. */
export const loadBreakLanguage = (): Promise<WindowLanguage> =>
  loadLanguage(
    import.meta.glob('../../shared/i18n/*/break.json', { query: '?texts=break,left-out', import: 'default' }),
  );
