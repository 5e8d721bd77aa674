import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import process from 'node:process';
import { chromium as playwright } from 'playwright';
import { findBrowser } from './runner/browsers.ts';

/** Looks for the browser of the components' tests; null where there is none. */
export const lookForChromium = (): string | null =>
  findBrowser({
    platform: process.platform,
    env: process.env,
    home: homedir(),
    ownPath: playwright.executablePath(),
    exists: existsSync,
  });

const path = lookForChromium();

/** The browser that the components' tests, the gallery and the poster use. */
export const chromium = {
  path: path ?? playwright.executablePath(),
  isThere: path !== null,
  args: [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    // Its sandbox does not run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
} as const;
