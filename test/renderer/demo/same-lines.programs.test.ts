import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { lineOf } from '../../../shared/simulation/line.ts';
import { createPlayer } from '../../../shared/simulation/player.ts';
import { simulate } from '../../../shared/simulation/simulate.ts';
import { parseTrace } from '../../../shared/simulation/trace.ts';
import { unseenHost } from '../../../shared/simulation/unseen-host.ts';
import { chromium } from '../../chromium.ts';
import { language } from '../../language.ts';
import { printedLines, type ServedDemo, serveBuiltDemo } from './served-demo.ts';

// One record in the page, in `simulate` and in front of the engine step by step: the same decisions, to the line.

const ZONE = 'Europe/Berlin';
const needed = process.env.REQUIRE_E2E === '1';
const record = fileURLToPath(new URL('../../../../shared/traces/a-29-days.jsonl', import.meta.url));
const ordinary = fileURLToPath(new URL('../../../renderer/demo/days/ordinary.jsonl', import.meta.url));

const hasRecord = existsSync(record) || needed;
if (!hasRecord) console.log('SKIPPED: the record a-29-days.jsonl is not there');
const hasBrowser = chromium.isThere || needed;
if (!hasBrowser) console.log(`SKIPPED: no Chromium at ${chromium.path}`);

const world = { language, settings: defaultSettings };
const common = (text: string) => ({
  trace: parseTrace(text),
  respond: 'complete' as const,
  zone: ZONE,
  seed: 1,
});

const simulated = (text: string): readonly string[] => {
  const lines: string[] = [];
  simulate({ ...common(text), ...world, tell: (line) => void lines.push(JSON.stringify(line)) });
  return lines;
};

/** The engine, led through the record in steps of a frame or so. */
const stepped = (text: string, stepMs: number): readonly string[] => {
  const lines: string[] = [];
  const player = createPlayer({
    ...common(text),
    host: unseenHost({
      ...world,
      log: (decision) => {
        const line = lineOf(decision);
        if (line !== null) lines.push(JSON.stringify(line));
      },
    }),
  });
  player.start();
  while (player.wallMs() < player.endMs) player.runUntil(Math.min(player.endMs, player.wallMs() + stepMs));
  return lines;
};

/** The lines of a record that fall on one day. */
const dayOf = (text: string, date: string): string =>
  text
    .split('\n')
    .filter((line) => line.includes(`"${date}T`))
    .join('\n');

describe.skipIf(!hasBrowser)('a record played in the page', () => {
  let demo: ServedDemo;
  beforeAll(async () => {
    demo = await serveBuiltDemo();
  });
  afterAll(() => demo?.close());

  const give = async (page: Page, text: string): Promise<void> => {
    const file = { name: 'record.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(text) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.locator('option[value=file]').waitFor({ state: 'attached' });
  };

  const toTheEnd = async (text: string): Promise<readonly string[]> => {
    const { page } = await demo.open({ timezoneId: ZONE });
    await give(page, text);
    await page.getByRole('button', { name: 'To the end' }).click();
    await page.getByRole('button', { name: 'Play again' }).waitFor();
    await page.getByText('The same as data').click();
    return printedLines(page);
  };

  test.skipIf(!hasRecord)('the days of a month: as simulate and the engine say', async () => {
    const text = readFileSync(record, 'utf8');
    const expected = simulated(text);
    expect(expected.length).toBeGreaterThan(300);
    expect(stepped(text, 9_600)).toEqual(expected);
    expect(await toTheEnd(text)).toEqual(expected);
  });

  test.skipIf(!hasRecord)('one day of them', async () => {
    const text = dayOf(readFileSync(record, 'utf8'), '2014-08-19');
    const expected = simulated(text);
    expect(expected.length).toBeGreaterThan(5);
    expect(stepped(text, 1_000)).toEqual(expected);
    expect(await toTheEnd(text)).toEqual(expected);
  });

  const morning = (): string => {
    const lines = readFileSync(ordinary, 'utf8').split('\n');
    return lines.slice(0, lines.findIndex((line) => line.includes('T09:4')) + 1).join('\n');
  };

  test('gone to its end before the page has had time for anything else', async () => {
    const text = morning();
    const { page } = await demo.open({ timezoneId: ZONE }, (opening) => opening.clock.install({ time: 0 }));
    await page.clock.pauseAt(60_000);
    await give(page, text);
    await page.getByRole('button', { name: 'To the end' }).click();
    await page.clock.runFor(500);
    await page.getByText('The same as data').click();
    await page.clock.runFor(500);
    expect(await printedLines(page)).toEqual(simulated(text));
  });

  test('frame by frame, with a look at each break', async () => {
    const text = morning();
    const { page } = await demo.open({ timezoneId: ZONE }, (opening) => opening.clock.install());
    await give(page, text);
    const shown = page.locator('.break-frame[data-shown=true]');
    // Somewhat more than an hour at 600 times, and a look of 8 s at each of two breaks.
    const seen: number[] = [];
    for (let seconds = 0; seconds < 26; seconds += 2) {
      await page.clock.runFor(2_000);
      seen.push(await shown.count());
    }
    await page.getByRole('button', { name: 'Play again' }).waitFor();
    expect(new Set(seen)).toEqual(new Set([0, 1]));
    await page.getByText('The same as data').click();
    await page.clock.runFor(500);
    expect(await printedLines(page)).toEqual(simulated(text));
  });
});
