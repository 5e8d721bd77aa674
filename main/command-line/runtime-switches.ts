/**
 * Switches of Chromium and Electron that people and desktops give, and that change how Vertebreak looks or is drawn, or
 * where its data lies, and nothing else.
 */
const ANYWHERE: ReadonlySet<string> = new Set([
  'disable-dev-shm-usage',
  'disable-gpu',
  'disable-software-rasterizer',
  'enable-logging',
  'enable-wayland-ime',
  'force-color-profile',
  'force-dark-mode',
  'force-device-scale-factor',
  'force-high-contrast',
  'force-prefers-reduced-motion',
  'force-renderer-accessibility',
  'gtk-version',
  'lang',
  'log-level',
  'original-process-start-time',
  'ozone-platform',
  'ozone-platform-hint',
  'password-store',
  'use-angle',
  'use-gl',
  'user-data-dir',
  'v',
]);

/** Switches that open the program up to who gives them, or take a wall down: for who builds and tests it. */
const CHECKOUT: ReadonlySet<string> = new Set([
  'allow-file-access-from-files',
  'disable-features',
  'disable-gpu-sandbox',
  'disable-setuid-sandbox',
  'enable-features',
  'inspect',
  'inspect-brk',
  'js-flags',
  'log-file',
  'no-sandbox',
  'no-zygote',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'trace-warnings',
]);

/** What desktops run by Wayland are often told to switch on. */
const FEATURES: ReadonlySet<string> = new Set(['UseOzonePlatform', 'WaylandWindowDecorations']);

/**
 * Where a start takes a switch of Chromium or Electron. The lists say what is allowed: all else is unknown, so that a slip
 * of the pen does not pass unseen, and nothing that a later Chromium knows gets in by itself.
 */
export const runtimeSwitch = (name: string, value: string | undefined): 'anywhere' | 'checkout' | 'unknown' => {
  const isHarmless =
    ANYWHERE.has(name) || (name === 'enable-features' && (value ?? '').split(',').every((part) => FEATURES.has(part)));
  if (isHarmless) return 'anywhere';
  return CHECKOUT.has(name) ? 'checkout' : 'unknown';
};
