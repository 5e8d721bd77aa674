import process from 'node:process';
import { Stryker } from '@stryker-mutator/core';

// Breaks each rule of the engine and sees whether a test notices, a folder after the other; with folders or files as
// arguments (`npm run mutate -- shared/history`), those alone. Reports go to dist/mutation, and what has not changed since
// the last run is not run again. Exits with 1 where a folder is below the threshold in stryker.config.json.

/** The folders that are held to it; what is to notice are the tests of the folder itself, not those that pass through. */
const FOLDERS = ['history', 'store', 'routine', 'catalogue', 'schedule', 'app'];

const folderOf = (path: string): string => path.split('/')[1] ?? '';

async function mutate(folder: string, paths: readonly string[]): Promise<void> {
  process.env.MUTATION_TESTS = `test/shared/${folder}/**/*.test.ts`;
  const report = `dist/mutation/${folder}`;
  const options: ConstructorParameters<typeof Stryker>[0] = {
    configFile: 'test/stryker.config.json',
    mutate: paths.map((path) => (path.endsWith('.ts') ? path : `shared/${folder}/**/*.ts`)),
    incrementalFile: `${report}.incremental.json`,
    htmlReporter: { fileName: `${report}.html` },
    jsonReporter: { fileName: `${report}.json` },
  };
  await new Stryker(options).runMutationTest();
}

const named = process.argv.slice(2);
const paths = named.length > 0 ? named : FOLDERS.map((folder) => `shared/${folder}`);
for (const path of paths) {
  if (!FOLDERS.includes(folderOf(path))) throw new Error(`${path} is in none of shared/{${FOLDERS.join(',')}}`);
}
for (const folder of FOLDERS) {
  const ofFolder = paths.filter((path) => folderOf(path) === folder);
  if (ofFolder.length > 0) await mutate(folder, ofFolder);
}
