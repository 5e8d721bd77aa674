import { describe, expect, it } from 'vitest';
import { doseSeconds, repetitionSeconds, setSeconds } from '../../../shared/catalogue/duration.ts';
import type { Movement } from '../../../shared/catalogue/schema.ts';

const movement = (sides: Movement['dose']['sides']): Pick<Movement, 'phases' | 'dose'> => ({
  phases: [
    { pose: 'up', seconds: { min: 2, max: 3 }, breath: 'out' },
    { pose: 'up', seconds: { min: 5, max: 10 }, breath: 'steady' },
  ],
  dose: { repetitions: { min: 4, max: 6 }, sets: { min: 1, max: 3 }, sides },
});

describe('how long a movement lasts', () => {
  it('a repetition is all its phases', () => {
    expect(repetitionSeconds(movement('none'))).toEqual({ min: 7, max: 13 });
  });

  it('a set counts both sides, however they take turns', () => {
    expect(setSeconds(movement('none'))).toEqual({ min: 28, max: 78 });
    expect(setSeconds(movement('each'))).toEqual({ min: 56, max: 156 });
    expect(setSeconds(movement('alternate'))).toEqual({ min: 56, max: 156 });
  });

  it('a dose is all its sets', () => {
    expect(doseSeconds(movement('none'))).toEqual({ min: 28, max: 234 });
    expect(doseSeconds(movement('each'))).toEqual({ min: 56, max: 468 });
  });
});
