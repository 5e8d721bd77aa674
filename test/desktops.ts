import { join } from 'node:path';
import process from 'node:process';
import { ensureRuntime, reasonOf } from '../main/scripts/runtime-at-hand.ts';
import { t } from './language.ts';
import { root, runTool } from './runner/commands.ts';
import { type Counts, exitCode, failureLines, lastLine, playwrightCounts } from './runner/counts.ts';
import { report, skip } from './runner/parts.ts';

// The journeys of the desktop that this runs on, of those that they know; some of them alone where their files are named. On another they are skipped, loudly; with
// REQUIRE_E2E=1 that fails instead. The last line is their sum.

const DESKTOPS = ['gnome', 'kde', 'sway'] as const;

const named = (process.env.XDG_CURRENT_DESKTOP ?? '').toLowerCase().split(':');
const desktop = DESKTOPS.find((name) => named.includes(name));

const journeys = async (): Promise<Counts> => {
  if (desktop === undefined) {
    const here = process.env.XDG_CURRENT_DESKTOP ?? 'none';
    return skip('tests: desktops', `they know ${DESKTOPS.join(', ')}, and this desktop is ${here}.`);
  }
  const name = `tests: ${desktop}`;
  const missing = await ensureRuntime(t).then(() => null, reasonOf);
  if (missing !== null) return skip(name, missing);
  const others = DESKTOPS.filter((other) => other !== desktop).join('|');
  const files = process.argv.slice(2);
  const args = [
    'test',
    ...files,
    '--config',
    join(root, 'test/e2e/desktops.config.ts'),
    '--grep-invert',
    `\\b(?:${others}): `,
  ];
  return report(name, 'dist/test/desktops.json', () => runTool('playwright/cli.js', args), playwrightCounts);
};

const counts = await journeys();
console.log(`\n${failureLines(counts)}${lastLine(counts)}`);
process.exitCode = exitCode(counts);
