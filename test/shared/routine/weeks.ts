import { builtInCatalogue, type CatalogueEntry } from '../../../shared/catalogue/catalogue.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import type { BreakKind } from '../../../shared/model/break-kind.ts';
import { allowedFor } from '../../../shared/routine/choose.ts';
import type { Chosen } from '../../../shared/routine/chosen.ts';
import { type Circumstances, REMEMBERED_MS } from '../../../shared/routine/circumstances.ts';
import { movedOf } from '../../../shared/routine/moved.ts';
import { newBreak } from '../../../shared/routine/new-break.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { seededRandom } from '../../../shared/simulation/random.ts';
import { language } from '../../language.ts';
import { DAY, HOUR, NOW } from '../catalogue/made-up.ts';

// Weeks of breaks, each taken to its end, through the chooser as the engine asks it.

const MINUTE = 60_000;
/** From nine o'clock on, a break every half an hour. */
const EVERY = HOUR / 2;
const FIRST = NOW - 3 * HOUR;

export type Lived = {
  readonly day: number;
  readonly chosen: Chosen;
  /** What the chooser was told: the history before this break, and the moment. */
  readonly about: Circumstances;
};

export type WeeksAsked = {
  readonly movements?: Partial<Settings['movements']>;
  readonly seed?: number;
  readonly days?: number;
  readonly breaksADay?: number;
  /** Every second break is a long one. */
  readonly withLong?: boolean;
  readonly catalogue?: ReadonlyMap<string, CatalogueEntry>;
};

const shipped = builtInCatalogue(language.texts.movements).entries;

export const fourWeeks = ({
  movements = {},
  seed = 1,
  days = 28,
  breaksADay = 14,
  withLong = false,
  catalogue = shipped,
}: WeeksAsked = {}): readonly Lived[] => {
  const settings = { ...defaultSettings, movements: { ...defaultSettings.movements, ...movements } };
  const random = seededRandom(seed);
  const movementOf = (id: string) => catalogue.get(id)?.movement;
  const lived: Lived[] = [];
  let records: readonly HistoryRecord[] = [];
  /** When one last got up. */
  let satFrom = 0;
  for (let day = 0; day < days; day += 1) {
    satFrom = FIRST + day * DAY - EVERY;
    for (let count = 0; count < breaksADay; count += 1) {
      const kind: BreakKind = withLong && count % 2 === 1 ? 'long' : 'micro';
      const nowMs = FIRST + day * DAY + count * EVERY;
      const lengthMs = settings[kind].lastsMinutes * MINUTE;
      const about: Circumstances = {
        ...{ catalogue, records, settings: settings.movements, nowMs, lengthMs },
        ...{ not: new Set<string>(), upFromChair: false, sittingMs: nowMs - satFrom },
      };
      const breakId = `${day}.${count}`;
      const chosen = newBreak({ breakId, kind, wish: null, about, settings, zone: 'UTC', random });
      lived.push({ day, chosen, about });
      const moved = movedOf({ ...chosen, ranMs: lengthMs, movementOf });
      const outcome: HistoryRecord = {
        ...{ id: `${breakId}.outcome`, wallMs: nowMs + lengthMs, event: 'outcome', break: kind, outcome: 'completed' },
        ...{ movement: chosen.parts[0]?.movementId ?? '', ranMs: lengthMs, lengthMs, moved },
      };
      if (moved.some(({ seated }) => !seated)) satFrom = nowMs + lengthMs;
      records = [...records, outcome].filter(({ wallMs }) => wallMs >= nowMs - REMEMBERED_MS);
    }
  }
  return lived;
};

/** The movements that settings allow and that fit a short break, of which a day is made. */
export const allowedIn = ([first]: readonly Lived[]): readonly string[] => {
  return first === undefined ? [] : allowedFor({ ...first.about, lengthMs: 2 * MINUTE }).map(({ id }) => id);
};

/** What came: each movement with the day and its reason; the walk that opens a long break is none of them. */
export const cameIn = (lived: readonly Lived[]) =>
  lived.flatMap(({ day, chosen }) =>
    chosen.parts.filter(({ why }) => why.code !== 'get-up').map(({ movementId, why }) => ({ day, movementId, why })),
  );

export const countBy = <Of>(list: readonly Of[], keyOf: (one: Of) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
};

/** How often a movement came on its fullest day. */
export const mostADay = (lived: readonly Lived[]): number =>
  Math.max(...countBy(cameIn(lived), ({ day, movementId }) => `${day} ${movementId}`).values());
