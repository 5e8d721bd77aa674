import { activityText } from '../../shared/history/activity.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import { seededRandom } from '../../shared/simulation/random.ts';
import { simulate } from '../../shared/simulation/simulate.ts';
import type { TraceLine } from '../../shared/simulation/trace.ts';
import { activityFile, utcDay } from '../../shared/store/activity.ts';
import { createMemoryHost } from '../host/memory-host.ts';
import { language } from '../language.ts';
import { type Options, type Row, rounded, spreadOf } from './measurement.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;
const CHANGES = 136_000;
/** Working days of a year, less holidays. */
const DAYS = 235;
const BOUND_SECONDS = 3;
const ROUNDS = 3;
const QUICK_ROUNDS = 2;

/**
 * A year of work, 136,000 changes, made up with a seed: a lunch locked, a call, and between them input that pauses for
 * some seconds or, now and then, minutes. Nobody is there at night, but the machine is left on, and read every 30 s;
 * it sleeps through every other weekend.
 */
const yearOfWork = (): readonly TraceLine[] => {
  const random = seededRandom(1);
  const between = (least: number, most: number): number => Math.round(least + random() * (most - least)) * SECOND;
  const lines: TraceLine[] = [];
  for (let day = 0; lines.length < CHANGES; day += 1) {
    const morning = Date.UTC(2026, 0, 5, 8) + Math.floor(day / 5) * 7 * DAY + (day % 5) * DAY;
    const changesLeft = Math.min(CHANGES - lines.length, Math.ceil(CHANGES / DAYS)) - 6;
    let wallMs = morning;
    const add = (state: TraceLine['state'], ms: number): void => {
      lines.push({ wallMs, state });
      wallMs += ms;
    };
    for (let change = 0; change < changesLeft; change += 2) {
      if (change === Math.floor(changesLeft / 4) * 2) add('locked', between(1_500, 3_600));
      if (change === Math.floor(changesLeft / 3) * 2) add('busy', between(900, 3_000));
      add('active', between(5, 90));
      add('idle', random() < 0.02 ? between(120, 1_200) : between(5, 40));
    }
    add(day % 10 === 4 ? 'suspended' : 'idle', 0);
  }
  return lines.slice(0, CHANGES);
};

/** How long `simulate` takes for a year of work; the best of some rounds, since the machine does other things, too. */
export const simulateYear = async ({ quick }: Options): Promise<readonly Row[]> => {
  const trace = yearOfWork();
  const rounds = quick ? QUICK_ROUNDS : ROUNDS;
  const taken: number[] = [];
  let readings = 0;
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    ({ readings } = simulate({
      ...{
        trace,
        settings: defaultSettings,
        language,
        respond: 'complete',
        zone: 'Europe/Berlin',
        seed: 1,
      },
      tell: () => {},
    }));
    taken.push((performance.now() - begun) / 1000);
  }
  return [
    {
      name: 'simulate over a year of work',
      value: rounded(Math.min(...taken), 3),
      ...spreadOf(taken, 3),
      bound: BOUND_SECONDS,
      unit: 's',
      how: `${trace.length} made-up changes, ${readings} readings; the best of ${rounds} rounds in one process`,
    },
  ];
};

const PREVIEW_BOUND_MS = 100;
const ASKS = 40;
const QUICK_ASKS = 15;

/** How long a window that drags a slider waits for the day that it shows: the whole ask, the slowest of many. */
export const previewDay = async ({ quick }: Options): Promise<readonly Row[]> => {
  const host = createMemoryHost();
  host.app.start({ page: 'settings', find: null });
  const dayMs = host.clock.wallMs - DAY;
  const [first] = yearOfWork();
  const shiftMs = Math.floor(dayMs / DAY) * DAY - Math.floor((first?.wallMs ?? 0) / DAY) * DAY;
  const lines = yearOfWork()
    .map((line) => ({ ...line, wallMs: line.wallMs + shiftMs, zone: 'UTC' }))
    .filter(({ wallMs }) => utcDay(wallMs) === utcDay(dayMs));
  host.files.set(`data/activity/${activityFile(utcDay(dayMs), '')}`, `${lines.map(activityText).join('\n')}\n`);
  const askMs = async (everyMinutes: number): Promise<number> => {
    const after = { ...defaultSettings, micro: { ...defaultSettings.micro, everyMinutes } };
    // Not at a pace at which an ask is refused.
    host.clock.monoMs += SECOND;
    const begun = performance.now();
    await host.ask('home', 'tryDay', { date: utcDay(dayMs), before: defaultSettings, after });
    return performance.now() - begun;
  };
  // Once for the two sides, and what is loaded for them.
  const firstMs = await askMs(20);
  const taken: number[] = [];
  for (let ask = 0; ask < (quick ? QUICK_ASKS : ASKS); ask += 1) taken.push(await askMs(12 + ask));
  return [
    {
      name: 'preview of a recorded day, ask to answer',
      value: rounded(Math.max(...taken), 1),
      ...spreadOf(taken, 1),
      bound: PREVIEW_BOUND_MS,
      unit: 'ms',
      how: `${lines.length} made-up changes; the slowest of ${taken.length} asks, each with another interval; the first one took ${rounded(firstMs, 1)} ms`,
    },
  ];
};
