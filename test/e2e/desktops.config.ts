import { defineConfig } from 'playwright/test';
import journeys from './playwright.config.ts';

/** Journeys on desktops of Wayland. Those of one alone begin with its name: `gnome: …`, `kde: …`, `sway: …`. */
export default defineConfig({
  ...journeys,
  testMatch: 'desktops/**/*.e2e.ts',
  testIgnore: [],
  outputDir: '../../dist/test/desktops',
  reporter: [['list'], ['json', { outputFile: '../../dist/test/desktops.json' }]],
});
