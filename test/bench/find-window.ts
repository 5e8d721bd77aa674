import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Finding, type Measurement, median, type Options, quantile, rounded, spreadOf } from './measurement.ts';
import { startApp, throwAway } from './programs.ts';
import { seconds, until } from './waiting.ts';

const usual = 20;
const quickWanted = 8;
const shortcut = 'ctrl+alt+f';
const startSeconds = 4;
/** Until the window is gone, its renderer with it. */
const restSeconds = 1.5;

/** What was noted of one window; all in ms since 1970, with parts. */
interface Opened {
  readonly paintedMs: number;
  readonly listedMs: number;
}

const watcher = fileURLToPath(new URL('watch-windows.cjs', import.meta.url));

/**
 * Presses keys as a keyboard does; kept running, so that its own start is not measured. Without its usual delay xdotool
 * waits 6 ms after each key that a shortcut is made of, so that the last one, which is the press, came 12 ms after the first.
 */
function keyboard(): { readonly press: (keys: string) => void; readonly end: () => void } {
  const child = spawn('xdotool', ['-'], { stdio: ['pipe', 'ignore', 'inherit'] });
  return { press: (keys) => void child.stdin.write(`key --delay 0 ${keys}\n`), end: () => void child.stdin.end() };
}

/** Opens the window so many times; how long each took from the press of the keys, in ms. */
async function openings(notes: () => readonly Opened[], { quick, say }: Options): Promise<readonly Opened[]> {
  const keys = keyboard();
  const wanted = quick ? quickWanted : usual;
  const took: Opened[] = [];
  try {
    while (took.length < wanted) {
      const pressedMs = performance.timeOrigin + performance.now();
      keys.press(shortcut);
      await until('the find window is painted', () => notes().length > took.length, 20);
      const note = notes()[took.length];
      if (note) took.push({ paintedMs: note.paintedMs - pressedMs, listedMs: note.listedMs - pressedMs });
      keys.press('Escape');
      await seconds(restSeconds);
      if (took.length % 10 === 0) say(`find window: ${took.length} openings`);
    }
  } finally {
    keys.end();
  }
  return took;
}

async function measure(options: Options): Promise<Readonly<Record<string, Finding>>> {
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-bench-'));
  const file = join(folder, 'notes');
  const notes = (): readonly Opened[] =>
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
      : [];
  const env = { NODE_OPTIONS: `--require=${watcher}`, WATCH_WINDOWS: file };
  const app = startApp({ welcome: { seen: true } }, env);
  try {
    await seconds(startSeconds);
    const took = await openings(notes, options);
    const painted = median(took.map(({ paintedMs }) => paintedMs));
    const listed = took.map(({ listedMs }) => listedMs);
    const how =
      `95th percentile of ${took.length} openings, each with a renderer of its own, from the press of ${shortcut} by ` +
      `xdotool, its keys all at once, until its list is on the screen, as Chromium dates its rows; median ${rounded(median(listed), 1)} ms, of which until the page's ` +
      `first-contentful-paint ${rounded(painted, 1)} ms`;
    return { 'find-window-listed': { value: rounded(quantile(listed, 0.95), 1), ...spreadOf(listed, 1), how } };
  } finally {
    await app.stop();
    throwAway(folder);
  }
}

/** From the shortcut until the find window stands on the screen with its list. */
export const findWindow: Measurement = {
  name: 'find-window',
  onDesktop: true,
  bounds: [{ name: 'find-window-listed', bound: 150, unit: 'ms' }],
  measure,
};
