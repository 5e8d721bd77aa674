import { expect, test } from 'vitest';
import { obey } from '../../../shared/schedule/command.ts';
import type { Elapsed } from '../../../shared/schedule/elapsed.ts';
import { initialState } from '../../../shared/schedule/initial.ts';
import { observeShowing, show, start } from '../../../shared/schedule/showing.ts';
import type { Showing } from '../../../shared/schedule/state.ts';
import { beginTurn, type Turn } from '../../../shared/schedule/turn.ts';
import type { Reading } from '../../../shared/schedule/types.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';

// Each stage of a step holds to its rule by itself: what the stages before it happen to hand it is no reason.

const SECOND = 1_000;
const READING: Reading = {
  ...{ wallMs: 1_000_000, monoMs: 5_000, uptimeMs: null, idleMs: 60 * SECOND },
  ...{ locked: false, virtual: false, zone: 'UTC' },
};

/** A micro-break that has just come up, and no input for a minute. */
const offered = (differs: Partial<Reading> = {}): { readonly turn: Turn; readonly showing: () => Showing } => {
  const reading = { ...READING, ...differs };
  const turn = beginTurn(initialState(reading), reading, defaultSettings);
  turn.draft.gap = { ...turn.draft.gap, ms: 60 * SECOND, absent: false };
  show(turn, { id: 'it', kind: 'micro', sittingMs: 0 }, 'pause');
  const showing = (): Showing => {
    if (turn.draft.showing === null) throw new Error('no break shows');
    return turn.draft.showing;
  };
  return { turn, showing };
};

test('R7: Start on a break whose time runs forgets nothing of the work that was seen at the last look', () => {
  const { turn, showing } = offered();
  start(turn, showing(), 'person', 0);
  const work = { interrupts: false, fromMs: 5 * SECOND, lookMs: 2 * SECOND, seen: true };
  turn.draft.showing = { ...showing(), work };
  expect(obey(turn, { type: 'start' })).toBeNull();
  expect(showing().work).toEqual(work);
});

test.each([
  ['the idle time is known', 60 * SECOND, false, 'silence'],
  ['nobody tells it: that is no silence', null, false, null],
  ['nobody tells it, but nobody can be there', null, true, 'silence'],
] as const)('R7: silence begins a break where %s', (_name, idleMs, off, startedBy) => {
  const { turn, showing } = offered({ idleMs });
  const ms = 15 * SECOND;
  const passed: Elapsed = { sittingMs: ms, absenceMs: ms, runMs: ms, wallSetMs: 0, slept: false, off };
  observeShowing(turn, passed, { any: false, hands: false, own: false }, false);
  expect(showing().startedBy).toBe(startedBy);
});
