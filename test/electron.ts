import process from 'node:process';
import { findRuntime } from '../main/scripts/electron-runtime.ts';
import { displayServerSwitches } from '../main/sensors/display-server.ts';

export type ElectronHere = { readonly program: string; readonly switches: readonly string[] };

/**
 * The Electron at hand, and the switches that it runs with here: no sandbox as root, which Chromium's does not serve; no
 * graphics card; and the display server that the app would start itself anew by, leaving the process that was started.
 * Throws where there is no Electron.
 */
export const electronHere = (env: Readonly<Record<string, string | undefined>> = process.env): ElectronHere => {
  const runtime = findRuntime();
  if (runtime.kind !== 'found') throw new Error('There is no Electron runtime: run npx install-electron.');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { program: runtime.program, switches: [...sandbox, '--disable-gpu', ...displayServerSwitches(env)] };
};
