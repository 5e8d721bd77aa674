import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'electron-builder';
import { buildAll } from './build.ts';

// `npm run pack`: builds the checkout and packs it, unpacked, for the system it runs on, into dist/package.

/** The Electron to pack where one is at hand already: its folder, and its version from the file that comes with it. */
function givenElectron(): { readonly electronDist?: string; readonly electronVersion?: string } {
  const electronDist = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!electronDist) return {};
  return {
    electronDist,
    electronVersion: readFileSync(join(electronDist, 'version'), 'utf8').trim().replace(/^v/, ''),
  };
}

try {
  await buildAll();
  await build({ dir: true, publish: 'never', config: givenElectron() });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
