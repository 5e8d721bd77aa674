import { spawn } from 'node:child_process';
import process from 'node:process';
import { app } from 'electron';
import { displayServerToName } from '../sensors/display-server.ts';
import { ownProgram } from './app.ts';

const isGiven = (name: string): boolean => app.commandLine.hasSwitch(name);

/**
 * Starts the program again by the display server that suits it, where this start has another: Electron has chosen before
 * any of our code runs. Tells whether it did; then this start has nothing more to do.
 */
export const startAnewByServer = (): boolean => {
  if (process.platform !== 'linux' || ['ozone-platform', 'ozone-platform-hint'].some(isGiven)) return false;
  const server = displayServerToName(process.env, process.versions.electron ?? '');
  if (server === null) return false;
  const args = [...process.argv.slice(1), `--ozone-platform=${server}`];
  // An AppImage is gone with the process that it was started by: it is started whole.
  spawn(ownProgram(), args, { stdio: 'inherit', detached: true }).unref();
  return true;
};
