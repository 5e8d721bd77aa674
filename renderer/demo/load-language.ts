import type { WindowLanguage } from '../ui/language.tsx';
import { loadLanguage } from '../ui/load-language.ts';

/** The texts of the page and of the app that runs in it; the windows in it load their own. */
export const loadDemoLanguage = (): Promise<WindowLanguage> =>
  loadLanguage(
    import.meta.glob('../../shared/i18n/*/demo.json', {
      query:
        '?texts=body-map,cli,codes,conflicts,demo,find,find-window,foreign,home,issues,movements,muscles,own-movements,policy,shell,simulate,taken-along,trial-words,why',
      import: 'default',
    }),
  );
