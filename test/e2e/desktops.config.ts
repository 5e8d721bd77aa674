import { defineConfig } from 'playwright/test';
import journeys from './playwright.config.ts';

/** Journeys that need one desktop, which their titles name first: `gnome: …`, `kde: …`, `sway: …`. */
export default defineConfig({
  ...journeys,
  testMatch: '{desktops,wayland}/**/*.e2e.ts',
  testIgnore: [],
  outputDir: '../../dist/test/desktops',
  reporter: [['list'], ['json', { outputFile: '../../dist/test/desktops.json' }]],
});
