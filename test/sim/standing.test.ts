import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { State } from '../../shared/schedule/state.ts';
import { step } from '../../shared/schedule/step.ts';
import type { Decision, Event } from '../../shared/schedule/types.ts';
import { type Act, ask, behindLock, rest, type } from '../shared/schedule/acts.ts';
import { createMachine, type Program } from '../shared/schedule/machine.ts';
import { PATIENCE_MS, runs, seed } from './runs.ts';

// Sitting, standing and being away are all that there is of a day without breaks: together they are the day.

const SECOND = 1_000;

const length = fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 90, max: 2_400 })).map((s) => s * SECOND);

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: length.map<Act>((ms) => ({ act: 'type', ms })) },
  { weight: 3, arbitrary: length.map<Act>((ms) => ({ act: 'rest', ms })) },
  { weight: 1, arbitrary: length.map<Act>((ms) => behindLock({ act: 'rest', ms })) },
  { weight: 3, arbitrary: fc.constantFrom<Act>(ask({ type: 'standing' }), ask({ type: 'sitting' })) },
);

/** What was decided. */
const live = (acts: readonly Act[]): readonly Decision[] => {
  const decisions: Decision[] = [];
  const world = { settings: { micro: { on: false }, long: { on: false } } };
  createMachine(world, ({ read, settings }): Program => {
    let state: State | null = null;
    let wakeAt: number | null = null;
    const dispatch = (event: Event): void => {
      const reading = read();
      const taken = step(state, event, reading, settings());
      for (const effect of taken.effects) if (effect.type === 'record') decisions.push(effect.decision);
      state = taken.state;
      wakeAt = taken.wakeAt;
    };
    return { dispatch, wakeAt: () => wakeAt, use: () => {}, restart: () => {} };
  }).run(acts);
  return decisions;
};

const lengthOf = (decision: Decision): number => {
  switch (decision.event) {
    case 'sat':
      return decision.sittingMs;
    case 'stood':
      return decision.standingMs;
    case 'credited':
      return decision.toMs - decision.fromMs;
    default:
      return 0;
  }
};

describe(`a day without breaks (seed ${seed})`, () => {
  test(
    'is what was sat, stood and spent away, and nothing twice',
    () => {
      fc.assert(
        fc.property(fc.array(act, { minLength: 1, maxLength: 40, size: 'max' }), (acts) => {
          const decisions = live([type('1:00'), ...acts, rest('20:00'), type('0:30')]);
          const spans = decisions.filter(({ event }) => event === 'sat' || event === 'stood' || event === 'credited');
          const last = decisions.findLast(({ event }) => event === 'credited');
          const startMs = Date.UTC(2026, 2, 9, 8);
          expect(spans.reduce((sum, span) => sum + lengthOf(span), 0)).toBe(
            (last?.event === 'credited' ? last.toMs : 0) - startMs,
          );
        }),
        runs(200),
      );
    },
    PATIENCE_MS,
  );
});
