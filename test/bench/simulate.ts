import { defaultSettings } from '../../shared/settings/defaults.ts';
import { seededRandom } from '../../shared/simulation/random.ts';
import { simulate } from '../../shared/simulation/simulate.ts';
import type { TraceLine } from '../../shared/simulation/trace.ts';
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
