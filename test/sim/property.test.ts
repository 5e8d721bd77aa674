import fc from 'fast-check';
import { describe, test } from 'vitest';
import type { State } from '../../shared/schedule/state.ts';
import { step } from '../../shared/schedule/step.ts';
import type { Decision, Event } from '../../shared/schedule/types.ts';
import type { Act } from '../shared/schedule/acts.ts';
import { createMachine, type Program, type World } from '../shared/schedule/machine.ts';
import { life, workingThrough, world } from './random-life.ts';
import { PATIENCE_MS, runs, seed } from './runs.ts';
import { watch } from './watch.ts';

// Random lives, the clocks driven apart. A failure prints the seed and the shortest life that shows it;
// PROPERTY_SEED and PROPERTY_RUNS in the environment take another seed, or a multiple of the runs.

/** Lives through the acts on the schedule alone, watched at every step. */
const live = (where: World, acts: readonly Act[], decided: (decision: Decision) => void = () => {}): void => {
  const look = watch();
  createMachine(where, (machine): Program => {
    let state: State | null = null;
    let wakeAt: number | null = null;
    const dispatch = (event: Event): void => {
      const reading = machine.read();
      const settings = machine.settings();
      const taken = step(state, event, reading, settings);
      look({ now: machine.now(), before: state, event, reading, settings, step: taken });
      for (const effect of taken.effects) if (effect.type === 'record') decided(effect.decision);
      state = taken.state;
      wakeAt = taken.wakeAt;
    };
    return {
      dispatch,
      wakeAt: () => wakeAt,
      use: () => dispatch({ type: 'tick' }),
      restart: () => dispatch({ type: 'boot' }),
    };
  }).run(acts);
};

describe(`any life (seed ${seed})`, () => {
  test(
    'of some days keeps every invariant',
    () => {
      fc.assert(
        fc.property(world, life(80), (where, acts) => live(where, acts)),
        runs(60),
      );
    },
    PATIENCE_MS,
  );

  test(
    'with input all along completes no break, and ends no sitting',
    () => {
      fc.assert(
        fc.property(world, workingThrough(60), (where, acts) => {
          live({ ...where, idleUnknown: false, uptime: true, virtual: false }, acts, (decision) => {
            const taken = decision.event === 'outcome' && decision.outcome !== 'ignored';
            const ended = decision.event === 'sat' || decision.event === 'credited';
            if (taken || ended) throw new Error(JSON.stringify(decision));
          });
        }),
        runs(60),
      );
    },
    PATIENCE_MS,
  );

  test(
    'of some weeks keeps every invariant',
    () => {
      fc.assert(
        fc.property(world, life(1_000), (where, acts) => live(where, acts)),
        { ...runs(2), endOnFailure: true },
      );
    },
    PATIENCE_MS,
  );
});
