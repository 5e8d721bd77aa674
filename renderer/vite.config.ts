import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Every folder with a page of its own is a window: `break` becomes dist/renderer/break/index.html. The demo is none. */
const pages = readdirSync(here('.'))
  .filter((folder) => folder !== 'demo')
  .map((folder) => here(`${folder}/index.html`))
  .filter((page) => existsSync(page));

/** The windows' pages. Addresses are relative, so that they hold under the app's own scheme. */
export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'chrome130',
    outDir: here('../dist/renderer'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages },
  },
});
