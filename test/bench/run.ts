import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildAll } from '../../main/cli/build.ts';
import { breaks } from './breaks.ts';
import { whyNotHere } from './desktop.ts';
import { find } from './find.ts';
import { findWindow } from './find-window.ts';
import type { Finding, Measurement, Options, Row } from './measurement.ts';
import { memory } from './memory.ts';
import { painted } from './painted.ts';
import { scripts } from './scripts.ts';
import { start } from './start.ts';
import { wakeups } from './wakeups.ts';

// `npm run bench`: what the program costs, as a JSON array on standard output and nothing else; what goes on meanwhile
// goes to standard error. Leave the machine alone while it runs.

const measurements: readonly Measurement[] = [wakeups, memory, painted, start, scripts, breaks, find, findWindow];

/** Files that bring their rows themselves, by functions without arguments. */
const ownRows = ['simulate', 'figure'];

const say = (text: string): void => console.error(text);

function readArguments(): { readonly only: string | undefined; readonly minutes: number } {
  const { values } = parseArgs({ options: { only: { type: 'string' }, minutes: { type: 'string', default: '5' } } });
  const names = [...measurements.map(({ name }) => name), ...ownRows];
  if (values.only !== undefined && !names.includes(values.only)) {
    throw new Error(`--only takes one of: ${names.join(', ')}`);
  }
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new Error('--minutes takes a number above 0');
  return { only: values.only, minutes };
}

const toRows = (measurement: Measurement, findingOf: (name: string) => Finding): readonly Row[] =>
  measurement.bounds.map(({ name, bound, unit }) => {
    const { value, how } = findingOf(name);
    return { name, value, bound, unit, how };
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

async function rowsOfFile(name: string): Promise<readonly Row[]> {
  const file = new URL(`${name}.ts`, import.meta.url);
  if (!existsSync(file)) return [];
  say(`== ${name}`);
  const functions: Readonly<Record<string, () => Promise<readonly Row[]>>> = await import(file.href);
  const rows = await Promise.all(Object.values(functions).map((measure) => measure()));
  return rows.flat();
}

async function bench({ only, minutes }: ReturnType<typeof readArguments>): Promise<void> {
  const isWanted = (name: string): boolean => only === undefined || only === name;
  await buildAll();
  const notHere = await whyNotHere();
  if (notHere !== null) say(notHere);
  const rows: Row[] = [];
  for (const measurement of measurements) {
    if (isWanted(measurement.name)) rows.push(...(await rowsOf(measurement, notHere, { minutes, say })));
  }
  for (const name of ownRows) if (isWanted(name)) rows.push(...(await rowsOfFile(name)));
  console.log(JSON.stringify(rows, null, 2));
}

function fail(error: unknown, exitCode: number): undefined {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = exitCode;
}

function argumentsOrFail(): ReturnType<typeof readArguments> | undefined {
  try {
    return readArguments();
  } catch (error) {
    return fail(error, 2);
  }
}

const asked = argumentsOrFail();
if (asked) await bench(asked).catch((error: unknown) => fail(error, 1));
