import texts from '../../shared/locales/en/shell.json' with { type: 'json' };
import { launchApp, type RunningApp } from '../e2e/app.ts';
import { logOf } from '../e2e/world.ts';
import { finishBreak } from './break-page.ts';
import { onSessionBus, touch } from './desktop.ts';
import { type Finding, type Measurement, median, type Options, rounded } from './measurement.ts';
import { processTree, pssMb } from './processes.ts';
import { appFolder, throwAway } from './programs.ts';
import { type ClickMenu, withTrayIcon } from './tray-item.ts';
import { seconds, until } from './waiting.ts';

const few = 5;
const many = 500;
const settleSeconds = 30;
const readings = 5;

/** What stands in memory and in the list of processes once the app has come to rest. */
async function atRest(pid: number): Promise<{ readonly mb: number; readonly processes: number }> {
  await seconds(settleSeconds);
  const mbs: number[] = [];
  for (let reading = 0; reading < readings; reading++) {
    await seconds(2);
    mbs.push(pssMb(pid));
  }
  return { mb: median(mbs), processes: processTree(pid).length };
}

async function takeBreaks(app: RunningApp, click: ClickMenu, count: number): Promise<void> {
  for (let taken = 0; taken < count; taken++) {
    const [page] = await Promise.all([app.electron.waitForEvent('window'), click(texts.menu.breakNow)]);
    await page.waitForLoadState();
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(() => painted(null)))),
    );
    await finishBreak(page);
  }
}

async function measure({ say }: Options): Promise<Readonly<Record<string, Finding>>> {
  const userData = appFolder();
  try {
    return await onSessionBus(async (bus) => {
      const { started: app, click } = await withTrayIcon(bus, async () => {
        const app = await launchApp({ userData });
        return { ...app, pid: app.electron.process().pid ?? 0 };
      });
      try {
        const { pid } = app;
        // Until then the menu is the one of the first moment, and is made anew.
        await until('the app has booted', () => logOf(userData).some(({ event }) => event === 'booted'), 30);
        touch();
        await takeBreaks(app, click, few);
        const before = await atRest(pid);
        say(`breaks: after ${few}: ${rounded(before.mb, 1)} MB in ${before.processes} processes`);
        await takeBreaks(app, click, many - few);
        const after = await atRest(pid);
        say(`breaks: after ${many}: ${rounded(after.mb, 1)} MB in ${after.processes} processes`);
        const how = `breaks asked for by the tray menu and done with once painted, then ${settleSeconds} s at rest`;
        return {
          'memory-after-500-breaks': {
            value: rounded(after.mb / before.mb, 3),
            how: `PSS after ${many} ${how}: ${rounded(after.mb, 1)} MB; after ${few}: ${rounded(before.mb, 1)} MB`,
          },
          'processes-after-500-breaks': {
            value: after.processes - before.processes,
            how: `the same ${many}: ${after.processes} processes, after ${few}: ${before.processes}`,
          },
        };
      } finally {
        await app.close();
      }
    });
  } finally {
    throwAway(userData);
  }
}

/** Whether many breaks leave anything behind. */
export const breaks: Measurement = {
  name: 'breaks',
  onDesktop: true,
  bounds: [
    { name: 'memory-after-500-breaks', bound: 1.05, unit: 'times after 5 breaks' },
    { name: 'processes-after-500-breaks', bound: 0, unit: 'processes more than after 5 breaks' },
  ],
  measure,
};
