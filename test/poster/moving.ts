import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Draws one movement as a small picture that moves by itself, for pages that show no more than pictures: an SVG on light
// paper and one on dark, and the same standing still for people who asked for less motion, into .github/moving-*.svg.
// `--movement cat-cow` draws another, `--folder DIR` puts them elsewhere.
const page = fileURLToPath(new URL('moving-page.tsx', import.meta.url));
await runnerImport(page, {
  configFile: false,
  logLevel: 'error',
  root: fileURLToPath(new URL('../..', import.meta.url)),
});
