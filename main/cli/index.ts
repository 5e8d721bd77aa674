import process from 'node:process';
import { runCommandLine } from './command-line.ts';
import { dataFolder } from './data-folder.ts';

// `npm run --silent vertebreak -- COMMAND`: the command line from a checkout, without Electron.

process.exitCode = await runCommandLine(process.argv.slice(2), dataFolder(process.platform, process.env));
