import { spawn } from 'node:child_process';
import { launchApp, type RunningApp } from '../e2e/app.ts';
import { type Finding, type Measurement, median, type Options, quantile, rounded } from './measurement.ts';
import { appFolder, throwAway } from './programs.ts';
import { seconds, until } from './waiting.ts';

const wanted = 20;
const shortcut = 'ctrl+alt+f';

/** What was noted of one window; all in ms since 1970, with parts. */
interface Opened {
  readonly paintedMs: number;
  readonly listedMs: number;
}

type Electron = typeof globalThis.Electron.CrossProcessExports;

/** Marks the lines of standard output by which the main process tells. */
const mark = 'find window: ';

/** Runs inside the main process: notes of each window when its first picture and its list came to the screen. */
function lay({ app }: Electron, lineMark: string): void {
  // Chromium dates the first picture with something in it itself; the list is there with the frame after it was laid out.
  const seen = `(async () => {
    const paintedMs = await new Promise((done) => new PerformanceObserver((list) => {
      const [first] = list.getEntriesByName('first-contentful-paint');
      if (first) done(performance.timeOrigin + first.startTime);
    }).observe({ type: 'paint', buffered: true }));
    while (!document.querySelector('.find-row')) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return { paintedMs, listedMs: performance.timeOrigin + performance.now() };
  })()`;
  app.on('browser-window-created', (_event, window) => {
    window.webContents.once('dom-ready', () => {
      void window.webContents.executeJavaScript(seen).then((note: Opened) => {
        process.stdout.write(`${lineMark}${JSON.stringify(note)}\n`);
      });
    });
  });
}

const now = (): number => performance.timeOrigin + performance.now();

/** Presses keys as a keyboard does; kept running, so that its own start is not measured. */
function keyboard(): { readonly press: (keys: string) => void; readonly end: () => void } {
  const child = spawn('xdotool', ['-'], { stdio: ['pipe', 'ignore', 'inherit'] });
  return { press: (keys) => void child.stdin.write(`key ${keys}\n`), end: () => void child.stdin.end() };
}

async function openings(
  app: RunningApp['electron'],
  say: Options['say'],
): Promise<readonly (Opened & { pressedMs: number })[]> {
  const notes: Opened[] = [];
  // What translates this file for Node names each function by this helper, which is not there where they are sent to.
  await app.evaluate('globalThis.__name = (named) => named');
  await app.evaluate(lay, mark);
  app.process().stdout?.on('data', (data: Buffer) => {
    for (const line of data.toString().split('\n')) {
      if (line.startsWith(mark)) notes.push(JSON.parse(line.slice(mark.length)));
    }
  });
  const keys = keyboard();
  const opened: (Opened & { pressedMs: number })[] = [];
  try {
    for (let count = 1; count <= wanted; count++) {
      await seconds(1);
      const pressedMs = now();
      keys.press(shortcut);
      await until('the find window is painted', () => notes.length >= count, 20);
      const note = notes[count - 1];
      if (note) opened.push({ ...note, pressedMs });
      keys.press('Escape');
      await until('the find window is gone', () => app.windows().length === 0, 20);
      if (count % 10 === 0) say(`find window: ${count} openings`);
    }
  } finally {
    keys.end();
  }
  return opened;
}

async function measure({ say }: Options): Promise<Readonly<Record<string, Finding>>> {
  const userData = appFolder({ welcome: { seen: true } });
  try {
    const app = await launchApp({ userData });
    try {
      const opened = await openings(app.electron, say);
      const painted = opened.map(({ pressedMs, paintedMs }) => paintedMs - pressedMs);
      const listed = opened.map(({ pressedMs, listedMs }) => listedMs - pressedMs);
      const how =
        `95th percentile of ${opened.length} openings, each with a renderer of its own, from the press of ${shortcut} by ` +
        `xdotool; median ${rounded(median(painted), 1)} ms, least ${rounded(quantile(painted, 0), 1)} ms; the list stands ` +
        `after ${rounded(median(listed), 1)} ms`;
      return { 'find-window-painted': { value: rounded(quantile(painted, 0.95), 1), how } };
    } finally {
      await app.close();
    }
  } finally {
    throwAway(userData);
  }
}

/** From the shortcut until the find window stands painted on the screen. */
export const findWindow: Measurement = {
  name: 'find-window',
  onDesktop: true,
  bounds: [{ name: 'find-window-painted', bound: 150, unit: 'ms' }],
  measure,
};
