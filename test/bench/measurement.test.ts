import { describe, expect, it } from 'vitest';
import { addEach, median, quantile, rounded, spreadOf } from './measurement.ts';

describe('quantile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it('is the smallest value with so many at or below it', () => {
    expect(quantile(hundred, 0.95)).toBe(95);
    expect(quantile(hundred.slice(0, 50), 0.95)).toBe(98);
    expect(quantile([7], 0.95)).toBe(7);
  });

  it('orders by size and not by spelling', () => {
    expect(median([10, 9, 100])).toBe(10);
  });

  it('has nothing to say of no values', () => {
    expect(() => quantile([], 0.5)).toThrow('no values');
  });
});

it('rounds to places', () => {
  expect(rounded(1.0049)).toBe(1);
  expect(rounded(1.23456, 3)).toBe(1.235);
});

describe('spreadOf', () => {
  it('is the ends and the middle half', () => {
    expect(spreadOf([4, 1, 3, 2, 9])).toEqual({
      spread: { readings: 5, least: 1, quarter: 2, threeQuarters: 4, most: 9 },
    });
  });

  it('is none of a single reading', () => {
    expect(spreadOf([4])).toEqual({});
  });
});

describe('addEach', () => {
  const row = (name: string) => ({ name, value: 1, bound: 2, unit: 'ms', how: 'counted' });
  const options = { quick: true, minutes: 1, say: () => {} };

  it('keeps what was found before one breaks off, and measures nothing behind that', async () => {
    const found: string[] = [];
    const measures = [
      async () => [row('first'), row('second')],
      async () => {
        found.push('the second begins');
        throw new Error('no browser');
      },
      async () => [row('third')],
    ];
    const added = addEach(measures, options, (rows) => void found.push(...rows.map(({ name }) => name)));
    await expect(added).rejects.toThrow('no browser');
    expect(found).toEqual(['first', 'second', 'the second begins']);
  });
});
