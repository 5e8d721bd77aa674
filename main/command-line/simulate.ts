import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { english } from '../../shared/i18n/english.ts';
import { createLanguage } from '../../shared/i18n/language.ts';
import { readSettings } from '../../shared/settings/read-settings.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { RESPONSES, type Response } from '../../shared/simulation/player.ts';
import { simulate } from '../../shared/simulation/simulate.ts';
import { parseTrace, TraceError, type TraceLine } from '../../shared/simulation/trace.ts';

const USAGE = `usage: simulate --trace FILE [--settings FILE] [--respond ${RESPONSES.join('|')}] [--zone ZONE] [--seed N]

Runs a record of activity through the scheduler in virtual time and prints what it would have done, a JSON object a line.

  --trace FILE     one {"t": "2026-03-09T08:00:00Z", "state": "active"} a line, in order of time;
                   state is active, idle, locked, suspended or busy
  --settings FILE  JSON of the settings that differ from the defaults
  --respond WHAT   what the person does with a break (complete)
  --zone ZONE      time zone of the working hours, such as Europe/Berlin (this machine's)
  --seed N         for the choice of movements (1)
`;

/** Wrong usage, or a file that cannot be read: said in one line, exit 2. */
class Refused extends Error {}

/** Without the invisible mark that editors on Windows put in front of the text. */
const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Refused(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
};

const readTrace = (file: string): readonly TraceLine[] => {
  try {
    return parseTrace(readText(file));
  } catch (error) {
    if (error instanceof TraceError) throw new Refused(`${file}:${error.line}: ${error.message}`);
    throw error;
  }
};

const settingsFrom = (file: string | undefined): Settings => {
  if (file === undefined) return readSettings({});
  const text = readText(file);
  try {
    return readSettings(JSON.parse(text));
  } catch (error) {
    throw new Refused(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const zoneFrom = (zone: string | undefined): string => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  if (zone === undefined) return timeZone;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    throw new Refused(`--zone: there is no time zone ${zone}`);
  }
};

const isResponse = (word: string): word is Response => RESPONSES.some((response) => response === word);

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        trace: { type: 'string' },
        settings: { type: 'string' },
        respond: { type: 'string', default: 'complete' },
        zone: { type: 'string' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new Refused(error instanceof Error ? error.message : String(error));
  }
};

const run = (args: readonly string[]): void => {
  const { trace: file, settings, respond, zone, seed, help } = parse(args);
  if (help) {
    process.stdout.write(USAGE);
    return;
  }
  if (file === undefined) throw new Refused('--trace FILE is missing');
  if (!isResponse(respond)) throw new Refused(`--respond: must be one of ${RESPONSES.join(', ')}, not ${respond}`);
  if (!/^\d+$/.test(seed)) throw new Refused(`--seed: must be a whole number, not ${seed}`);

  const lines: string[] = [];
  const counts = new Map<string, number>();
  const trace = readTrace(file);
  const options = {
    trace,
    settings: settingsFrom(settings),
    language: createLanguage('en', 'ltr', english),
    respond,
    zone: zoneFrom(zone),
    seed: Number(seed),
  };
  const { readings, sittingMs } = simulate({
    ...options,
    tell: (line) => {
      const what = line.event === 'outcome' ? `${line.break} ${line.outcome}` : `${line.break} ${line.event}`;
      counts.set(what, (counts.get(what) ?? 0) + 1);
      lines.push(JSON.stringify(line));
    },
  });
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
  const hours = (sittingMs / 3_600_000).toFixed(1);
  const summary = [...counts].sort().map(([what, count]) => `${count} ${what}`);
  process.stderr.write(
    `${[`${trace.length} changes, ${readings} readings, ${hours} h of sitting`, ...summary].join('; ')}\n`,
  );
};

/** `simulate`: exit 0 when it ran through, 2 when it was called wrongly or a file is broken. */
export const simulateCommand = (args: readonly string[]): number => {
  try {
    run(args);
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    process.stderr.write(`simulate: ${error.message}\nTry simulate --help.\n`);
    return 2;
  }
};
