import { createActivityRecord } from '../../../shared/app/activity-record.ts';
import type { ActivityLine } from '../../../shared/history/activity.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../shared/model/time.ts';
import { initialState } from '../../../shared/schedule/initial.ts';
import type { State } from '../../../shared/schedule/state.ts';
import type { Effect, Event, Reading, Refusal } from '../../../shared/schedule/types.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';

// A record of activity that is fed steps made up by hand.

const EIGHT = Date.UTC(2026, 2, 9, 8);

export const standing: State['standing'] = { sureMs: 0, looseMs: 0, fromWallMs: EIGHT, notified: false };

/** A step at a moment after eight, `m:ss`, and how it looked then. */
export type Look = {
  /** Seconds since the last input. */
  readonly idle?: number;
  readonly reading?: Partial<Reading>;
  readonly state?: Partial<State>;
  readonly event?: Event;
  readonly effects?: readonly Effect[];
  readonly refused?: Refusal;
};

const msOf = (at: string): number => {
  const [minutes = 0, seconds = 0] = at.split(':').map(Number);
  return minutes * MINUTE_MS + seconds * SECOND_MS;
};

/** A line as the tests read it: its moment as that of a step, its state, and what else holds. */
const textOf = ({ wallMs, state, zone, ...rest }: ActivityLine): string => {
  const afterMs = wallMs - EIGHT;
  const seconds = String((afterMs % MINUTE_MS) / SECOND_MS).padStart(2, '0');
  const about = Object.values(rest).flatMap((what) => (what === undefined ? [] : [JSON.stringify(what)]));
  return [`${Math.floor(afterMs / MINUTE_MS)}:${seconds}`, state, ...(zone === 'UTC' ? [] : [zone]), ...about].join(
    ' ',
  );
};

const readingAt = (ms: number, idleMs: number | null): Reading => ({
  ...{ wallMs: EIGHT + ms, monoMs: HOUR_MS + ms, uptimeMs: null, idleMs },
  ...{ locked: false, virtual: false, zone: 'UTC' },
});

/** Since there has been no input ever. */
export const { gap: noInput } = initialState(readingAt(0, null));

/** A record on a disk that can refuse, which is told of steps one by one. */
export const recorder = () => {
  const disk = { refuses: false, keeps: true, writes: [] as (readonly ActivityLine[])[] };
  const record = createActivityRecord({
    store: {
      append: (lines) => {
        if (disk.refuses) throw new Error('full');
        disk.writes.push(lines);
      },
    },
    keeps: () => disk.keeps,
  });
  const note = (
    at: string,
    { idle = 0, event = { type: 'tick' }, effects = [], refused, ...look }: Look = {},
  ): void => {
    const reading = { ...readingAt(msOf(at), idle * SECOND_MS), ...look.reading };
    const gap = { ...noInput, ms: idle * SECOND_MS, absent: false };
    const state = { ...initialState(reading), gap, ...look.state };
    record.note({ event, reading, settings: defaultSettings, state, effects, refused: refused ?? null });
  };
  const written = (): readonly string[] => disk.writes.flat().map(textOf);
  return { disk, record, note, written };
};

/** What is recorded of these steps. */
export const linesOf = (...looks: readonly (readonly [at: string, look?: Look])[]): readonly string[] => {
  const { record, note, written } = recorder();
  for (const [at, look] of looks) note(at, look);
  record.flush();
  return written();
};
