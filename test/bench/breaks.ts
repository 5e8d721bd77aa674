import { ask } from '../../main/command-line/client.ts';
import { socketFactsHere } from '../../main/command-line/places.ts';
import type { Request } from '../../shared/app/command-protocol.ts';
import { logOf } from '../e2e/world.ts';
import { t } from '../language.ts';
import { type Finding, type Measurement, median, type Options, rounded, spreadOf } from './measurement.ts';
import { processTree, pssMb } from './processes.ts';
import { startApp } from './programs.ts';
import { seconds, until } from './waiting.ts';

const few = 5;
const many = 500;
const quickMany = 40;
const settleSeconds = 30;
const quickSettleSeconds = 5;
const readings = 5;

interface AtRest {
  readonly mb: number;
  readonly mbs: readonly number[];
  readonly processes: number;
}

/** What stands in memory and in the list of processes once the app has come to rest. */
async function atRest(pid: number, settledSeconds: number): Promise<AtRest> {
  await seconds(settledSeconds);
  const mbs: number[] = [];
  for (let reading = 0; reading < readings; reading++) {
    await seconds(2);
    mbs.push(pssMb(pid));
  }
  return { mb: median(mbs), mbs, processes: processTree(pid).length };
}

/** By the command line, and not by a debugger, which would be measured along. */
async function tell(folder: string, request: Request): Promise<void> {
  const asked = await ask(request, { t, folder, socketFacts: socketFactsHere() });
  if (asked.kind !== 'done') throw new Error(`${request.do}: ${asked.kind === 'refused' ? asked.reason : asked.kind}`);
}

async function takeBreaks(folder: string, from: number, to: number): Promise<void> {
  const painted = (): number => logOf(folder).filter(({ event }) => event === 'window-painted').length;
  for (let taken = from; taken < to; taken++) {
    await tell(folder, { do: 'break', kind: 'micro', movement: null });
    await until('the break is painted', () => painted() > taken, 10);
    await tell(folder, { do: 'skip' });
  }
}

async function measure({ quick, say }: Options): Promise<Readonly<Record<string, Finding>>> {
  const count = quick ? quickMany : many;
  const settledSeconds = quick ? quickSettleSeconds : settleSeconds;
  const app = startApp();
  try {
    const { pid, folder } = app;
    await until('the app has booted', () => logOf(folder).some(({ event }) => event === 'booted'), 30);
    await takeBreaks(folder, 0, few);
    const before = await atRest(pid, settledSeconds);
    say(`breaks: after ${few}: ${rounded(before.mb, 1)} MB in ${before.processes} processes`);
    await takeBreaks(folder, few, count);
    const after = await atRest(pid, settledSeconds);
    say(`breaks: after ${count}: ${rounded(after.mb, 1)} MB in ${after.processes} processes`);
    const how = `breaks asked for by the command line and skipped once painted, then ${settledSeconds} s at rest`;
    return {
      'memory-after-500-breaks': {
        value: rounded(after.mb / before.mb, 3),
        ...spreadOf(
          after.mbs.map((mb) => mb / before.mb),
          3,
        ),
        how: `PSS after ${count} ${how}: ${rounded(after.mb, 1)} MB; after ${few}: ${rounded(before.mb, 1)} MB`,
      },
      'processes-after-500-breaks': {
        value: after.processes - before.processes,
        how: `the same ${count}: ${after.processes} processes, after ${few}: ${before.processes}`,
      },
    };
  } finally {
    await app.stop();
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
