import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { preactJsx } from '../renderer/preact-jsx.config.ts';
import { windowTexts } from '../renderer/window-texts.config.ts';
import { chromium } from './chromium.ts';
import { PATIENCE_MS } from './patience.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What starts a browser, a server or a process of its own. */
const programs = 'test/**/*.programs.test.ts';

/** What is done to the app by files, programs and people that mean it harm, or fail it. */
const hostile = 'test/hostile/**/*.test.ts';

/** What is tried on random values is tried on the same ones at each run. */
const propertySeed = here('property-seed.ts');

export default defineConfig({
  root: here('..'),
  test: {
    // Left to itself Vitest keeps one core free, which is half of two.
    maxWorkers: '100%',
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    expect: { poll: { timeout: PATIENCE_MS / 4 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          setupFiles: [propertySeed],
          include: ['test/**/*.test.ts'],
          exclude: [programs, hostile],
          environment: 'node',
          // No module keeps a state of its own, as a rule of the house says: what one file has loaded, the next may use.
          pool: 'threads',
          isolate: false,
          alias: [{ find: /^electron$/, replacement: here('no-electron.ts') }],
          server: { deps: { inline: ['electron-store'] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'programs',
          setupFiles: [propertySeed],
          include: [programs],
          exclude: [hostile],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'hostile',
          setupFiles: [propertySeed],
          include: [hostile],
          environment: 'node',
          alias: [{ find: /^electron$/, replacement: here('no-electron.ts') }],
          server: { deps: { inline: ['electron-store'] } },
        },
      },
      {
        extends: true,
        plugins: [preactJsx, windowTexts],
        // Named ahead: what is found under way is bundled anew while tests run, and a page then has two copies of Preact.
        optimizeDeps: {
          include: [
            ...['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', 'preact/test-utils'],
            ...['valibot', 'axe-core'],
          ],
        },
        test: {
          name: 'browser',
          include: ['test/renderer/**/*.browser.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromium.path, args: [...chromium.args] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
