import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { State } from '../../shared/schedule/state.ts';
import { step } from '../../shared/schedule/step.ts';
import type { Event, Reading } from '../../shared/schedule/types.ts';
import type { Act } from '../shared/schedule/acts.ts';
import { createMachine, type Program, type World } from '../shared/schedule/machine.ts';
import { life, world } from './random-life.ts';
import { PATIENCE_MS, runs, seed } from './runs.ts';

// A restart goes on as if there had been none (rule R10), but that a heads-up is given anew, and that what makes busy has
// to be told again.

/** Where nothing stands that a restart begins anew. */
const bears = (state: State | null): state is State =>
  state !== null && state.busy.length === 0 && (state.pending === null || state.pending.announcedMs === null);

/** The start itself is recorded, and takes a number that ids are made with. */
const withoutNumbers = ({ pending, ...state }: State) => ({
  ...state,
  count: 0,
  pending: pending && { ...pending, id: '' },
});

/** Some seconds by both clocks: what is an absence, or a sleep that one of them slept through, is so at a start alone. */
const hasJustPassed = ({ at }: State, { wallMs, monoMs }: Reading): boolean =>
  wallMs - at.wallMs === monoMs - at.monoMs && wallMs - at.wallMs < 2 * 60_000;

/**
 * Lives through the acts without a readable uptime, which a first reading has nothing to hold against; every reading that allows is taken
 * once more as the first of a new run.
 */
const live = (where: World, acts: readonly Act[]): number => {
  let compared = 0;
  createMachine(where, (machine): Program => {
    let state: State | null = null;
    let wakeAt: number | null = null;
    const dispatch = (event: Event): void => {
      const reading = machine.read();
      const taken = step(state, event, reading, machine.settings());
      // A break whose time passes while nothing runs is away, whatever else it would have been.
      const ended = state?.showing != null && taken.state.showing === null;
      if (bears(state) && event.type === 'tick' && hasJustPassed(state, reading) && !ended) {
        const saved = JSON.parse(JSON.stringify(state)) as State;
        const rebooted = step(saved, { type: 'boot' }, reading, machine.settings()).state;
        expect(withoutNumbers(rebooted)).toEqual(withoutNumbers(taken.state));
        compared += 1;
      }
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
  return compared;
};

describe(`a restart at any reading (seed ${seed})`, () => {
  test(
    'goes on as if there had been none',
    () => {
      fc.assert(
        fc.property(world, life(20), (where, acts) => void live({ ...where, uptime: false }, acts)),
        runs(40),
      );
      expect(live({}, [{ act: 'type', ms: 3_600_000 }])).toBeGreaterThan(50);
    },
    PATIENCE_MS,
  );
});
