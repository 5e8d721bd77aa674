import { describe, expect, test } from 'vitest';
import { type Look, recorder, standing } from './activity-looks.ts';

describe('the disk', () => {
  /** So many lines, a minute apart but for the first ones. */
  const fill = (note: (at: string, look: Look) => void, count: number, from = 0): void => {
    for (let at = from; at < from + count; at += 1) note(`0:${at / 10}`, { state: at % 2 === 0 ? {} : { standing } });
  };

  test('it is left in peace for five minutes, and then written to', () => {
    const { note, written } = recorder();
    note('0:00');
    note('4:59.999');
    expect(written()).toEqual([]);
    note('5:00');
    expect(written()).toEqual(['0:00 active']);
  });

  test('a clock that was set back keeps no line from it', () => {
    const { note, written } = recorder();
    note('9:00');
    note('4:00');
    expect(written()).toEqual(['9:00 active']);
  });

  test('fifty lines are written at once', () => {
    const { disk, note } = recorder();
    fill(note, 49);
    expect(disk.writes).toEqual([]);
    fill(note, 1, 49);
    expect(disk.writes.map((lines) => lines.length)).toEqual([50]);
  });

  test.each([{ locked: true }, { asleep: true }])('%j is written at once, since more may not come', (state) => {
    const { note, written } = recorder();
    note('0:00');
    note('1:00', { state });
    expect(written()).toHaveLength(2);
  });

  test('what it refuses is written later, the newest five hundred of it', () => {
    const { disk, record, note, written } = recorder();
    disk.refuses = true;
    fill(note, 510);
    expect(() => record.flush()).not.toThrow();
    disk.refuses = false;
    record.flush();
    expect(written()).toHaveLength(500);
    expect(written().at(0)).toBe('0:01 active');
    expect(written().at(-1)).toBe('0:50.9 active ["standing"]');
  });

  test('it is not troubled with nothing', () => {
    const { disk, record, note } = recorder();
    record.flush();
    record.end();
    disk.keeps = false;
    note('0:00');
    expect(disk.writes).toEqual([]);
  });
});

describe('the end of the record', () => {
  const reading = { zone: 'Asia/Tokyo' };

  test('of the app: nobody knows what comes after the last look, and that is written once', () => {
    const { record, note, written } = recorder();
    note('0:00', { reading });
    note('3:00', { reading });
    record.end();
    record.end();
    expect(written()).toEqual(['0:00 active Asia/Tokyo', '3:00 suspended Asia/Tokyo']);
  });

  test('at the person’s wish: from that moment on, until they want it again', () => {
    const { disk, note, written, record } = recorder();
    note('0:00', { reading });
    disk.keeps = false;
    note('3:00');
    note('4:00', { state: { standing } });
    expect(written()).toEqual(['0:00 active Asia/Tokyo', '3:00 suspended Asia/Tokyo']);
    disk.keeps = true;
    note('9:00', { state: { standing } });
    record.flush();
    expect(written().slice(2)).toEqual(['9:00 active ["standing"]']);
  });
});
