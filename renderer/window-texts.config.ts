import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** A file of texts of which others of the same language are wanted too: `…/i18n/pl/find.json?texts=find,codes`. */
const WANTED = /^(.*\/shared\/i18n\/[^/]+\/[^/]+\.json)\?texts=([\w,-]+)$/;

/**
 * Lets a window load its language in one piece, however many files its texts stand in. All that serves or builds windows
 * needs it.
 */
export const windowTexts: Plugin = {
  name: 'window-texts',
  enforce: 'pre',
  load(id) {
    const [, file, names] = WANTED.exec(id) ?? [];
    if (file === undefined || names === undefined) return null;
    const texts = names.split(',').map((name) => {
      const path = join(dirname(file), `${name}.json`);
      this.addWatchFile(path);
      return [name, JSON.parse(readFileSync(path, 'utf8'))] as const;
    });
    return { code: JSON.stringify(Object.fromEntries(texts)), moduleType: 'json' };
  },
};

/** The texts that the page of a window begins with, in the language that is spoken where no other is asked for. */
const isFirst = (id: string | null, page: string): boolean =>
  id?.includes(`/shared/i18n/en${page.replace('/index.html', '.json')}?texts=`) ?? false;

/** Lets a page fetch its first texts along with its script, which would otherwise have to run before it asks for them. */
export const firstTextsAhead: Plugin = {
  name: 'first-texts-ahead',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { path, bundle }) =>
      Object.values(bundle ?? {})
        .filter((file) => file.type === 'chunk' && isFirst(file.facadeModuleId, path))
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `../${fileName}` },
          injectTo: 'head',
        })),
  },
};
