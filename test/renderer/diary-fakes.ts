import type { HomeBridge } from '../../renderer/ui/bridge.ts';
import { createDiary } from '../../shared/app/diary-asks.ts';
import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import type { HistoryRecord } from '../../shared/history/records.ts';
import type { BreakKind } from '../../shared/model/break-kind.ts';
import type { Outcome } from '../../shared/model/outcome.ts';
import { MINUTE_MS } from '../../shared/model/time.ts';
import { seededRandom } from '../../shared/simulation/random.ts';
import type { HomeView } from '../../shared/views/home.ts';
import { language, t } from '../language.ts';

const idOf = (what: string, wallMs: number): string => `${what}.${wallMs.toString(36)}`;

export const satRecord = (fromMs: number, toMs: number): HistoryRecord => ({
  ...{ id: idOf('sat', toMs), wallMs: toMs, event: 'sat', fromMs, toMs, sittingMs: toMs - fromMs },
});

export const stoodRecord = (fromMs: number, toMs: number): HistoryRecord => ({
  ...{ id: idOf('stood', toMs), wallMs: toMs, event: 'stood', fromMs, toMs, standingMs: toMs - fromMs },
});

export const awayRecord = (fromMs: number, toMs: number, kind: BreakKind): HistoryRecord => ({
  ...{ id: idOf('away', toMs), wallMs: toMs, event: 'credited', break: kind, fromMs, toMs },
});

export const overRecord = (event: 'call' | 'pause', fromMs: number, toMs: number): HistoryRecord => ({
  ...{ id: idOf(event, toMs), wallMs: toMs, event, fromMs, toMs },
});

/** A break that was shown and came to an outcome at once. */
export const brokeRecords = (
  wallMs: number,
  kind: BreakKind,
  movement: string,
  outcome: Outcome,
): readonly HistoryRecord[] => {
  const id = `b${wallMs.toString(36)}`;
  const ms = kind === 'long' ? 240_000 : 90_000;
  const about = { break: kind, movement } as const;
  return [
    { id: `${id}.shown`, wallMs, event: 'shown', ...about, sittingMs: 30 * MINUTE_MS },
    {
      ...{ id: `${id}.outcome`, wallMs, event: 'outcome', ...about, outcome, ranMs: ms, lengthMs: ms },
      moved: outcome === 'completed' ? [{ movement, ms, done: 1, unfinished: null, seated: false }] : [],
    },
  ];
};

const walkRecord = (fromMs: number, toMs: number): HistoryRecord => ({
  ...{ id: idOf('walked', toMs), wallMs: toMs, event: 'walked', fromMs, toMs, source: 'logged' },
});

/** An ordinary day until the afternoon: a call, a pause, a walk that reached the goal, a correction, and an absence to ask about. */
export const anAfternoon = (midnightMs: number): readonly HistoryRecord[] => {
  const at = (hour: number, minute: number): number => midnightMs + (hour * 60 + minute) * MINUTE_MS;
  return [
    satRecord(at(7, 50), at(8, 40)),
    ...brokeRecords(at(8, 20), 'micro', 'wall-angels', 'completed'),
    awayRecord(at(8, 40), at(8, 52), 'micro'),
    satRecord(at(8, 52), at(10, 15)),
    overRecord('call', at(9, 10), at(9, 55)),
    ...brokeRecords(at(10, 0), 'long', 'glute-bridge', 'completed'),
    awayRecord(at(10, 15), at(10, 33), 'long'),
    {
      ...{ id: 'corrected.a', wallMs: at(10, 40), event: 'corrected', as: 'sitting' },
      ...{ fromMs: at(10, 15), toMs: at(10, 33) },
    },
    satRecord(at(10, 33), at(12, 5)),
    ...brokeRecords(at(11, 5), 'micro', 'bird-dog-desk', 'skipped'),
    ...brokeRecords(at(11, 40), 'long', 'hip-flexor-stretch', 'snoozed'),
    ...brokeRecords(at(11, 52), 'long', 'hip-flexor-stretch', 'completed'),
    awayRecord(at(12, 5), at(12, 50), 'long'),
    walkRecord(at(12, 25), at(12, 50)),
    satRecord(at(12, 50), at(13, 58)),
    overRecord('pause', at(13, 0), at(13, 30)),
    ...brokeRecords(at(13, 45), 'micro', 'chin-tuck', 'ignored'),
    awayRecord(at(13, 58), at(14, 20), 'long'),
  ];
};

/** A day of 25 hours, all of it worked through, with 40 breaks and a call in every fourth bout. */
export const theWorst = (fromMs: number): readonly HistoryRecord[] =>
  Array.from({ length: 40 }, (_, index): readonly HistoryRecord[] => {
    const beginMs = fromMs + index * 37 * MINUTE_MS;
    const endMs = beginMs + 33 * MINUTE_MS;
    const outcome = (['completed', 'skipped', 'snoozed', 'ignored', 'away'] as const)[index % 5] ?? 'completed';
    return [
      satRecord(beginMs, endMs),
      ...brokeRecords(beginMs + 30 * MINUTE_MS, index % 3 === 0 ? 'long' : 'micro', 'wall-angels', outcome),
      ...(index % 4 === 0 ? [overRecord('call', beginMs, endMs)] : []),
      ...(index % 7 === 0 ? [overRecord('pause', beginMs, beginMs + 20 * MINUTE_MS)] : []),
    ];
  }).flat();

type FakeDiaryOptions = {
  readonly records: readonly HistoryRecord[];
  readonly view: () => HomeView;
  readonly changed: () => void;
  readonly asked: (what: unknown) => void;
};

type DiaryBridge = Pick<HomeBridge, 'diaryDays' | 'weekVariety' | 'logWalk' | 'answerWalk' | 'correctDay' | 'takeBack'>;

/** The app's own diary over records in memory: what a window asks of it is answered as it is. */
export const fakeDiary = ({ records, view, changed, asked }: FakeDiaryOptions): DiaryBridge => {
  const kept = [...records];
  const { entries } = builtInCatalogue(language.texts.movements);
  const { asks } = createDiary({
    t,
    history: {
      append: (record) => void kept.push(record),
      recordsSince: (wallMs) => kept.filter((one) => one.wallMs >= wallMs),
      recordsAbout: () => kept,
    },
    status: () => view().status,
    settings: () => view().settings,
    catalogue: () => entries,
    nowMs: () => view().nowMs,
    zone: () => view().zone,
    engine: { dispatch: () => null },
    random: seededRandom(1),
    changed,
  });
  const noting =
    <Asked, Reply>(ask: (what: Asked) => Reply | Promise<Reply>) =>
    async (what: Asked): Promise<Reply> => {
      asked(what);
      return ask(what);
    };
  return {
    diaryDays: async (request) => asks.diaryDays(request),
    weekVariety: async () => asks.weekVariety(undefined),
    logWalk: noting(asks.logWalk),
    answerWalk: noting(asks.answerWalk),
    correctDay: noting(asks.correctDay),
    takeBack: noting(asks.takeBack),
  };
};
