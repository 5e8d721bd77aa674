import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * What the clients of X and of D-Bus load only where it is called for, and nothing here calls: drawing, input, a server of
 * X, introspection with its reader of XML. It would be two thirds of all that is loaded, and in memory for good.
 */
const NEVER_CALLED =
  /\/x11\/lib\/(xserver|keysyms|gcfunction|ext\/(?!big-requests))|\/dbus-native\/lib\/introspect\.js$/;

const withoutNeverCalled: Plugin = {
  name: 'without-never-called',
  enforce: 'pre',
  load: (id) => (NEVER_CALLED.test(id) ? 'module.exports = {};' : null),
};

/** V8 keeps a text of one character beyond Latin-1 at two bytes each; strings and patterns can spell them in ASCII. */
const inAscii: Plugin = {
  name: 'in-ascii',
  generateBundle: (_, bundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code.replace(
        /[^\0-\x7f]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

/**
 * The main process, as ES modules in dist/main. Everything is bundled, so that the packed app carries no folder of
 * modules but node-notifier's: it looks for its helper programs beside its own file.
 */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  logLevel: 'warn',
  plugins: [withoutNeverCalled, inAscii],
  ssr: { target: 'node', noExternal: true, external: ['electron', 'node-notifier'] },
  build: {
    ssr: true,
    target: 'node20.18',
    outDir: here('../dist/main'),
    emptyOutDir: true,
    rolldownOptions: {
      input: { index: here('index.ts') },
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        // What is read at every start stays in memory; the names stay too, for the stacks in the log.
        minify: { compress: true, codegen: true, mangle: false },
      },
    },
  },
});
