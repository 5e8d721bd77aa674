import { onSessionBus } from './desktop.ts';
import { type Measurement, median, type Options, rounded, spreadOf } from './measurement.ts';
import { type Program, startApp, startBare } from './programs.ts';
import { onTrayIcon } from './tray-item.ts';
import { seconds, until } from './waiting.ts';

const usualRounds = 9;
const quickRounds = 3;

/** Milliseconds from the start of the program until its tray icon is registered on the session bus. */
async function startToTray(start: () => Program): Promise<number> {
  return onSessionBus(async (bus) => {
    let appearedAt = 0;
    await onTrayIcon(bus, () => {
      if (appearedAt === 0) appearedAt = performance.now();
    });
    const from = performance.now();
    const program = start();
    try {
      await until('the tray icon appears', () => appearedAt > 0, 30);
      return appearedAt - from;
    } finally {
      await program.stop();
      await seconds(1);
    }
  });
}

async function measure({ quick, say }: Options) {
  const rounds = quick ? quickRounds : usualRounds;
  const app: number[] = [];
  const bare: number[] = [];
  // The first of each only warms the disk's cache.
  for (let round = 0; round <= rounds; round++) {
    const [ours, floor] = [await startToTray(() => startApp()), await startToTray(() => startBare())];
    say(`start to tray: app ${Math.round(ours)} ms, bare ${Math.round(floor)} ms${round === 0 ? ' (to warm up)' : ''}`);
    if (round === 0) continue;
    app.push(ours);
    bare.push(floor);
  }
  const [ours, floor] = [median(app), median(bare)];
  return {
    'start-to-tray': {
      value: rounded(ours / floor),
      ...spreadOf(app.map((ms, round) => ms / (bare[round] ?? floor))),
      how:
        `spawn until StatusNotifierItemRegistered on the session bus, medians of ${rounds} starts each, in turns: ` +
        `app ${Math.round(ours)} ms, bare Electron ${Math.round(floor)} ms`,
    },
  };
}

/** From the start of the program to its tray icon, against the bare Electron. */
export const start: Measurement = {
  name: 'start',
  onDesktop: true,
  bounds: [{ name: 'start-to-tray', bound: 1.3, unit: 'times the bare Electron' }],
  measure,
};
