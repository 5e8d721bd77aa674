import type { HomeBridge } from '../../renderer/ui/bridge.ts';
import { createPast } from '../../shared/app/past.ts';
import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import type { HistoryRecord } from '../../shared/history/records.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../shared/model/time.ts';
import { localTime, startOfTomorrow } from '../../shared/schedule/local-time.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import { seededRandom } from '../../shared/simulation/random.ts';
import { openHistory } from '../../shared/store/history.ts';
import { aboutMs, monthFile, monthOf } from '../../shared/store/month-files.ts';
import { memoryDisk } from '../host/memory-disk.ts';
import { language, t } from '../language.ts';
import { sitting } from '../main/command-line/replies.ts';

const FOLDER = 'history';
const away = { ...sitting, phase: 'away', sittingMs: 0, sittingFromMs: null } as const;

type PastBridge = Pick<
  HomeBridge,
  'diaryWeeks' | 'correctDay' | 'takeBack' | 'exportHistory' | 'wouldDelete' | 'deleteHistory' | 'undoDeletion'
>;

export type FakePastOptions = {
  readonly records?: readonly HistoryRecord[];
  readonly nowMs: number;
  readonly zone?: string;
  readonly saveFile?: (name: string, text: string) => Promise<string | null>;
};

/** Some pasts to look at: nothing yet, a first day, a year, and a day of 25 hours at its end with all that can go wrong. */
export const pastOf = (name: string | null) => {
  const isWorst = name === 'worst';
  const zone = isWorst ? 'Europe/Berlin' : 'UTC';
  const nowMs = isWorst ? Date.UTC(2026, 9, 25, 22, 40) : Date.UTC(2026, 2, 12, 15, 10);
  const days = name === 'year' || isWorst ? 365 : name === 'day' ? 1 : 0;
  const worst = isWorst ? worstDay(Date.UTC(2026, 9, 24, 22)) : [];
  const records = [...madeUpDays(days, isWorst ? nowMs - DAY_MS : nowMs, zone), ...worst];
  return { nowMs, zone, date: localTime(nowMs, zone).date, ...fakePast({ records, nowMs, zone }) };
};

/** The app's own past over a disk in memory, with these records in it: what a window asks of it is answered as it is. */
export const fakePast = ({ records = [], nowMs, zone = 'UTC', saveFile = async () => null }: FakePastOptions) => {
  const { disk, files, refuse } = memoryDisk();
  for (const record of records) {
    const path = `${FOLDER}/${monthFile(monthOf(aboutMs(record)), '')}`;
    files.set(path, `${files.get(path) ?? ''}${JSON.stringify(record)}\n`);
  }
  const alerts = { tell: () => {}, saved: () => {} };
  const { entries } = builtInCatalogue(language.texts.movements);
  const { asks } = createPast({
    ...{ t, history: openHistory({ t, disk, folder: FOLDER, nowMs: () => nowMs, alerts }) },
    ...{ status: () => away, engine: { dispatch: () => null, save: () => {} }, settings: () => defaultSettings },
    ...{ catalogue: () => entries, nowMs: () => nowMs, zone: () => zone, random: seededRandom(1) },
    ...{ saveFile, changed: () => {} },
  });
  const bridge: PastBridge = {
    diaryWeeks: async (request) => asks.diaryWeeks(request),
    correctDay: async (request) => asks.correctDay(request),
    takeBack: async (request) => asks.takeBack(request),
    exportHistory: async (request) => asks.exportHistory(request),
    wouldDelete: async (request) => asks.wouldDelete(request),
    deleteHistory: async (request) => asks.deleteHistory(request),
    undoDeletion: async () => asks.undoDeletion(undefined),
  };
  return { bridge, refuse };
};

const STRENGTH = ['wall-angels', 'bird-dog-desk', 'glute-bridge'] as const;
const MOBILITY = ['cat-cow-desk', 'hip-flexor-stretch', 'seated-spinal-twist'] as const;

