import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Translator } from '../../shared/i18n/english.ts';
import type { AppLanguage } from '../../shared/i18n/languages.ts';
import { errorReason } from '../../shared/model/reason.ts';
import { readSettings } from '../../shared/settings/read-settings.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { RESPONSES, type Response } from '../../shared/simulation/player.ts';
import { simulate } from '../../shared/simulation/simulate.ts';
import { parseTrace, TraceError, type TraceLine, traceWords } from '../../shared/simulation/trace.ts';

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

const settingsFrom = (t: T, file: string | undefined): Settings => {
  if (file === undefined) return readSettings(t, {});
  const text = readText(t, file);
  try {
    return readSettings(t, JSON.parse(text));
  } catch (error) {
    throw new Refused(t('simulate.inFile', { file, reason: errorReason(error) }));
  }
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
        settings: { type: 'string' },
        respond: { type: 'string', default: 'complete' },
        zone: { type: 'string' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new Refused(errorReason(error));
  }
};

const run = (language: AppLanguage, args: readonly string[]): void => {
  const { t } = language;
  const { trace: file, settings, respond, zone, seed, help } = parse(args);
  if (help) {
    process.stdout.write(t('simulate.usage', { responses: RESPONSES.join('|') }));
    return;
  }
  if (file === undefined) throw new Refused(t('simulate.noTrace'));
  if (!isResponse(respond)) {
    throw new Refused(t('simulate.respond', { responses: RESPONSES.join(', '), respond }));
  }
  if (!/^\d+$/.test(seed)) throw new Refused(t('simulate.seed', { seed }));

  const lines: string[] = [];
  const counts = new Map<string, number>();
  const trace = readTrace(t, file);
  const options = {
    t,
    trace,
    settings: settingsFrom(t, settings),
    language,
    respond,
    zone: zoneFrom(t, zone),
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
    `${[t('simulate.summary', { changes: trace.length, readings, hours }), ...summary].join('; ')}\n`,
  );
};

/** `simulate`: exit 0 when it ran through, 2 when it was called wrongly or a file is broken. */
export const simulateCommand = (language: AppLanguage, args: readonly string[]): number => {
  try {
    run(language, args);
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    process.stderr.write(`${language.t('simulate.complaint', { reason: error.message })}\n`);
    return 2;
  }
};
