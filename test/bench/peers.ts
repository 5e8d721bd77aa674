import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { isInstalled } from '../runner/commands.ts';
import { touchEvery } from './desktop.ts';
import { type Finding, type Measurement, median, type Options, rounded, spreadOf } from './measurement.ts';
import { countWakeups, processTree, pssMb } from './processes.ts';
import { freshFolder, type Program, startApp, startBare, startOther, throwAway } from './programs.ts';
import { seconds, until } from './waiting.ts';

/** Workrave's first break comes after three minutes of work, so all must be over by then. */
const times = { settle: 60, watch: 90 };
const quickTimes = { settle: 30, watch: 20 };
const readEverySeconds = 5;
const touchEverySeconds = 5;

const peerCommands = ['workrave', 'safeeyes'] as const;
type Name = 'app' | 'bare' | (typeof peerCommands)[number];
const names: readonly Name[] = ['app', 'bare', ...peerCommands];

interface Watched {
  readonly megabytes: readonly number[];
  readonly wakeupsAMinute: number;
  readonly processes: number;
}

const starts: Readonly<Record<Name, (env: Readonly<Record<string, string>>) => Program>> = {
  app: (env) => startApp({}, env),
  bare: (env) => startBare({ env }),
  workrave: (env) => startOther('workrave', env),
  safeeyes: (env) => startOther('safeeyes', env),
};

/** Safe Eyes does not start without a system bus, which a desktop without a screen may lack: all are given one then. */
async function withSystemBus<T>(work: (env: Readonly<Record<string, string>>) => Promise<T>): Promise<T> {
  if (process.env.DBUS_SYSTEM_BUS_ADDRESS || existsSync('/run/dbus/system_bus_socket')) return work({});
  const folder = freshFolder();
  const socket = join(folder, 'system-bus');
  const address = `unix:path=${socket}`;
  const bus = spawn('dbus-daemon', ['--session', `--address=${address}`, '--nofork', '--nopidfile'], {
    stdio: 'ignore',
  });
  try {
    await until('the system bus is there', () => existsSync(socket), 10);
    return await work({ DBUS_SYSTEM_BUS_ADDRESS: address });
  } finally {
    bus.kill();
    throwAway(folder);
  }
}

/** Runs all at once, and ends them whatever comes of it. */
async function allAtOnce<T>(work: (running: ReadonlyMap<Name, Program>) => Promise<T>): Promise<T> {
  return withSystemBus(async (env) => {
    const running = new Map<Name, Program>();
    try {
      for (const name of names) running.set(name, starts[name](env));
      return await work(running);
    } finally {
      for (const program of running.values()) await program.stop();
    }
  });
}

async function watch(running: ReadonlyMap<Name, Program>, forSeconds: number): Promise<ReadonlyMap<Name, Watched>> {
  const each = [...running].map(([name, { pid }]) => ({
    name,
    pid,
    wakeups: countWakeups(pid),
    megabytes: [] as number[],
  }));
  for (let passed = 0; passed < forSeconds; passed += readEverySeconds) {
    await seconds(readEverySeconds);
    for (const { pid, wakeups, megabytes } of each) {
      wakeups.take();
      megabytes.push(pssMb(pid));
    }
  }
  return new Map(
    each.map(({ name, pid, wakeups, megabytes }) => {
      const processes = processTree(pid).length;
      return [name, { megabytes, processes, wakeupsAMinute: (wakeups.take() * 60) / forSeconds }];
    }),
  );
}

/** One that has broken off, as where it finds no display, would be the lightest of all. */
function of(watched: ReadonlyMap<Name, Watched>, name: Name): Watched {
  const found = watched.get(name);
  if (found === undefined || median(found.megabytes) === 0) throw new Error(`${name} did not run.`);
  return found;
}

async function measure({ quick, say }: Options): Promise<Readonly<Record<string, Finding>>> {
  const missing = peerCommands.filter((command) => !isInstalled(command));
  if (missing.length > 0) {
    const how = `not installed here: ${missing.join(', ')} (Debian's packages are called so, too)`;
    return { 'memory-beside-peers': { value: null, how }, 'wakeups-beside-safe-eyes': { value: null, how } };
  }
  const { settle, watch: watchSeconds } = quick ? quickTimes : times;
  const watched = await allAtOnce(async (running) => {
    say(`peers: ${names.join(', ')} at once, for ${settle} and ${watchSeconds} s`);
    const stopTouching = touchEvery(touchEverySeconds);
    try {
      await seconds(settle);
      return await watch(running, watchSeconds);
    } finally {
      stopTouching();
    }
  });
  const [app, bare, safeEyes] = [of(watched, 'app'), of(watched, 'bare'), of(watched, 'safeeyes')];
  const all = names.map((name) => {
    const { megabytes, wakeupsAMinute, processes } = of(watched, name);
    return `${name} ${rounded(median(megabytes), 1)} MB in ${processes}, ${rounded(wakeupsAMinute)} a minute`;
  });
  const how =
    `all at once for ${watchSeconds} s, ${settle} s after their start, the pointer moved every ${touchEverySeconds} s: ` +
    `PSS of all processes, median of ${app.megabytes.length}, and voluntary context switches: ${all.join('; ')}`;
  const ratios = app.megabytes.map((one, index) => one / (bare.megabytes[index] ?? one));
  return {
    'memory-beside-peers': { value: rounded(median(ratios), 3), ...spreadOf(ratios, 3), how },
    'wakeups-beside-safe-eyes': { value: rounded(app.wakeupsAMinute / safeEyes.wakeupsAMinute), how },
  };
}

/** What it costs to have it run, beside the programs of its kind that others use, at the same time. */
export const peers: Measurement = {
  name: 'peers',
  onDesktop: true,
  bounds: [
    { name: 'memory-beside-peers', bound: 0.9, unit: 'times the bare Electron' },
    { name: 'wakeups-beside-safe-eyes', bound: 0.3, unit: 'times Safe Eyes' },
  ],
  measure,
};
