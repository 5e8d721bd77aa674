import { fileURLToPath } from 'node:url';
import { chromium as playwright } from 'playwright';
import { build } from 'vite';
import { chromium } from '../chromium.ts';
import { type Options, quantile, type Row, rounded, spreadOf } from './measurement.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The page's script as one file: a built page does not load from a file. */
const pageScript = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    root: here('../..'),
    logLevel: 'warn',
    build: {
      write: false,
      target: 'chrome130',
      lib: { entry: here('figure-page.tsx'), formats: ['iife'], name: 'figurePage' },
    },
  });
  const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const chunk = output.find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The page of the figures was not built.');
  return chunk.code;
};

/** The ms of each picture, by movement. */
type Times = Readonly<Record<string, readonly number[]>>;

const ROUNDS = 3;
const QUICK_ROUNDS = 2;

/** The best of the rounds for each picture, since the machine does other things, too. */
const best = ([first = {}, ...others]: readonly Times[]): Times =>
  Object.fromEntries(
    Object.entries(first).map(([id, taken]) => [
      id,
      taken.map((ms, picture) => Math.min(ms, ...others.map((round) => round[id]?.[picture] ?? ms))),
    ]),
  );

/** What a picture of the slowest figure to draw costs in script, at the size of the break, in a real browser. */
export const figure = async ({ quick }: Options): Promise<readonly Row[]> => {
  const wanted = quick ? QUICK_ROUNDS : ROUNDS;
  const name = 'a picture of the largest figure, script, 95th percentile';
  const browser = await playwright.launch({ executablePath: chromium.path, args: [...chromium.args] });
  try {
    const tab = await browser.newPage();
    await tab.addScriptTag({ content: await pageScript() });
    const draw = (): Promise<Times> => tab.evaluate('figurePage.drawAll()');
    // The first round warms the script up, as the break's first second does.
    await draw();
    const rounds: Times[] = [];
    while (rounds.length < wanted) rounds.push(await draw());
    const slowest = Object.entries(best(rounds))
      .map(([id, taken]) => ({ id, value: quantile(taken, 0.95), pictures: taken.length }))
      .reduce((most, each) => (each.value > most.value ? each : most));
    const how = `${slowest.id}, the slowest of ${Object.keys(rounds[0] ?? {}).length}, ${slowest.pictures} pictures in Chromium; the best of ${wanted} rounds each`;
    const each = rounds.map((round) => quantile(round[slowest.id] ?? [], 0.95));
    return [{ name, value: rounded(slowest.value), ...spreadOf(each), bound: 2, unit: 'ms', how }];
  } finally {
    await browser.close();
  }
};
