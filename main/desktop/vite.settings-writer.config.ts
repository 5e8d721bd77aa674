import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What writes the settings: one CommonJS file, because the main process loads it in the midst of saving. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  logLevel: 'warn',
  ssr: { target: 'node', noExternal: true, external: ['electron'] },
  build: {
    ssr: here('settings-writer.ts'),
    target: 'node20.18',
    outDir: here('../../dist/settings-writer'),
    emptyOutDir: true,
    rolldownOptions: {
      output: {
        format: 'cjs',
        entryFileNames: 'index.cjs',
        // As in the main process: the names stay, for the stacks in the log.
        minify: { compress: true, codegen: true, mangle: false },
      },
    },
  },
});
