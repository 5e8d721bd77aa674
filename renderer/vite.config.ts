import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * A window's page, which the build names as its input: `break/index.html` becomes dist/renderer/break/index.html.
 * Addresses are relative, so that they hold under the app's own scheme.
 */
export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'chrome130',
    outDir: here('../dist/renderer'),
    modulePreload: { polyfill: false },
  },
});
