import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Draws the key poses of every movement, with name and muscles, into dist/poster/poster.html and .png. `--blind` puts
// numbers for names (the key lies beside), `--seed 7` shuffles, `--only a,b` draws some, `--effort easier` those that
// look different then, `--frames 8` so many pictures of a repetition, `--dark` on dark paper, `--out` names the files,
// `--scale 2` draws larger. The figure's components are written for the windows' build, so the same build reads them.
const page = fileURLToPath(new URL('page.tsx', import.meta.url));
await runnerImport(page, {
  configFile: false,
  logLevel: 'error',
  root: fileURLToPath(new URL('../..', import.meta.url)),
});
