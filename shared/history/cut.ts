import * as v from 'valibot';
import { ID_AT_MOST } from '../model/ids.ts';
import { type HistoryRecord, recordSchema } from './records.ts';
import type { Span } from './spans.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a record is about, also one that a newer version wrote; null for what is no record. */
const spanOf = (fields: Fields): Span | null => {
  const { wallMs, fromMs, toMs, aboutMs } = fields;
  if (typeof fromMs === 'number' && typeof toMs === 'number') return { fromMs, toMs };
  const atMs = typeof aboutMs === 'number' ? aboutMs : wallMs;
  return typeof atMs === 'number' ? { fromMs: atMs, toMs: atMs } : null;
};

const touches = ({ fromMs, toMs }: Span, range: Span): boolean =>
  fromMs === toMs ? fromMs >= range.fromMs && fromMs < range.toMs : fromMs < range.toMs && toMs > range.fromMs;

/** The part of a record that lies from one moment to another, with its share of the sitting or standing. */
const part = (record: HistoryRecord & Span, span: Span, end: string): HistoryRecord => {
  const share = (span.toMs - span.fromMs) / (record.toMs - record.fromMs);
  const id = `${record.id.slice(0, ID_AT_MOST - end.length)}${end}`;
  if (record.event === 'sat') return { ...record, ...span, id, sittingMs: Math.round(record.sittingMs * share) };
  if (record.event === 'stood') return { ...record, ...span, id, standingMs: Math.round(record.standingMs * share) };
  return { ...record, ...span, id };
};

type Trimmed = Extract<HistoryRecord, { event: 'sat' | 'stood' | 'call' | 'pause' }>;

const isTrimmed = (record: HistoryRecord): record is Trimmed =>
  ['sat', 'stood', 'call', 'pause'].includes(record.event);

/**
 * What stays of a record when a range of time is deleted: itself where it is not about that; of sitting,
 * standing, calls and pauses the parts outside; nothing of all else. `null` for what tells of no time at all.
 */
export const cut = (content: unknown, range: Span): readonly unknown[] | null => {
  if (typeof content !== 'object' || content === null) return null;
  const span = spanOf(content as Fields);
  if (span === null) return null;
  if (!touches(span, range)) return [content];
  const { success, output } = v.safeParse(recordSchema, content, { abortEarly: true });
  if (!success || !isTrimmed(output)) return [];
  const { fromMs, toMs } = output;
  return [
    ...(fromMs < range.fromMs ? [part(output, { fromMs, toMs: range.fromMs }, '<')] : []),
    ...(toMs > range.toMs ? [part(output, { fromMs: range.toMs, toMs }, '>')] : []),
  ];
};
