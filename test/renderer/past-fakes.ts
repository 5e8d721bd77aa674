import type { HomeBridge } from '../../renderer/ui/bridge.ts';
import { createPast } from '../../shared/app/past.ts';
import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import type { HistoryRecord } from '../../shared/history/records.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../shared/model/time.ts';
import { localTime } from '../../shared/schedule/local-time.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import { madeUpYear } from '../../shared/simulation/made-up-year.ts';
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
  const records = [...madeUpYear({ nowMs: isWorst ? nowMs - DAY_MS : nowMs, zone, seed: 1, days }), ...worst];
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
    ...{ saveFile, changed: () => {}, hasQuit: () => false },
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
