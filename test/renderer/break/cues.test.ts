import { describe, expect, it, test } from 'vitest';
import { linesOf, saidOnceOf, turnAt } from '../../../renderer/break/cues.ts';
import type { Segment } from '../../../shared/model/plan.ts';
import type { BreakMovement } from '../../../shared/views/break.ts';
import { t } from '../../language.ts';
import { breakMovementOf } from '../break-fakes.ts';

const segment = (changes: Partial<Segment> = {}): Segment => ({
  ...{ fromMs: 10_000, untilMs: 40_000, part: 'move', movement: 0, phase: 1, side: 'none', repetition: 1, of: 1 },
  ...changes,
});
const dog = breakMovementOf('bird-dog');
const { cues: _, ...uncued } = dog.text;
/** A movement of somebody’s own that has no cues. */
const own: BreakMovement = { ...dog, text: uncued };
const easier: BreakMovement = { ...dog, effort: 'easier' };

describe('what is told', () => {
  test.each([
    ['to get ready: the first step', dog, segment({ part: 'ready', phase: 2 }), [dog.text.steps[0]]],
    ['in a phase: its cues', dog, segment(), dog.text.cues?.[1]],
    ['between two sides: the last step', dog, segment({ part: 'change', phase: 2 }), [dog.text.steps.at(-1)]],
    ['in a phase without cues: how it looks', own, segment(), [dog.text.poses[1]]],
    ['between two sides without cues: how one waits', own, segment({ part: 'change' }), [dog.text.poses[1]]],
    [
      'easier: what is easier, then breath and mistake',
      easier,
      segment(),
      [dog.text.easier, ...(dog.text.cues?.[1]?.slice(1) ?? [])],
    ],
  ] as const)('%s', (__, movement, at, lines) => {
    expect(linesOf(t, movement, at)).toEqual(lines);
  });

  it('in a rest is to rest', () => {
    expect(linesOf(t, dog, segment({ part: 'rest' }))).toEqual(['Let everything go loose, and breathe as it comes.']);
  });
});

describe('the turns of three lines', () => {
  const turns = (at: Segment): readonly number[] => {
    const seen: number[] = [];
    for (let ranMs = at.fromMs; ranMs < at.untilMs; ranMs += 500) {
      const turn = turnAt(3, at, ranMs);
      if (turn !== seen.at(-1)) seen.push(turn);
    }
    return seen;
  };

  test.each([
    ['one in a short phase', 3, 1, [0]],
    ['one in 10 s, for a second would stand too short', 10, 1, [0]],
    ['the next one in the next repetition', 10, 2, [1]],
    ['and so on', 10, 3, [2]],
    ['from the first again', 10, 4, [0]],
    ['two in 15 s', 15, 1, [0, 1]],
    ['and in the next repetition on from there', 15, 2, [2, 0]],
    ['four in 30 s', 30, 1, [0, 1, 2, 0]],
  ])('are %s', (__, seconds, repetition, told) => {
    expect(turns(segment({ untilMs: 10_000 + seconds * 1_000, repetition }))).toEqual(told);
  });

  it('are about as long as each other, and none shorter than five seconds', () => {
    for (let seconds = 5; seconds <= 60; seconds += 1) {
      const at = segment({ untilMs: 10_000 + seconds * 1_000 });
      const lengths = new Map<string, number>();
      let [before, runs] = [-1, 0];
      for (let ranMs = at.fromMs; ranMs < at.untilMs; ranMs += 100) {
        const turn = turnAt(3, at, ranMs);
        if (turn !== before) [before, runs] = [turn, runs + 1];
        lengths.set(`${runs}`, (lengths.get(`${runs}`) ?? 0) + 100);
      }
      expect(Math.min(...lengths.values()), `${seconds} s`).toBeGreaterThanOrEqual(4_900);
    }
  });

  it('stay in bounds before the beginning and after the end', () => {
    expect(turnAt(3, segment(), 0)).toBe(0);
    expect(turnAt(3, segment(), 99_000)).toBe(0);
    expect(turnAt(1, segment(), 30_000)).toBe(0);
  });
});

describe('what is said aloud', () => {
  test.each([
    ['the first cue', dog, {}, dog.text.cues?.[1]?.[0]],
    ['nothing more when it is repeated', dog, { repetition: 2 }, null],
    ['nothing more without cues', own, {}, null],
    ['what is easier, with the first phase', easier, { phase: 0 }, dog.text.easier],
    ['and not again with the next', easier, { phase: 1 }, null],
  ] as const)('is %s', (__, movement, changes, said) => {
    expect(saidOnceOf(movement, segment(changes))).toBe(said);
  });
});
