import { join } from 'node:path';
import process from 'node:process';
import { ensureRuntime, reasonOf } from '../main/scripts/runtime-at-hand.ts';
import { lookForChromium } from './chromium.ts';
import { t } from './language.ts';
import { isInstalled, root, run, runTool } from './runner/commands.ts';
import { type Counts, exitCode, failureLines, lastLine, playwrightCounts, sum, vitestCounts } from './runner/counts.ts';
import { check, heading, report, skip } from './runner/parts.ts';

// All tests, one part after the other. A part that this machine cannot run is skipped, loudly, and counts as skipped;
// with REQUIRE_E2E=1 it fails instead. The last line is the sum of everything.

const vitestConfig = join(root, 'test/vitest.config.ts');

function vitest(project: string): Promise<Counts> {
  const file = `dist/test/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', '--config', vitestConfig, '--project', project, '--passWithNoTests', ...reporters];
  return report(`tests: ${project}`, file, () => runTool('vitest/vitest.mjs', args), vitestCounts);
}

/** Playwright's own browser, fetched with its progress on the screen, where the machine has none; a sentence where it cannot be had. */
async function ensureBrowser(): Promise<string | null> {
  if (lookForChromium() !== null) return null;
  const { CHROMIUM_PATH: named } = process.env;
  if (named) return `no Chromium at ${named}, which CHROMIUM_PATH names: correct or unset it.`;
  console.log('This machine has neither Chromium nor Chrome nor Edge: fetching one for the tests, once.');
  await runTool('playwright/cli.js', ['install', 'chromium']);
  return lookForChromium() === null
    ? 'no Chromium, Chrome or Edge, and none to be fetched: install one, or let CHROMIUM_PATH name it.'
    : null;
}

/** The same for Electron's runtime. */
async function ensureElectron(): Promise<string | null> {
  return ensureRuntime(t).then(() => null, reasonOf);
}

async function e2e(): Promise<Counts> {
  const name = 'tests: e2e';
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const virtual = isInstalled('xvfb-run') && isInstalled('dbus-run-session');
  if (!hasDisplay && !virtual) return skip(name, 'no display, nor xvfb-run with dbus-run-session to make one.');
  const missing = await ensureElectron();
  if (missing !== null) return skip(name, missing);
  const before = hasDisplay ? [] : ['xvfb-run', '-a', '-s', '-screen 0 1280x800x24', 'dbus-run-session', '--'];
  const args = ['test', '--config', join(root, 'test/e2e/playwright.config.ts'), '--pass-with-no-tests'];
  return report(name, 'dist/test/e2e.json', () => runTool('playwright/cli.js', args, before), playwrightCounts);
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const script = (name: string) => () => run(npm, ['run', '--silent', name]);

heading('what the tests need');
const noBrowser = await ensureBrowser();
console.log(noBrowser ?? `a browser: ${lookForChromium()}`);

const total = sum([
  await check('lint and format', script('lint')),
  await check('types', script('types')),
  await vitest('node'),
  await vitest('programs'),
  await vitest('hostile'),
  noBrowser === null ? await vitest('browser') : skip('tests: browser', noBrowser),
  await check('build', script('build')),
  await e2e(),
]);
console.log(`\n${failureLines(total)}${lastLine(total)}`);
process.exitCode = exitCode(total);
