import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { PATIENCE_MS } from './patience.ts';

/** What Stryker runs against each mutant: the tests of the rules alone, in plain Node; mutate.ts says which. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: (process.env.MUTATION_TESTS ?? 'test/shared/**/*.test.ts').split(' '),
    environment: 'node',
    setupFiles: ['mutation-setup.ts', 'property-seed.ts'].map((file) => fileURLToPath(new URL(file, import.meta.url))),
    isolate: false,
    // A busy machine is slow, which is no mutant noticed.
    testTimeout: PATIENCE_MS,
  },
});
