import type { RunningApp } from '../e2e/app.ts';

/** What was noted of one window that was shown; all in ms since 1970, with parts. */
export interface Shown {
  /** The moment that the timer which led to it was set for; 0 where no timer did. */
  readonly scheduledMs: number;
  readonly shownMs: number;
  readonly paintedMs: number;
}

type Electron = typeof globalThis.Electron.CrossProcessExports;

/** Marks the lines of standard output by which the main process tells. */
const mark = 'window shown: ';

/**
 * Runs inside the main process. Notes for each window that is shown when the timer that led to it was to fire, and when
 * the page had been drawn after it was shown; so the app itself needs nothing that is there for measuring only.
 */
function lay({ BrowserWindow }: Electron, lineMark: string): void {
  const { AsyncLocalStorage } = process.getBuiltinModule('node:async_hooks');
  const now = (): number => performance.timeOrigin + performance.now();

  // Carried through the promises between the timer and the window.
  const scheduled = new AsyncLocalStorage<number>();
  const setReal = globalThis.setTimeout;
  const setWatched = (callback: (...args: unknown[]) => void, delayMs = 0, ...args: unknown[]): NodeJS.Timeout => {
    const atMs = now() + delayMs;
    return setReal(() => scheduled.run(atMs, () => callback(...args)), delayMs);
  };
  globalThis.setTimeout = Object.assign(setWatched, setReal) as typeof setTimeout;

  // The page's first picture with something in it is dated by Chromium with the moment it came to the screen: a window
  // that was prepared brings it there only when it is shown, as the pixels of an X server have confirmed.
  const painted = `new Promise((done) => new PerformanceObserver((list) => {
    const [first] = list.getEntriesByName('first-contentful-paint');
    if (first) done(performance.timeOrigin + first.startTime);
  }).observe({ type: 'paint', buffered: true }))`;
  const showReal = BrowserWindow.prototype.showInactive;
  BrowserWindow.prototype.showInactive = function showWatched(this: Electron.BrowserWindow): void {
    const scheduledMs = scheduled.getStore() ?? 0;
    showReal.call(this);
    const shownMs = now();
    void this.webContents.executeJavaScript(painted).then((paintedMs: number) => {
      process.stdout.write(`${lineMark}${JSON.stringify({ scheduledMs, shownMs, paintedMs })}\n`);
    });
  };
}

/** Watches an app from now on, and calls back for each window that it shows. */
export async function watchShows(app: RunningApp['electron'], shown: (note: Shown) => void): Promise<void> {
  // What translates this file for Node names each function by this helper, which is not there where they are sent to.
  await app.evaluate('globalThis.__name = (named) => named');
  await app.evaluate(lay, mark);
  app.process().stdout?.on('data', (data: Buffer) => {
    for (const line of data.toString().split('\n')) {
      if (line.startsWith(mark)) shown(JSON.parse(line.slice(mark.length)));
    }
  });
}
