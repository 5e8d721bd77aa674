import { touchEvery } from './desktop.ts';
import { type Finding, type Measurement, type Options, rounded, spreadOf } from './measurement.ts';
import { countWakeups } from './processes.ts';
import { type Program, sideBySide, startApp, startBare } from './programs.ts';
import { seconds } from './waiting.ts';

interface Settling {
  /** Chromium puts a part of its work off until about a minute after the start. */
  readonly first: number;
  readonly again: number;
}

const settling: Settling = { first: 90, again: 90 };
const quickSettling: Settling = { first: 60, again: 15 };
const takeEverySeconds = 5;
const touchEverySeconds = 5;

/** What each of some counts added to the one before it. */
const steps = (counts: readonly number[]): readonly number[] =>
  counts.map((count, index) => count - (counts[index - 1] ?? 0));

async function compare(app: Program, bare: Program, minutes: number, what: string): Promise<Finding> {
  const [ours, floor] = [countWakeups(app.pid), countWakeups(bare.pid)];
  const appCounts: number[] = [];
  const bareCounts: number[] = [];
  for (let passed = 0; passed < minutes * 60; passed += takeEverySeconds) {
    await seconds(takeEverySeconds);
    appCounts.push(ours.take());
    bareCounts.push(floor.take());
  }
  const floorSteps = steps(bareCounts);
  const ratios = steps(appCounts).map((count, index) => count / Math.max(1, floorSteps[index] ?? 1));
  const [perMinute, floorPerMinute] = [ours.take() / minutes, floor.take() / minutes];
  return {
    value: rounded(perMinute / floorPerMinute),
    ...spreadOf(ratios),
    how:
      `voluntary context switches of all threads of all processes, ${what}, in the same ${rounded(minutes)} min, ` +
      `once settled: app ${rounded(perMinute, 1)}, bare Electron ${rounded(floorPerMinute, 1)} a minute`,
  };
}

async function both({ minutes, quick, say }: Options): Promise<Readonly<Record<string, Finding>>> {
  const { first, again } = quick ? quickSettling : settling;
  return sideBySide({ app: () => startApp(), bare: () => startBare() }, async (app, bare) => {
    say(`at rest, away: ${rounded(minutes)} min after ${first} s`);
    await seconds(first);
    const away = await compare(app, bare, minutes, 'no input');
    say(`at rest, sitting: ${rounded(minutes)} min after ${again} s`);
    const stopTouching = touchEvery(touchEverySeconds);
    try {
      await seconds(again);
      const sitting = await compare(app, bare, minutes, `the pointer moved every ${touchEverySeconds} s`);
      return { 'wakeups-away': away, 'wakeups-sitting': sitting };
    } finally {
      stopTouching();
    }
  });
}

/** Wake-ups at rest against the bare Electron, in the same minutes. */
export const wakeups: Measurement = {
  name: 'wakeups',
  onDesktop: true,
  bounds: [
    { name: 'wakeups-away', bound: 1.1, unit: 'times the bare Electron' },
    { name: 'wakeups-sitting', bound: 1.5, unit: 'times the bare Electron' },
  ],
  measure: both,
};
