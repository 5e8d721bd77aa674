import texts from '../../shared/i18n/en/shell.json' with { type: 'json' };
import { onSessionBus, touch } from './desktop.ts';
import { type Finding, type Measurement, median, type Options, rounded, spreadOf } from './measurement.ts';
import { hasRenderer, processTree, pssMb } from './processes.ts';
import { type Program, sideBySide, startApp, startBare } from './programs.ts';
import { withTrayIcon } from './tray-item.ts';
import { seconds, until } from './waiting.ts';

const settleSeconds = 90;
const quickSettleSeconds = 10;
const readings = 5;
const lastsMinutes = 0.5;

/** The shortest break there is, which starts by itself and ends by itself. */
const settings = {
  micro: { lastsMinutes },
  long: { on: false },
  rules: { startsAfterSeconds: 3 },
};

async function compare(app: Program, bare: Program, settledSeconds: number): Promise<Finding> {
  const ours: number[] = [];
  const floor: number[] = [];
  for (let reading = 0; reading < readings; reading++) {
    await seconds(2);
    ours.push(pssMb(app.pid));
    floor.push(pssMb(bare.pid));
  }
  const [mb, floorMb] = [median(ours), median(floor)];
  return {
    value: rounded(mb / floorMb, 3),
    ...spreadOf(
      ours.map((one, reading) => one / (floor[reading] ?? floorMb)),
      3,
    ),
    how:
      `PSS of smaps_rollup over all processes, medians of ${readings}, ${settledSeconds} s after a break of ` +
      `${lastsMinutes * 60} s, the bare Electron beside it with one window shown as long: ` +
      `app ${rounded(mb, 1)} MB in ${processTree(app.pid).length} processes, ` +
      `bare ${rounded(floorMb, 1)} MB in ${processTree(bare.pid).length}`,
  };
}

async function measure({ quick, say }: Options): Promise<Readonly<Record<string, Finding>>> {
  const settledSeconds = quick ? quickSettleSeconds : settleSeconds;
  return onSessionBus(async (bus) => {
    const { started: app, click } = await withTrayIcon(bus, () => startApp(settings));
    return sideBySide({ app: () => app, bare: () => startBare({ oneWindow: true }) }, async (_, bare) => {
      say('memory: a first break');
      touch();
      await seconds(5);
      await click(texts.menu.now.next);
      await until('the break shows', () => hasRenderer(app.pid), 30);
      await until('the break is over', () => !hasRenderer(app.pid), 120);
      await until('the bare window is gone', () => !hasRenderer(bare.pid), 120);
      say(`memory: at rest for ${settledSeconds} s`);
      await seconds(settledSeconds);
      const renderers = processTree(app.pid).filter(({ kind }) => kind === 'renderer').length;
      return {
        'memory-at-rest': await compare(app, bare, settledSeconds),
        'renderers-at-rest': { value: renderers, how: 'processes of --type=renderer in the same minute' },
      };
    });
  });
}

/** Memory at rest after a first break, against the bare Electron after a first window. */
export const memory: Measurement = {
  name: 'memory',
  onDesktop: true,
  bounds: [
    { name: 'memory-at-rest', bound: 0.95, unit: 'times the bare Electron' },
    { name: 'renderers-at-rest', bound: 0, unit: 'processes' },
  ],
  measure,
};
