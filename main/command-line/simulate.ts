import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Translator } from '../../shared/i18n/english.ts';
import type { AppLanguage } from '../../shared/i18n/languages.ts';
import { errorReason } from '../../shared/model/reason.ts';
import { MINUTE_MS } from '../../shared/model/time.ts';
import { readSettings } from '../../shared/settings/read-settings.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { isFields } from '../../shared/settings/values.ts';
import { type Line, lineOf } from '../../shared/simulation/line.ts';
import { playDay } from '../../shared/simulation/play-day.ts';
import { RESPONSES, type Response } from '../../shared/simulation/player.ts';
import { simulate } from '../../shared/simulation/simulate.ts';
import { parseTrace, TraceError, type TraceLine, traceWords } from '../../shared/simulation/trace.ts';
import { keptSettings, type OwnData, recordedDay } from './recorded-day.ts';

type T = Translator<'cli' | 'conflicts' | 'issues' | 'simulate'>;

/** Wrong usage, or a file that cannot be read: said in one line, exit 2. */
class Refused extends Error {}

/** Without the invisible mark that editors on Windows put in front of the text. */
const readText = (t: T, file: string): string => {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Refused(t('simulate.unreadable', { file, reason: errorReason(error) }));
  }
};

const readTrace = (t: T, file: string): readonly TraceLine[] => {
  try {
    return parseTrace(readText(t, file));
  } catch (error) {
    if (!(error instanceof TraceError)) throw error;
    throw new Refused(t('simulate.inLine', { file, line: `${error.line}`, reason: traceWords(t, error) }));
  }
};

/** What a file says, laid over some settings or, with none, over the defaults. */
const settingsFrom = (t: T, file: string | undefined, own: Settings | null): Settings => {
  if (file === undefined) return own ?? readSettings(t, {});
  const text = readText(t, file);
  try {
    const raw: unknown = JSON.parse(text);
    return readSettings(t, own === null ? raw : laidOver(own, raw));
  } catch (error) {
    throw new Refused(t('simulate.inFile', { file, reason: errorReason(error) }));
  }
};

const laidOver = (own: Settings, raw: unknown): unknown => {
  if (!isFields(raw)) return raw;
  const under: Readonly<Record<string, unknown>> = own;
  const both = Object.entries(raw).map(([key, value]) => {
    const its = under[key];
    return [key, isFields(value) && isFields(its) ? { ...its, ...value } : value];
  });
  return { ...own, ...Object.fromEntries(both) };
};

const zoneFrom = (t: T, zone: string | undefined): string => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  if (zone === undefined) return timeZone;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    throw new Refused(t('simulate.zone', { zone }));
  }
};

const isResponse = (word: string): word is Response => RESPONSES.some((response) => response === word);

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        trace: { type: 'string' },
        recorded: { type: 'string' },
        settings: { type: 'string' },
        respond: { type: 'string' },
        zone: { type: 'string' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new Refused(errorReason(error));
  }
};

type Arguments = ReturnType<typeof parse>;

/** Takes the lines of a run, and prints them with how many there were of each kind. */
const createPrinter = () => {
  const lines: string[] = [];
  const counts = new Map<string, number>();
  return {
    tell: (line: Line): void => {
      const what = line.event === 'outcome' ? `${line.break} ${line.outcome}` : `${line.break} ${line.event}`;
      counts.set(what, (counts.get(what) ?? 0) + 1);
      lines.push(JSON.stringify(line));
    },
    print: (summary: string): void => {
      if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
      const each = [...counts].sort().map(([what, count]) => `${count} ${what}`);
      process.stderr.write(`${[summary, ...each].join('; ')}\n`);
    },
  };
};

const hours = (ms: number): string => (ms / 3_600_000).toFixed(1);

/** Runs a day of one's own, with what was answered that day. */
const runRecorded = (
  language: AppLanguage,
  data: OwnData | null,
  { recorded = '', settings, zone, respond, trace }: Arguments,
) => {
  const { t } = language;
  if (data === null) throw new Refused(t('simulate.recorded.nowhere'));
  if (trace !== undefined || respond !== undefined) throw new Refused(t('simulate.recorded.alone'));
  const reading = <R>(read: () => R): R => {
    try {
      return read();
    } catch (error) {
      throw new Refused(errorReason(error));
    }
  };
  const nowMs = Date.now();
  const day = reading(() => recordedDay({ ...data, language, word: recorded, zone: zoneFrom(t, zone), nowMs }));
  const own = reading(() => keptSettings(language, data));
  const printer = createPrinter();
  const played = playDay({
    ...{ ...day, language, settings: settingsFrom(t, settings, own) },
    log: (decision) => {
      const line = decision.wallMs >= day.day.fromMs && decision.wallMs < day.day.toMs ? lineOf(decision) : null;
      if (line !== null) printer.tell(line);
    },
  });
  const { sittingMs, longestMs } = played.day;
  const minutes = Math.round(longestMs / MINUTE_MS);
  const date = played.day.date;
  printer.print(t('simulate.recorded.summary', { date, hours: hours(sittingMs), minutes: `${minutes}` }));
};

const run = (language: AppLanguage, args: readonly string[], data: OwnData | null): void => {
  const { t } = language;
  const asked = parse(args);
  const { trace: file, settings, respond = 'complete', zone, seed, help } = asked;
  if (help) {
    process.stdout.write(t('simulate.usage', { responses: RESPONSES.join('|') }));
    return;
  }
  if (!isResponse(respond)) {
    throw new Refused(t('simulate.respond', { responses: RESPONSES.join(', '), respond }));
  }
  if (!/^\d+$/.test(seed)) throw new Refused(t('simulate.seed', { seed }));
  if (asked.recorded !== undefined) {
    runRecorded(language, data, asked);
    return;
  }
  if (file === undefined) throw new Refused(t('simulate.noTrace'));
  const trace = readTrace(t, file);
  const printer = createPrinter();
  const { readings, sittingMs } = simulate({
    ...{ trace, language, respond, zone: zoneFrom(t, zone), seed: Number(seed), tell: printer.tell },
    settings: settingsFrom(t, settings, null),
  });
  printer.print(t('simulate.summary', { changes: trace.length, readings, hours: hours(sittingMs) }));
};

/**
 * `simulate`: exit 0 when it ran through, 2 when it was called wrongly or a file is broken. `data`: where a day of one's
 * own is to be found; null for nowhere.
 */
export const simulateCommand = (
  language: AppLanguage,
  args: readonly string[],
  data: OwnData | null = null,
): number => {
  try {
    run(language, args, data);
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    process.stderr.write(`${language.t('simulate.complaint', { reason: error.message })}\n`);
    return 2;
  }
};
