import type { Page } from 'playwright/test';
import { launchApp, type RunningApp } from '../e2e/app.ts';
import { finishBreak } from './break-page.ts';
import { touchEvery } from './desktop.ts';
import { type Finding, type Measurement, median, type Options, quantile, rounded, spreadOf } from './measurement.ts';
import { appFolder, throwAway } from './programs.ts';
import { until } from './waiting.ts';
import { type Shown, watchShows } from './watch-shows.ts';

const usual = 50;
const quickWanted = 4;
const timeScale = 60;
/** The idle time comes in whole seconds, each of them a minute here: it must never reach the first. */
const touchEverySeconds = 0.4;

/** Every ten minutes a short break, announced as early as can be, and shown when it is due: ten real seconds a break. */
const settings = {
  micro: { everyMinutes: 10, lastsMinutes: 0.5 },
  long: { on: false },
  rules: { headsUpSeconds: 300, waitAtMostMinutes: 0 },
};

async function watchBreaks(
  app: RunningApp['electron'],
  wanted: number,
  say: Options['say'],
): Promise<readonly Shown[]> {
  const shows: Shown[] = [];
  await watchShows(app, (note) => shows.push(note));
  const pages: Page[] = [];
  app.on('window', (page) => pages.push(page));
  for (let seen = 1; seen <= wanted; seen++) {
    await until('a break is painted', () => shows.length >= seen, 60);
    if (seen % 10 === 0) say(`painted: ${seen} breaks`);
    const page = pages.pop();
    if (page) await finishBreak(page);
  }
  return shows;
}

function findingOf(shows: readonly Shown[]): Finding {
  const prepared = shows.filter(({ scheduledMs }) => scheduledMs > 0);
  if (prepared.length === 0) return { value: null, how: 'no break was shown from a window that had been prepared' };
  const all = prepared.map(({ scheduledMs, paintedMs }) => paintedMs - scheduledMs);
  const before = prepared.map(({ scheduledMs, shownMs }) => shownMs - scheduledMs);
  return {
    value: rounded(quantile(all, 0.95), 1),
    ...spreadOf(all, 1),
    how:
      `95th percentile of ${prepared.length} breaks (${shows.length - prepared.length} more were not prepared in time) ` +
      `under --time-scale=${timeScale}, which rests while a break shows: from the moment that its timer was set for to ` +
      `the page's first-contentful-paint, which comes with showInactive; median ${rounded(median(all), 1)} ms, of which until the window ` +
      `was shown ${rounded(median(before), 1)} ms`,
  };
}

async function measure({ quick, say }: Options): Promise<Readonly<Record<string, Finding>>> {
  const userData = appFolder(settings);
  const stopTouching = touchEvery(touchEverySeconds);
  try {
    const app = await launchApp({ userData, args: [`--time-scale=${timeScale}`] });
    try {
      return { 'scheduled-to-painted': findingOf(await watchBreaks(app.electron, quick ? quickWanted : usual, say)) };
    } finally {
      await app.close();
    }
  } finally {
    stopTouching();
    throwAway(userData);
  }
}

/** From the moment a break was scheduled for until it stands painted on the screen. */
export const painted: Measurement = {
  name: 'painted',
  onDesktop: true,
  bounds: [{ name: 'scheduled-to-painted', bound: 50, unit: 'ms' }],
  measure,
};
