import { execFileSync } from 'node:child_process';
import { test } from 'playwright/test';
import { BY_X, holdsUntil } from '../holding.ts';
import { withFastApp } from '../world.ts';

// What sway's own programs tell.

const mode = (change: '-a' | '-r'): void =>
  void execFileSync('makoctl', ['mode', change, 'do-not-disturb'], { timeout: 20_000 });

test.afterEach(() => mode('-r'));

test('sway: the mode of mako that hides notifications holds the break until it is left', async () => {
  mode('-a');
  await withFastApp((app) => holdsUntil(app, 'do-not-disturb', 'Quiet: do not disturb is on', async () => mode('-r')), {
    env: BY_X,
  });
});
