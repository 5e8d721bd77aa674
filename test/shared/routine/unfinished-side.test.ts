import { describe, expect, test } from 'vitest';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import { choose } from '../../../shared/routine/choose.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { catalogueOf, completed, DAY, HOUR, movement, NOW } from '../catalogue/made-up.ts';

describe('a side that was left out', () => {
  const catalogue = catalogueOf(...['a', 'b', 'c', 'd', 'it'].map((id) => movement(id)));
  const circumstances = {
    ...{ catalogue, settings: defaultSettings.movements, nowMs: NOW, lengthMs: 120_000 },
    ...{ not: new Set<string>(), upFromChair: false },
  };
  const sat = { id: 's', wallMs: NOW, event: 'sat', fromMs: 0, toMs: 1, sittingMs: 1 } as const;
  const of = (id: string, agoMs: number, unfinished: 'first' | 'second' | null = 'second') =>
    completed(id, agoMs, { unfinished });

  test.each<readonly [string, readonly HistoryRecord[], string | null]>([
    ['an hour ago comes first', [of('it', HOUR)], 'it second'],
    ['comes first, whichever it is', [of('it', HOUR, 'first')], 'it first'],
    ['comes first until a day has passed', [of('it', DAY - 1), completed('a', HOUR)], 'it second'],
    ['is forgotten after that', [of('it', DAY), completed('a', HOUR)], null],
    ['comes first of what was left out last, where that are two', [of('a', 3 * HOUR), of('it', HOUR)], 'it second'],
    ['is no more once both sides were done', [of('it', 3 * HOUR), of('it', HOUR, null)], null],
    ['still is where another one was done since', [of('it', 3 * HOUR), of('a', HOUR, null)], 'it second'],
    ['still is, whatever else was noted since', [of('it', 3 * HOUR), sat], 'it second'],
    ['is none where there was none', [of('it', HOUR, null)], null],
  ])('%s', (_, records, expected) => {
    for (const random of [0, 0.5, 0.999]) {
      const { movement: it, why, firstSide } = choose({ ...circumstances, records }, () => random);
      expect(why.code === 'unfinished-side' ? `${it.id} ${firstSide}` : null).toBe(expected);
    }
  });
});
