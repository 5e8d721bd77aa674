import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { shipNotices } from '../../main/scripts/third-party-notices.ts';
import { windowTexts } from '../window-texts.config.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('../../package.json'), 'utf8')) as { readonly version: string };

/** The page to try Vertebreak in: one folder for any web server, with relative addresses. */
export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [windowTexts, shipNotices],
  define: { 'import.meta.env.VERTEBREAK_VERSION': JSON.stringify(version) },
  build: {
    target: ['chrome123', 'firefox120', 'safari17.5'],
    outDir: here('../../dist/demo'),
    emptyOutDir: true,
    modulePreload: false,
    // A font or picture within a style sheet would have to be allowed as data.
    assetsInlineLimit: 0,
    // What the service worker keeps.
    manifest: 'files.json',
    rolldownOptions: {
      input: [here('index.html'), here('window.html'), here('offline.ts')],
      output: {
        // A service worker is known by its address.
        entryFileNames: ({ name }) => (name === 'offline' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
