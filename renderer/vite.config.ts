import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { windowTexts } from './window-texts.config.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Takes out of a page what is said to its readers. */
const withoutComments: Plugin = {
  name: 'without-comments',
  transformIndexHtml: (html) => html.replace(/^\s*<!--.*-->\n/gm, ''),
};

/**
 * What is loaded apart lies on the same disk, and its style sheets are the page's own: nothing is to be fetched ahead,
 * and no script has to carry the means for that.
 */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

/**
 * A window's page, which the build names as its input: `break/index.html` becomes dist/renderer/break/index.html.
 * Addresses are relative, so that they hold under the app's own scheme.
 */
export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [withoutComments, plainImports, windowTexts],
  build: {
    target: 'chrome130',
    outDir: here('../dist/renderer'),
    modulePreload: { polyfill: false },
  },
});
