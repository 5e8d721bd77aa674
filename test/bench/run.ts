import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildAll } from '../../main/scripts/build.ts';
import { breaks } from './breaks.ts';
import { whyNotHere } from './desktop.ts';
import { find } from './find.ts';
import { findWindow } from './find-window.ts';
import { addEach, type Finding, type Measurement, type Options, type Row } from './measurement.ts';
import { memory } from './memory.ts';
import { painted } from './painted.ts';
import { peers } from './peers.ts';
import { scripts } from './scripts.ts';
import { start } from './start.ts';
import { tenYears } from './ten-years.ts';
import { wakeups } from './wakeups.ts';

// `npm run bench`: what the program costs. Each number is a line of JSON on standard output as soon as it is there, so that
// a run that is cut keeps what it had; with --json it is one array, at the end or when it is cut. What goes on meanwhile goes
// to standard error. `--quick` measures everything within six minutes, of fewer readings. Leave the machine alone.

/** What is quick comes first. */
const measurements: readonly Measurement[] = [
  scripts,
  find,
  tenYears,
  start,
  findWindow,
  memory,
  breaks,
  painted,
  wakeups,
  peers,
];

const QUICK_MINUTES = 1 / 3;

/** Files that bring their rows themselves. */
const ownRows = ['simulate', 'figure'];

const say = (text: string): void => console.error(text);

interface Asked {
  readonly only: string | undefined;
  readonly minutes: number;
  readonly quick: boolean;
  readonly json: boolean;
}

function readArguments(): Asked {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      minutes: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const { quick, json } = values;
  const names = [...measurements.map(({ name }) => name), ...ownRows];
  if (values.only !== undefined && !names.includes(values.only)) {
    throw new Error(`--only takes one of: ${names.join(', ')}`);
  }
  const minutes = Number(values.minutes ?? (quick ? QUICK_MINUTES : 5));
  if (!(minutes > 0)) throw new Error('--minutes takes a number above 0');
  return { only: values.only, minutes, quick, json };
}

const toRows = (measurement: Measurement, findingOf: (name: string) => Finding): readonly Row[] =>
  measurement.bounds.map(({ name, bound, unit }) => {
    const { value, how, spread } = findingOf(name);
    return { name, value, bound, unit, ...(spread ? { spread } : {}), how };
  });

/** A measurement that breaks off is no number: it says so, and the bench ends with 1. */
async function rowsOf(measurement: Measurement, notHere: string | null, options: Options): Promise<readonly Row[]> {
  if (measurement.onDesktop && notHere !== null) return toRows(measurement, () => ({ value: null, how: notHere }));
  say(`== ${measurement.name}`);
  try {
    const found = await measurement.measure(options);
    return toRows(measurement, (name) => found[name] ?? { value: null, how: 'not measured' });
  } catch (error) {
    process.exitCode = 1;
    const how = `broke off: ${error instanceof Error ? error.message : String(error)}`;
    say(how);
    return toRows(measurement, () => ({ value: null, how }));
  }
}

/** Every function of such a file is one thing to measure. */
async function addRowsOfFile(name: string, options: Options, add: (rows: readonly Row[]) => void): Promise<void> {
  say(`== ${name}`);
  try {
    await addEach(Object.values(await import(new URL(`${name}.ts`, import.meta.url).href)), options, add);
  } catch (error) {
    process.exitCode = 1;
    say(`broke off: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function bench({ only, minutes, quick, json }: Asked): Promise<void> {
  const isWanted = (name: string): boolean => only === undefined || only === name;
  await buildAll();
  const notHere = await whyNotHere();
  if (notHere !== null) say(notHere);
  const rows: Row[] = [];
  const add = (found: readonly Row[]): void => {
    rows.push(...found);
    for (const row of found) (json ? say : console.log)(JSON.stringify(row));
  };
  const tellAll = (): void => {
    if (json) console.log(JSON.stringify(rows, null, 2));
  };
  for (const [signal, exitCode] of [['SIGINT', 130] as const, ['SIGTERM', 143] as const]) {
    process.once(signal, () => {
      tellAll();
      process.exit(exitCode);
    });
  }
  const options = { minutes, quick, say };
  for (const name of ownRows) if (isWanted(name)) await addRowsOfFile(name, options, add);
  for (const measurement of measurements) {
    if (isWanted(measurement.name)) add(await rowsOf(measurement, notHere, options));
  }
  tellAll();
}

function fail(error: unknown, exitCode: number): undefined {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = exitCode;
}

function argumentsOrFail(): Asked | undefined {
  try {
    return readArguments();
  } catch (error) {
    return fail(error, 2);
  }
}

const asked = argumentsOrFail();
if (asked) await bench(asked).catch((error: unknown) => fail(error, 1));
