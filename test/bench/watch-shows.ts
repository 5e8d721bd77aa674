import type { RunningApp } from '../e2e/app.ts';

/** What was noted of one window that was shown; all in ms since 1970, with parts. */
export interface Shown {
  /** The moment that the timer which showed it was set for; 0 where it was not shown by a timer at once. */
  readonly scheduledMs: number;
  readonly shownMs: number;
  readonly paintedMs: number;
}

type Electron = typeof globalThis.Electron.CrossProcessExports;

/**
 * Runs inside the main process. Notes for each window that is shown when the timer behind it was to fire, and when the
 * page had been drawn after it was shown; so the app itself needs nothing that is there for measuring only.
 */
function lay({ BrowserWindow }: Electron): void {
  const now = (): number => performance.timeOrigin + performance.now();
  const notes: Shown[] = [];
  Object.assign(globalThis, { shownWindows: notes });

  let scheduledMs = 0;
  const setReal = globalThis.setTimeout;
  const setWatched = (callback: (...args: unknown[]) => void, delayMs = 0, ...args: unknown[]): NodeJS.Timeout => {
    const atMs = now() + delayMs;
    const watched = (): void => {
      scheduledMs = atMs;
      callback(...args);
      scheduledMs = 0;
    };
    return setReal(watched, delayMs);
  };
  globalThis.setTimeout = Object.assign(setWatched, setReal) as typeof setTimeout;

  // A frame that begins after the first one has begun: the first has been drawn then.
  const painted = `new Promise((done) => requestAnimationFrame(() =>
    requestAnimationFrame(() => done(performance.timeOrigin + performance.now()))))`;
  const showReal = BrowserWindow.prototype.showInactive;
  BrowserWindow.prototype.showInactive = function showWatched(this: Electron.BrowserWindow): void {
    const scheduled = scheduledMs;
    showReal.call(this);
    const shownMs = now();
    void this.webContents.executeJavaScript(painted).then((paintedMs: number) => {
      notes.push({ scheduledMs: scheduled, shownMs, paintedMs });
    });
  };
}

/** Watches an app from now on; the returned function tells what was noted so far. */
export async function watchShows(app: RunningApp['electron']): Promise<() => Promise<readonly Shown[]>> {
  // What translates this file for Node names each function by this helper, which is not there where they are sent to.
  await app.evaluate('globalThis.__name = (named) => named');
  await app.evaluate(lay);
  return () => app.evaluate(() => (globalThis as unknown as { readonly shownWindows: readonly Shown[] }).shownWindows);
}
