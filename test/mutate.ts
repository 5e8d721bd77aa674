import process from 'node:process';
import { Stryker } from '@stryker-mutator/core';

// Breaks each rule of the engine and sees whether a test notices, a folder after the other; with folders or files as
// arguments (`npm run mutate -- shared/history`), those alone. Reports go to dist/mutation, and what has not changed since
// the last run is not run again. Exits with 1 where a folder is below the threshold in stryker.config.json.

/** The folders that are held to it, each with the tests that are to notice: its own, and none that only pass through it. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  history: ['history'],
  store: ['store'],
  routine: ['routine'],
  catalogue: ['catalogue'],
  schedule: ['schedule'],
  app: ['app'],
};

const folderOf = (path: string): string => path.split('/')[1] ?? '';

async function mutate(path: string): Promise<void> {
  const folder = folderOf(path);
  const tests = TESTS[folder];
  if (tests === undefined) throw new Error(`${path} is in none of shared/{${Object.keys(TESTS).join(',')}}`);
  process.env.MUTATION_TESTS = tests.map((name) => `test/shared/${name}/**/*.test.ts`).join(' ');
  const name = path.replaceAll('/', '-').replace(/^shared-|-$|\.ts$/g, '');
  const options: ConstructorParameters<typeof Stryker>[0] = {
    configFile: 'test/stryker.config.json',
    mutate: [path.endsWith('.ts') ? path : `shared/${folder}/**/*.ts`],
    incrementalFile: `dist/mutation/${name}.incremental.json`,
    htmlReporter: { fileName: `dist/mutation/${name}.html` },
    jsonReporter: { fileName: `dist/mutation/${name}.json` },
  };
  await new Stryker(options).runMutationTest();
}

const wanted = process.argv.slice(2);
for (const path of wanted.length > 0 ? wanted : Object.keys(TESTS).map((folder) => `shared/${folder}`)) {
  await mutate(path);
}
