import { defineConfig } from 'playwright/test';
import { PATIENCE_MS } from '../patience.ts';

/** Journeys on the built app in a real Electron: one at a time, since they share one display. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  // Those of one desktop alone: desktops.config.ts.
  testIgnore: 'desktops/**',
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  timeout: PATIENCE_MS,
  expect: { timeout: PATIENCE_MS / 4 },
  outputDir: '../../dist/test/e2e',
  reporter: [['list'], ['json', { outputFile: '../../dist/test/e2e.json' }]],
});
