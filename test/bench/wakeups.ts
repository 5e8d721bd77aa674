import { touchEvery } from './desktop.ts';
import { type Finding, type Measurement, type Options, rounded } from './measurement.ts';
import { countWakeups } from './processes.ts';
import { type Program, sideBySide, startApp, startBare } from './programs.ts';
import { seconds } from './waiting.ts';

/** Chromium puts a part of its work off until about a minute after the start. */
const settleSeconds = 90;
const takeEverySeconds = 5;
const touchEverySeconds = 5;

async function compare(app: Program, bare: Program, minutes: number, what: string): Promise<Finding> {
  const [ours, floor] = [countWakeups(app.pid), countWakeups(bare.pid)];
  for (let passed = 0; passed < minutes * 60; passed += takeEverySeconds) {
    await seconds(takeEverySeconds);
    ours.take();
    floor.take();
  }
  const [perMinute, floorPerMinute] = [ours.take() / minutes, floor.take() / minutes];
  return {
    value: rounded(perMinute / floorPerMinute),
    how:
      `voluntary context switches of all threads of all processes, ${what}, in the same ${minutes} min after ` +
      `${settleSeconds} s to settle: app ${rounded(perMinute, 1)}, bare Electron ${rounded(floorPerMinute, 1)} a minute`,
  };
}

async function both({ minutes, say }: Options): Promise<Readonly<Record<string, Finding>>> {
  return sideBySide({ app: () => startApp(), bare: () => startBare() }, async (app, bare) => {
    say(`at rest, away: ${minutes} min after ${settleSeconds} s`);
    await seconds(settleSeconds);
    const away = await compare(app, bare, minutes, 'no input');
    say(`at rest, sitting: ${minutes} min after ${settleSeconds} s`);
    const stopTouching = touchEvery(touchEverySeconds);
    try {
      await seconds(settleSeconds);
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
