import { DAY_MS } from '../model/time.ts';
import { startOfTomorrow } from '../schedule/local-time.ts';
import type { HistoryRecord } from './records.ts';
import type { Span } from './spans.ts';

/** So many days after a day it can still be corrected. */
const CORRECTED_DAYS = 14;

/** What a person said in hindsight of a while. */
export type Statement = Span & {
  readonly id: string;
  readonly wallMs: number;
  readonly as: 'sitting' | 'up' | 'walk';
};

/** The records without what was taken back, and without the taking back. */
export const inForce = (records: readonly HistoryRecord[]): readonly HistoryRecord[] => {
  const undone = new Set(records.flatMap((record) => (record.event === 'undone' ? [record.recordId] : [])));
  return records.filter(({ event, id }) => {
    if (event === 'undone') return false;
    return !undone.has(id) || (event !== 'walked' && event !== 'corrected' && event !== 'no-walk');
  });
};

/** All that stands of what was said in hindsight, in the order in which it counts: the later holds over the earlier. */
export const statementsOf = (records: readonly HistoryRecord[]): readonly Statement[] =>
  inForce(records)
    .flatMap((record): Statement[] => {
      if (record.event !== 'walked' && record.event !== 'corrected') return [];
      const { id, wallMs, fromMs, toMs } = record;
      return [{ id, wallMs, fromMs, toMs, as: record.event === 'walked' ? 'walk' : record.as }];
    })
    .sort((a, b) => a.wallMs - b.wallMs || (a.id < b.id ? -1 : 1));

/** Whether a while can be corrected: it is over, and its day was not more than two weeks ago. */
export const canBeCorrected = ({ fromMs, toMs }: Span, nowMs: number, zone: string): boolean =>
  fromMs < toMs && toMs <= nowMs && startOfTomorrow(fromMs, zone) > nowMs - CORRECTED_DAYS * DAY_MS;
