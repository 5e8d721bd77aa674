import { simulateCommand } from './simulate.ts';

process.exitCode = simulateCommand(process.argv.slice(2));
