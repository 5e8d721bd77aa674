import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { chromium } from '../../chromium.ts';
import { isInstalled } from '../../runner/commands.ts';
import { BY_X, holdsUntil } from '../holding.ts';
import { withFastApp } from '../world.ts';
import { countsAsSitting, FILM, keepsAwakeWhileItRuns, programsOfJourney, SLIDES } from './programs.ts';

// KDE's own power manager, and programs that ask it to keep the screen awake.

const MANAGER = '/usr/lib/x86_64-linux-gnu/libexec/org_kde_powerdevil';

const programs = programsOfJourney();

/** Who keeps the screen awake, as the power manager lists them; null where there is none. */
const inhibitions = (): string | null => {
  const at = ['org.kde.Solid.PowerManagement', '--object-path', '/org/kde/Solid/PowerManagement/PolicyAgent'];
  const method = 'org.kde.Solid.PowerManagement.PolicyAgent.ListInhibitions';
  try {
    const ask = ['call', '--session', '--dest', ...at, '--method', method];
    return execFileSync('gdbus', ask, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
};

test.beforeEach(async () => {
  test.skip(!existsSync(MANAGER), 'there is no power manager of KDE (the package powerdevil)');
  programs().start(MANAGER, []);
  await expect.poll(inhibitions).not.toBeNull();
});

test('kde: a presentation in Okular holds the break until it has ended', async () => {
  test.skip(!isInstalled('okular'), 'there is no okular');
  const { start, file, end } = programs();
  const okular = start('okular', ['--presentation', file('slides.pdf', SLIDES)]);
  await expect.poll(inhibitions).toContain('okular');
  await withFastApp((app) => holdsUntil(app, 'presentation', 'Quiet: Okular is presenting', () => end(okular)), {
    env: BY_X,
  });
});

test('kde: a video that plays in a browser counts as sitting, if that is set, until it has ended', async () => {
  test.skip(!chromium.isThere, 'there is no browser');
  // By Wayland it would ask the compositor alone.
  const { browse, end } = programs();
  const browser = browse(FILM, ['--ozone-platform=x11']);
  await expect.poll(inhibitions).toContain('Video Wake Lock');
  await countsAsSitting(() => end(browser));
});

// What asks for less than some seconds is none to it.
test('kde: the screen is kept awake while the time of a break runs, and no longer', () =>
  keepsAwakeWhileItRuns(() => /vertebreak|electron/i.test(inhibitions() ?? ''), ['start', 'skip']));
