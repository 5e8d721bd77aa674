import { posix, win32 } from 'node:path';

/** What says where browsers are on a machine. */
export interface BrowserPlaces {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Where Playwright's own browser is, or would be. */
  readonly ownPath: string;
  readonly exists: (path: string) => boolean;
}

const linuxNames = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  // Last, since on some systems it only says how to install one.
  'chromium-browser',
];
const macNames = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const windowsPaths = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

const onLinux = ({ env }: BrowserPlaces): readonly string[] => {
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
};

const onMac = ({ home }: BrowserPlaces): readonly string[] =>
  macNames.flatMap((name) =>
    ['/Applications', posix.join(home, 'Applications')].map((folder) =>
      posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  );

const onWindows = ({ env }: BrowserPlaces): readonly string[] => {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  return windowsPaths.flatMap((path) => folders.map((folder) => win32.join(folder, ...path)));
};

/** The system's browsers that the tests can drive, the likeliest first, whether they are there or not. */
const systemBrowsers = (places: BrowserPlaces): readonly string[] => {
  switch (places.platform) {
    case 'darwin':
      return onMac(places);
    case 'win32':
      return onWindows(places);
    default:
      return onLinux(places);
  }
};

/**
 * The browser for the tests: the one that CHROMIUM_PATH names and no other, else Playwright's own, else the system's
 * Chromium, Chrome or Edge; null where there is none.
 */
export const findBrowser = (places: BrowserPlaces): string | null => {
  const { env, ownPath, exists } = places;
  if (env.CHROMIUM_PATH) return exists(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null;
  return [ownPath, ...systemBrowsers(places)].find(exists) ?? null;
};