/** A working day of somebody who takes most breaks, skips some late in the afternoon, and walks at noon when they can. */
export const madeUpDay = (dayMs: number, random: () => number): readonly HistoryRecord[] => {
  const records: HistoryRecord[] = [];
  let wallMs = dayMs + (8 * 60 + Math.floor(random() * 50)) * MINUTE_MS;
  const endMs = dayMs + (16.5 + random() * 2) * HOUR_MS;
  const pass = (minutes: number) => {
    const fromMs = wallMs;
    wallMs += Math.round(minutes) * MINUTE_MS;
    return { fromMs, toMs: wallMs };
  };
  const idOf = (what: string): string => `${what}.${wallMs.toString(36)}-${records.length}`;
  let hasEaten = false;
  while (wallMs < endMs) {
    const hour = (wallMs - dayMs) / HOUR_MS;
    if (hour > 12 && !hasEaten) {
      hasEaten = true;
      const noon = pass(30 + random() * 25);
      records.push({ ...{ id: idOf('app.credited'), wallMs, event: 'credited', break: 'long' }, ...noon });
      if (random() < 0.7) {
        const walk = { fromMs: noon.toMs - (15 + Math.floor(random() * 15)) * MINUTE_MS, toMs: noon.toMs };
        records.push({ ...{ id: idOf('walked'), wallMs, event: 'walked', source: 'absence' }, ...walk });
      }
      continue;
    }
    const isLong = random() < 0.12;
    const sat = pass(isLong ? 60 + random() * 80 : 12 + random() * 45);
    records.push({ ...{ id: idOf('app.sat'), wallMs, event: 'sat' }, ...sat, sittingMs: sat.toMs - sat.fromMs });
    if (isLong)
      records.push({ ...{ id: idOf('call'), wallMs, event: 'call' }, ...sat, fromMs: sat.fromMs + 20 * MINUTE_MS });
    const kind = random() < 0.35 ? 'long' : 'micro';
    const movement = (random() < 0.5 ? STRENGTH : MOBILITY)[Math.floor(random() * 3)] ?? 'wall-angels';
    const chance = random();
    const skips = hour > 15 ? 0.45 : 0.12;
    const outcome =
      chance < skips ? 'skipped' : chance < skips + 0.1 ? 'snoozed' : chance < skips + 0.15 ? 'ignored' : 'completed';
    const id = idOf('b');
    const about = { break: kind, movement } as const;
    records.push({ id: `${id}.shown.x`, wallMs, event: 'shown', ...about, sittingMs: sat.toMs - sat.fromMs });
    if (outcome === 'completed') pass(kind === 'long' ? 5 : 2);
    const ms = kind === 'long' ? 240_000 : 90_000;
    records.push({
      ...{ id: `${id}.outcome.x`, wallMs, event: 'outcome', ...about, outcome, ranMs: ms, lengthMs: ms },
      moved: outcome === 'completed' ? [{ movement, ms, done: 1, unfinished: null, seated: false }] : [],
    });
    if (random() < 0.3) {
      const gone = pass(5 + random() * 9);
      records.push({ ...{ id: idOf('app.credited'), wallMs, event: 'credited', break: 'micro' }, ...gone });
    }
    if (random() < 0.04) {
      const span = { fromMs: wallMs, toMs: wallMs + 30 * MINUTE_MS };
      records.push({ ...{ id: idOf('pause'), wallMs, event: 'pause' }, ...span });
    }
  }
  return records;
};

/** So many days up to a moment, weekends mostly free, with some days of holiday. */
export const madeUpDays = (count: number, nowMs: number, zone = 'UTC', seed = 1): readonly HistoryRecord[] => {
  const random = seededRandom(seed);
  const records: HistoryRecord[] = [];
  const first = nowMs - count * DAY_MS;
  for (let dayMs = startOfTomorrow(first, zone); dayMs < nowMs; dayMs = startOfTomorrow(dayMs, zone)) {
    const { day } = localTime(dayMs, zone);
    const isFree = day === 0 || (day === 6 && random() < 0.8) || random() < 0.06;
    if (!isFree) records.push(...madeUpDay(dayMs, random));
  }
  return records.filter(({ wallMs }) => wallMs <= nowMs);
};

/** A day of 25 hours on which somebody worked through the night, with 40 breaks, and records from the future. */
export const worstDay = (dayMs: number): readonly HistoryRecord[] =>
  Array.from({ length: 40 }, (_, index): readonly HistoryRecord[] => {
    const fromMs = dayMs + index * 37 * MINUTE_MS;
    const [toMs, wallMs] = [fromMs + 33 * MINUTE_MS, fromMs + 36 * MINUTE_MS];
    const about = { break: index % 3 === 0 ? 'long' : 'micro', movement: 'wall-angels' } as const;
    const outcome = (['completed', 'skipped', 'snoozed', 'ignored', 'away'] as const)[index % 5] ?? 'completed';
    return [
      { id: `app.sat.w${index}`, wallMs: toMs, event: 'sat', fromMs, toMs, sittingMs: toMs - fromMs },
      { id: `w${index}.shown.x`, wallMs: toMs, event: 'shown', ...about, sittingMs: toMs - fromMs },
      {
        ...{ id: `w${index}.outcome.x`, wallMs, event: 'outcome', ...about, outcome, ranMs: 60_000, lengthMs: 90_000 },
        moved: [],
      },
      ...(index % 4 === 0
        ? ([{ id: `call.w${index}`, wallMs, event: 'call', fromMs, toMs }] satisfies HistoryRecord[])
        : []),
      ...(index % 7 === 0
        ? ([{ id: `pause.w${index}`, wallMs, event: 'pause', fromMs, toMs: wallMs }] satisfies HistoryRecord[])
        : []),
      ...(index % 5 === 0
        ? ([
            {
              ...{ id: `app.sat.future${index}`, wallMs: wallMs + 400 * DAY_MS, event: 'sat', sittingMs: HOUR_MS },
              ...{ fromMs: fromMs + 400 * DAY_MS, toMs: fromMs + 400 * DAY_MS + HOUR_MS },
            },
          ] satisfies HistoryRecord[])
        : []),
    ];
  }).flat();
