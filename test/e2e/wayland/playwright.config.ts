import { defineConfig } from 'playwright/test';
import journeys from '../playwright.config.ts';

/** Journeys on a Wayland desktop, beside programs that are native to it; run inside a session of it. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  testIgnore: [],
  outputDir: '../../../dist/test/e2e-wayland',
  reporter: [['list'], ['json', { outputFile: '../../../dist/test/e2e-wayland.json' }]],
});
