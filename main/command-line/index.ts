import { readFileSync } from 'node:fs';
import process from 'node:process';
import { dataFolder } from '../storage/data-folder.ts';
import { languageIn } from './arguments.ts';
import { runCommandLine } from './command-line.ts';

// `npm run --silent vertebreak -- COMMAND`: the command line from a checkout, without Electron.

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const words = process.argv.slice(2);
process.exitCode = await runCommandLine({
  languageCode: languageIn(words, false),
  version,
  packaged: false,
  words,
  folder: dataFolder(process.platform, process.env),
});
