import process from 'node:process';
import { dataFolder } from '../storage/data-folder.ts';
import { runCommandLine } from './command-line.ts';

// `npm run --silent vertebreak -- COMMAND`: the command line from a checkout, without Electron.

process.exitCode = await runCommandLine(process.argv.slice(2), dataFolder(process.platform, process.env));
