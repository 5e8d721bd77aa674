import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What Stryker runs against each mutant: the tests of the rules alone, in plain Node. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['test/shared/**/*.test.ts'], environment: 'node' },
});
