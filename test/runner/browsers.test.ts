import { describe, expect, test } from 'vitest';
import { type BrowserPlaces, findBrowser } from './browsers.ts';

const own = '/cache/chromium-1/chrome';

const found = (there: readonly string[], over: Partial<BrowserPlaces> = {}): string | null =>
  findBrowser({
    ...{ platform: 'linux', env: { PATH: '/opt/bin:/usr/bin' }, home: '/home/me', ownPath: own },
    exists: (path) => there.includes(path),
    ...over,
  });

describe('the browser for the tests', () => {
  test('is the one that is named, and no other', () => {
    const env = { CHROMIUM_PATH: '/my/chrome' };
    expect(found(['/my/chrome', own], { env })).toBe('/my/chrome');
    expect(found([own, '/usr/bin/chromium'], { env })).toBeNull();
  });

  test("is Playwright's own before the system's", () => {
    expect(found(['/usr/bin/chromium', own])).toBe(own);
  });

  test('is none where there is none', () => {
    expect(found(['/usr/bin/firefox'])).toBeNull();
  });

  test.each([
    '/opt/bin/chromium',
    '/usr/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge-stable',
    '/snap/bin/chromium',
  ])('on Linux: %s', (path) => {
    expect(found([path])).toBe(path);
  });

  test.each([
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/home/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ])('on macOS: %s', (path) => {
    expect(found([path], { platform: 'darwin', env: {} })).toBe(path);
  });

  test.each([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Local\\Chromium\\Application\\chrome.exe',
  ])('on Windows: %s', (path) => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Local',
    };
    expect(found([path], { platform: 'win32', env })).toBe(path);
  });

  test('is not the stand-in of some systems where there is a real one', () => {
    expect(found(['/usr/bin/chromium-browser', '/usr/bin/google-chrome'])).toBe('/usr/bin/google-chrome');
  });
});
