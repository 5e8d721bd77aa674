import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeDisk } from '../../main/storage/disk.ts';
import { createPast } from '../../shared/app/past.ts';
import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import type { HistoryRecord } from '../../shared/history/records.ts';
import { DAY_MS, MINUTE_MS } from '../../shared/model/time.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import { seededRandom } from '../../shared/simulation/random.ts';
import { openHistory } from '../../shared/store/history.ts';
import { aboutMs, monthFile, monthOf } from '../../shared/store/month-files.ts';
import { language } from '../language.ts';
import { sitting } from '../main/command-line/replies.ts';
import { type Measurement, quantile, rounded, spreadOf } from './measurement.ts';

const RECORDS = 250_000;
const SEED = 1;
const ZONE = 'Europe/Berlin';
const LAST_DAY = Date.UTC(2026, 2, 6);
const WORKING_DAYS = 2_600;
const MACHINES = ['', '1a2b3c4d', '5e6f7a8b'] as const;
/** So many weeks, any of the ten years. */
const WEEKS = 20;
const ROUNDS = 8;
const QUICK_ROUNDS = 4;

/** A working day: sitting, breaks and absences one after the other, now and then a call, a walk or a correction. */
const dayOfWork = (dayMs: number, count: number, random: () => number): readonly HistoryRecord[] => {
  const records: HistoryRecord[] = [];
  let wallMs = dayMs + 7 * 60 * MINUTE_MS;
  const pass = (minutes: number): { readonly fromMs: number; readonly toMs: number } => {
    const fromMs = wallMs;
    wallMs += Math.round(minutes * MINUTE_MS);
    return { fromMs, toMs: wallMs };
  };
  const idOf = (what: string): string => `${what}.${wallMs.toString(36)}-${records.length.toString(36)}`;
  while (records.length < count - 6) {
    const sat = pass(4 + random() * 8);
    records.push({ id: idOf('app.sat'), wallMs, event: 'sat', ...sat, sittingMs: sat.toMs - sat.fromMs });
    const broke = idOf('b');
    const about = { break: random() < 0.3 ? 'long' : 'micro', movement: 'cat-cow-desk' } as const;
    records.push({ id: `${broke}.shown.x`, wallMs, event: 'shown', ...about, sittingMs: sat.toMs - sat.fromMs });
    if (random() < 0.2)
      records.push({ id: `${broke}.held.x`, wallMs, event: 'held', break: about.break, reason: 'call' });
    pass(2);
    const outcome = random() < 0.6 ? 'completed' : random() < 0.5 ? 'skipped' : 'snoozed';
    const done = { movement: 'cat-cow-desk', ms: 90_000, done: 1, unfinished: null, seated: true } as const;
    records.push({
      ...{ id: `${broke}.outcome.x`, wallMs, event: 'outcome', ...about, outcome, ranMs: 120_000, lengthMs: 120_000 },
      moved: outcome === 'completed' ? [done, { ...done, movement: 'bridge' }] : [],
    });
    const away = pass(2 + random() * 4);
    records.push({ id: idOf('app.credited'), wallMs, event: 'credited', break: 'micro', ...away });
  }
  const said = { fromMs: dayMs + 720 * MINUTE_MS, toMs: dayMs + 740 * MINUTE_MS };
  records.push({ id: idOf('call'), wallMs, event: 'call', ...said });
  records.push({ id: idOf('walked'), wallMs, event: 'walked', ...said, source: 'logged' });
  if (random() < 0.3) records.push({ id: idOf('corrected'), wallMs, event: 'corrected', ...said, as: 'up' });
  return records;
};

/** Ten years of work on three machines, one after the other; how many records it has. */
const writeTenYears = (folder: string): number => {
  const random = seededRandom(SEED);
  const months = new Map<string, string[]>();
  let written = 0;
  for (let day = 0; day < WORKING_DAYS; day += 1) {
    const week = Math.floor(day / 5);
    const dayMs = LAST_DAY - (WORKING_DAYS / 5 - 1 - week) * 7 * DAY_MS - (4 - (day % 5)) * DAY_MS;
    for (const record of dayOfWork(dayMs, RECORDS / WORKING_DAYS, random)) {
      const machine = MACHINES[Math.floor(random() * MACHINES.length)] ?? '';
      const file = monthFile(monthOf(aboutMs(record)), machine);
      months.set(file, [...(months.get(file) ?? []), JSON.stringify(record)]);
      written += 1;
    }
  }
  for (const [file, lines] of months) writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
  return written;
};

/** What home and the page of weeks need of ten years of records; a fresh start of the history each time. */
export const tenYears: Measurement = {
  name: 'ten-years',
  onDesktop: false,
  bounds: [
    { name: 'home opens over ten years', bound: 300, unit: 'ms' },
    { name: 'a week over ten years', bound: 50, unit: 'ms' },
  ],
  measure: async ({ quick, say }) => {
    const folder = mkdtempSync(join(tmpdir(), 'vertebreak-bench-'));
    try {
      const records = writeTenYears(folder);
      say(`${records} records, seed ${SEED}`);
      const nowMs = (): number => LAST_DAY + 16 * 60 * MINUTE_MS;
      const catalogue = builtInCatalogue(language.texts.movements).entries;
      const open = () => {
        const alerts = { tell: (alert: object) => say(JSON.stringify(alert)), saved: () => {} };
        const history = openHistory({ t: language.t, disk: nodeDisk, folder, nowMs, alerts, machine: MACHINES[1] });
        return createPast({
          ...{ t: language.t, history, status: () => sitting, settings: () => defaultSettings, nowMs },
          ...{ catalogue: () => catalogue, zone: () => ZONE, random: () => 0, changed: () => {} },
          ...{ engine: { dispatch: () => null, save: () => {} }, saveFile: async () => null },
          hasQuit: () => false,
        }).asks;
      };
      const rounds = quick ? QUICK_ROUNDS : ROUNDS;
      const random = seededRandom(SEED);
      const dates = Array.from({ length: WEEKS }, () =>
        new Date(LAST_DAY - Math.floor(random() * 3_500 + 60) * DAY_MS).toISOString().slice(0, 10),
      );
      const home: number[] = [];
      const week: number[] = dates.map(() => Number.POSITIVE_INFINITY);
      for (let round = 0; round < rounds; round += 1) {
        const begun = performance.now();
        const asks = open();
        await asks.diaryDays({ untilDate: '2026-03-06', count: 1 });
        await asks.diaryWeeks({ untilDate: '2026-03-06', count: 12 });
        home.push(performance.now() - begun);
        for (const [index, untilDate] of dates.entries()) {
          const asked = performance.now();
          await asks.diaryWeeks({ untilDate, count: 1 });
          week[index] = Math.min(week[index] ?? 0, performance.now() - asked);
        }
      }
      const how = `${records} made-up records (seed ${SEED}) in the files of ${MACHINES.length} machines; ${rounds} rounds`;
      return {
        'home opens over ten years': {
          value: rounded(Math.min(...home)),
          ...spreadOf(home),
          how: `the history opened, today and twelve weeks of it, the best round: ${how}`,
        },
        'a week over ten years': {
          value: rounded(quantile(week, 1)),
          ...spreadOf(week),
          how: `the slowest of ${WEEKS} weeks, read from their files, the best round of each: ${how}`,
        },
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
