import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { contract } from '../../shared/contract.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const channels = Object.entries(contract).map(([channel, { direction }]) => [channel, direction]);

/** The preload script: one CommonJS file, because a sandboxed window can load nothing else. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  logLevel: 'warn',
  define: { CHANNELS: JSON.stringify(channels) },
  build: {
    target: 'chrome130',
    outDir: here('../../dist/preload'),
    emptyOutDir: true,
    lib: { entry: here('preload.ts'), formats: ['cjs'], fileName: () => 'index.cjs' },
    rolldownOptions: { external: ['electron'] },
  },
});
