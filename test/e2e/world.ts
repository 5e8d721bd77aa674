import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import * as v from 'valibot';
import type { Request, WindowName } from '../../shared/contract.ts';
import { type HistoryRecord, recordSchema } from '../../shared/history/records.ts';
import { type LaunchOptions, launchApp, type RunningApp } from './app.ts';

/**
 * So fast that a short break comes within seconds; with settings that leave a busy machine room: a reading that is a
 * second or two late is not yet taken for sleep.
 */
export const TIME_SCALE = 200;
const QUICK_SETTINGS = {
  micro: { everyMinutes: 10 },
  rules: { waitAtMostMinutes: 2, absenceMinutes: 5, lateMinutes: 10 },
  welcome: { seen: true },
};

type FastOptions = LaunchOptions & {
  /** What else differs from the defaults, where the folder has no settings yet. */
  readonly settings?: object;
  /** So many times as fast as the clock. */
  readonly timeScale?: number;
};

/**
 * Launches the app with its time running fast, in a folder of its own or in `userData`; it has booted then. While it is
 * still loading, an answer to what it is asked may be lost.
 */
export const launchFast = async (options: FastOptions & { readonly userData: string }): Promise<RunningApp> => {
  const path = join(options.userData, 'settings.json');
  const settings = { ...QUICK_SETTINGS, ...options.settings };
  if (!existsSync(path)) writeFileSync(path, JSON.stringify({ version: 1, settings }));
  const boots = (): number => logOf(options.userData).filter(({ event }) => event === 'booted').length;
  const before = boots();
  const app = await launchApp({
    ...options,
    args: [`--time-scale=${options.timeScale ?? TIME_SCALE}`, ...(options.args ?? [])],
  });
  await expect.poll(boots).toBe(before + 1);
  return app;
};

/** Runs the app, its time running fast, and closes it; no step of the engine may have failed. */
export const withFastApp = async (
  run: (app: RunningApp) => Promise<void>,
  options: FastOptions = {},
): Promise<void> => {
  const folder = options.userData ?? mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
  try {
    const app = await launchFast({ ...options, userData: folder });
    try {
      await run(app);
      expect(logOf(folder).filter(({ event }) => event === 'failure')).toEqual([]);
    } finally {
      await app.close();
    }
  } finally {
    if (options.userData === undefined)
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
};

/** For journeys that no break of the schedule may come into, however long a busy machine takes for them. */
export const UNDISTURBED = {
  timeScale: 20,
  settings: { micro: { everyMinutes: 120 }, long: { everyMinutes: 240 } },
} satisfies FastOptions;

/** Plays the person: so many seconds ago was the last input, as the system tells it from now on. */
export const lastInput = (app: RunningApp, secondsAgo: number): Promise<void> =>
  app.electron.evaluate(({ powerMonitor }, seconds) => {
    powerMonitor.getSystemIdleTime = () => seconds;
  }, secondsAgo);

/** Plays the system: what Electron tells of sleep and of the lock. */
export const system = (app: RunningApp, event: 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen'): Promise<void> =>
  app.electron.evaluate(({ powerMonitor }, name) => {
    powerMonitor.emit(name);
  }, event);

const isAt = (name: string) => (page: Page) => page.url().includes(`/${name}/`);

/** A window of the app, as soon as it is there. */
export const windowOf = async (app: RunningApp, name: WindowName): Promise<Page> => {
  const there = (): Page | undefined => app.electron.windows().find(isAt(name));
  await expect.poll(() => there() !== undefined).toBe(true);
  const page = there();
  if (page === undefined) throw new Error(`the ${name} window is gone again`);
  await page.waitForLoadState();
  return page;
};

/** Whether a window of the app is on the screen, and whether it has the keyboard. */
export const onScreen = (app: RunningApp, name: WindowName) =>
  app.electron.evaluate(({ BrowserWindow }, part) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes(`/${part}/`));
    return {
      visible: window?.isVisible() ?? false,
      focused: window?.isFocused() ?? false,
      bounds: window?.getBounds(),
    };
  }, name);

/**
 * Presses Start until it counts: right after the window has come up, a press is taken for one that was meant for what
 * was there.
 */
export const pressStart = async (page: Page): Promise<void> => {
  const start = page.getByRole('button', { name: 'Start', exact: true });
  await expect(async () => {
    if (await start.isVisible()) await start.click();
    await expect(start).toBeHidden({ timeout: 300 });
  }).toPass({ timeout: 30_000 });
};

/** Answers the break on the screen. Does not wait for the reply: the window may be gone before it. */
export const answerBreak = (page: Page, answer: Request<'breakAnswer'>['answer']): Promise<void> =>
  page.evaluate((given) => {
    window.vertebreak.breakView().then((view) => {
      if (view !== null) window.vertebreak.breakAnswer({ id: view.id, answer: given });
    });
  }, answer);

export type LogLine = { readonly t: string; readonly event: string } & Readonly<Record<string, unknown>>;

export const logOf = (userData: string): readonly LogLine[] => {
  const path = join(userData, 'log', 'decisions.log');
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];
};

/** Waits until the log says that something happened, so many times. */
export const happened = (app: RunningApp, event: string, times = 1): Promise<void> =>
  expect.poll(() => logOf(app.userData).filter((line) => line.event === event).length).toBeGreaterThanOrEqual(times);

/** What the history says; every line of it must be what the schema says. */
export const historyOf = (userData: string): readonly HistoryRecord[] => {
  const folder = join(userData, 'history');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => v.parse(recordSchema, JSON.parse(line)));
};

/** The outcomes in the history, in order. */
export const outcomesOf = (userData: string): readonly string[] =>
  historyOf(userData).flatMap((record) => (record.event === 'outcome' ? [record.outcome] : []));

/**
 * Goes away and comes back, by turns, until that is credited as a natural break: two seconds are more than six minutes of
 * the scaled time.
 */
export const untilCredited = async (
  app: RunningApp,
  goAway: () => Promise<unknown>,
  comeBack: () => Promise<unknown>,
): Promise<void> => {
  const credits = (): number => historyOf(app.userData).filter(({ event }) => event === 'credited').length;
  const before = credits();
  let isAway = false;
  await expect
    .poll(
      async () => {
        await (isAway ? comeBack() : goAway());
        isAway = !isAway;
        return credits();
      },
      { timeout: 30_000, intervals: [2_000] },
    )
    .toBeGreaterThan(before);
  await comeBack();
};
