import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { app } from 'electron';
import type { Host } from '../../shared/app/host.ts';
import { releaseAddresses } from '../../shared/model/release.ts';
import { askForRelease } from '../outside/newest-release.ts';
import { systemTimers } from '../sensors/timer.ts';

/** The project's address: `homepage` of package.json, the one place that names it, which making a release fills in. */
const homepage = (): unknown => {
  try {
    return JSON.parse(readFileSync(join(app.getAppPath(), 'package.json'), 'utf8')).homepage;
  } catch {
    return null;
  }
};

/** A server of one's own machine to try it with, which a packed program does not take. */
const tried = (): { readonly page: string; readonly ask: string } | null => {
  const ask = app.isPackaged ? undefined : process.env.VERTEBREAK_RELEASES;
  return ask ? { ask, page: `${ask}/page` } : null;
};

/** Where new versions are told of; null where the project has no address. */
export const releases = (): Host['releases'] => {
  const addresses = tried() ?? releaseAddresses(homepage());
  return addresses === null ? null : { page: addresses.page, ask: () => askForRelease(addresses.ask, systemTimers) };
};
