import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Texts } from '../../shared/i18n/english.ts';
import { createLanguage } from '../../shared/i18n/language.ts';
import { LanguageProvider, useLanguage, type WindowLanguage } from './language.tsx';
import { loadTexts, type TextLoaders } from './load-language.ts';

type LaterPage<Props> = {
  readonly Page: ComponentType<Props>;
  /** A file may be that of several pages. Left out where it has none of its own. */
  readonly texts?: readonly TextLoaders[];
};
type LaterProps<Props> = { readonly load: () => Promise<LaterPage<Props>>; readonly props: Props };

type Loaded<Props> = {
  readonly load: LaterProps<Props>['load'];
  readonly Page: ComponentType<Props>;
  readonly language: WindowLanguage;
};

/** A page whose script and texts are loaded as it is turned to; nothing until they are there. */
export const Later = <Props extends object>({ load, props }: LaterProps<Props>) => {
  const language = useLanguage();
  const [loaded, setLoaded] = useState<Loaded<Props> | null>(null);
  useEffect(() => {
    let isWanted = true;
    // Both lie beside the script that is running: there is no network that could fail.
    load().then(async ({ Page, texts }) => {
      const spoken = texts === undefined ? language : await withTexts(language, texts);
      if (isWanted) setLoaded({ load, Page, language: spoken });
    });
    return () => {
      isWanted = false;
    };
  }, [load, language]);
  // Where one such page follows another, the props are this one's already.
  if (loaded?.load !== load) return null;
  const { Page } = loaded;
  return (
    <LanguageProvider language={loaded.language}>
      <Page {...props} />
    </LanguageProvider>
  );
};

/** A language with more of its texts. */
const withTexts = async (language: WindowLanguage, files: readonly TextLoaders[]): Promise<WindowLanguage> => {
  const { code, direction, texts } = language;
  const loaded = await Promise.all(files.map((loaders) => loadTexts(loaders, code)));
  const plain = createLanguage(code, direction, Object.assign({}, ...loaded) as Texts);
  // One for developers is made of the plain one; the usual window has no code for it.
  const more = code.includes('-x-') ? (await import('./pseudo-language.ts')).pseudoLanguage(plain, code) : plain;
  return createLanguage(code, direction, { ...texts, ...more.texts });
};
