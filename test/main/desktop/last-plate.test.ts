import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ASKING_PLATE_MS, createLastPlate, PLATE_MS } from '../../../main/desktop/last-plate.ts';
import { systemTimers } from '../../../main/sensors/timer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const make = () => {
  const ended: string[] = [];
  return { ended, plate: createLastPlate<string>(systemTimers, (window) => void ended.push(window)) };
};

describe('the window of a completed break', () => {
  it('stays for two seconds, and ends once', () => {
    const { ended, plate } = make();
    plate.keep('a', PLATE_MS);
    vi.advanceTimersByTime(PLATE_MS - 1);
    expect([plate.has('a'), ended]).toEqual([true, []]);
    vi.advanceTimersByTime(1);
    expect([plate.has('a'), ended]).toEqual([false, ['a']]);
    plate.end();
    vi.advanceTimersByTime(PLATE_MS);
    expect(ended).toEqual(['a']);
  });

  it('stays longer where it asks something', () => {
    const { ended, plate } = make();
    plate.keep('a', ASKING_PLATE_MS);
    vi.advanceTimersByTime(ASKING_PLATE_MS - 1);
    expect([plate.has('a'), ended]).toEqual([true, []]);
    vi.advanceTimersByTime(1);
    expect(ended).toEqual(['a']);
  });

  it('ends at once where something else comes or the program ends', () => {
    const { ended, plate } = make();
    plate.keep('a', PLATE_MS);
    plate.end();
    expect([plate.has('a'), ended]).toEqual([false, ['a']]);
    vi.advanceTimersByTime(PLATE_MS);
    expect(ended).toEqual(['a']);
  });

  it('gives way to the next one, which stays for its own two seconds', () => {
    const { ended, plate } = make();
    plate.keep('a', PLATE_MS);
    vi.advanceTimersByTime(PLATE_MS - 1);
    plate.keep('b', PLATE_MS);
    expect(ended).toEqual(['a']);
    vi.advanceTimersByTime(PLATE_MS - 1);
    expect([plate.has('b'), ended]).toEqual([true, ['a']]);
    vi.advanceTimersByTime(1);
    expect(ended).toEqual(['a', 'b']);
  });

  it('is none where nothing was kept', () => {
    const { ended, plate } = make();
    plate.end();
    expect([plate.has('a'), ended]).toEqual([false, []]);
  });
});
