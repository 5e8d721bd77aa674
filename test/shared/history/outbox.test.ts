import { describe, expect, test } from 'vitest';
import { createOutbox } from '../../../shared/history/outbox.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';

const held = (id: string): HistoryRecord => ({ id, wallMs: 1, event: 'held', break: 'micro', reason: 'meeting' });

/** An outbox before a disk that refuses the records in `refused`. */
const outboxWith = (left: readonly HistoryRecord[] = []) => {
  const written: string[] = [];
  const refused = new Set<string>();
  const outbox = createOutbox(left, ({ id }) => {
    if (refused.has(id)) throw new Error('the disk is full');
    written.push(id);
  });
  return { outbox, written, refused, waiting: () => outbox.records().map(({ id }) => id) };
};

describe('the outbox', () => {
  test('writes nothing before it is posted, then all in order, and each once', () => {
    const { outbox, written, waiting } = outboxWith();
    outbox.add(held('a'));
    outbox.add(held('b'));
    expect([waiting(), written]).toEqual([['a', 'b'], []]);
    outbox.post();
    outbox.post();
    expect([waiting(), written]).toEqual([[], ['a', 'b']]);
  });

  test('begins with what the last run could not write', () => {
    const { outbox, written } = outboxWith([held('left')]);
    outbox.add(held('new'));
    outbox.post();
    expect(written).toEqual(['left', 'new']);
  });

  test('keeps what cannot be written for the next time, and writes the others meanwhile', () => {
    const { outbox, written, refused, waiting } = outboxWith();
    refused.add('b');
    for (const id of ['a', 'b', 'c']) outbox.add(held(id));
    outbox.post();
    expect([waiting(), written]).toEqual([['b'], ['a', 'c']]);
    refused.clear();
    outbox.post();
    expect([waiting(), written]).toEqual([[], ['a', 'c', 'b']]);
  });
});
