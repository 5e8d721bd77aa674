import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { preactJsx } from './preact-jsx.config.ts';
import { firstTextsAhead, windowTexts } from './window-texts.config.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Takes out of a page what is said to its readers. */
const withoutComments: Plugin = {
  name: 'without-comments',
  transformIndexHtml: (html) => html.replace(/^\s*<!--.*-->\n/gm, ''),
};

/**
 * What is loaded apart lies on the same disk, and its style sheets are the page's own: nothing is to be fetched ahead.
 * So the imports stay as they are written, without what Vite puts round each of them for that.
 */
const plainImports: Plugin = {
  name: 'plain-imports',
  configResolved: ({ plugins }) => {
    const others = plugins.filter(
      ({ name }) => !/^(vite:build-import-analysis|native:import-analysis-build)$/.test(name),
    );
    (plugins as Plugin[]).splice(0, plugins.length, ...others);
  },
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
  plugins: [withoutComments, plainImports, preactJsx, windowTexts, firstTextsAhead],
  build: {
    target: 'chrome130',
    outDir: here('../dist/renderer'),
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // To make a schema does nothing: where a window needs a word of such a file, the schemas stay behind.
      treeshake: { manualPureFunctions: ['v'] },
      // What a page needs at once is one script, also where some of it is needed again by what it loads later; what
      // several of those need is one, too.
      output: {
        codeSplitting: {
          groups: [
            { name: 'index', tags: ['$initial'] },
            { name: 'shared', minShareCount: 2, test: /\.tsx?$/ },
          ],
        },
      },
    },
  },
});
