import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { chromium } from '../../chromium.ts';
import { isInstalled } from '../../runner/commands.ts';
import { BY_X, holdsUntil } from '../holding.ts';
import { withFastApp } from '../world.ts';
import { countsAsSitting, FILM, keepsAwakeWhileItRuns, programsOfJourney, SLIDES } from './programs.ts';

// GNOME's own session manager, beside the shell that is there, and programs that ask it to keep the screen awake.

const MANAGER = '/usr/libexec/gnome-session-binary';
/** No part of GNOME is started by it. */
const SESSION = '[GNOME Session]\nName=Journey\nRequiredComponents=\n';

/** Who keeps the screen awake, as the session manager numbers them; null where there is none. */
const inhibitors = (): string | null => {
  const at = ['org.gnome.SessionManager', '--object-path', '/org/gnome/SessionManager'];
  const ask = ['call', '--session', '--dest', ...at, '--method', 'org.gnome.SessionManager.GetInhibitors'];
  try {
    return execFileSync('gdbus', ask, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
};

const keepsAwake = (): Promise<void> => expect.poll(inhibitors).toContain('Inhibitor');

const programs = programsOfJourney();

test.beforeEach(async () => {
  test.skip(!existsSync(MANAGER), 'there is no gnome-session (the package gnome-session-bin)');
  const { folder, start } = programs();
  mkdirSync(join(folder, 'gnome-session', 'sessions'), { recursive: true });
  writeFileSync(join(folder, 'gnome-session', 'sessions', 'journey.session'), SESSION);
  const own = ['--builtin', '--disable-acceleration-check', '--session=journey', `--autostart=${folder}`];
  start(MANAGER, own, { XDG_DATA_DIRS: `${folder}:/usr/local/share:/usr/share` });
  await expect.poll(inhibitors).not.toBeNull();
});

test('gnome: a presentation in Evince holds the break until it has ended', async () => {
  test.skip(!isInstalled('evince'), 'there is no evince');
  const { start, file, end } = programs();
  const evince = start('evince', ['--presentation', file('slides.pdf', SLIDES)]);
  await keepsAwake();
  await withFastApp((app) => holdsUntil(app, 'presentation', 'Quiet: Evince is presenting', () => end(evince)), {
    env: BY_X,
  });
});

test('gnome: a video that plays in a browser counts as sitting, if that is set, until it has ended', async () => {
  test.skip(!chromium.isThere, 'there is no browser');
  const { browse, end } = programs();
  const browser = browse(FILM);
  await keepsAwake();
  await countsAsSitting(() => end(browser));
});

test('gnome: the screen is kept awake while the time of a break runs, and no longer', () =>
  keepsAwakeWhileItRuns(
    () => inhibitors()?.includes('Inhibitor') === true,
    [...(['start', 'pause-break', 'resume-break', 'skip'] as const)],
  ));
