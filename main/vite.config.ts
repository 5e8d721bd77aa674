import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The main process, as ES modules in dist/main. Everything is bundled, so that the packed app carries no folder of
 * modules but node-notifier's: it looks for its helper programs beside its own file.
 */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  logLevel: 'warn',
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
