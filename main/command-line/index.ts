import process from 'node:process';
import { dataFolder } from '../storage/data-folder.ts';
import { languageIn } from './arguments.ts';
import { runCommandLine } from './command-line.ts';

// `npm run --silent vertebreak -- COMMAND`: the command line from a checkout, without Electron.

const words = process.argv.slice(2);
process.exitCode = await runCommandLine({
  languageCode: languageIn(words, false),
  packaged: false,
  words,
  folder: dataFolder(process.platform, process.env),
});
