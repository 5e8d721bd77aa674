import { existsSync } from 'node:fs';
import process from 'node:process';

const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** The system's Chromium for the components' tests: nothing is ever downloaded for them. */
export const chromium = {
  path,
  isThere: existsSync(path),
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
