import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// The figure's components are written for the windows' build, so the same build reads them here.
const page = fileURLToPath(new URL('page.tsx', import.meta.url));
await runnerImport(page, {
  configFile: false,
  logLevel: 'error',
  root: fileURLToPath(new URL('../..', import.meta.url)),
});
