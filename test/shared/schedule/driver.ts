import { total } from '../../../shared/schedule/clock.ts';
import type { State } from '../../../shared/schedule/state.ts';
import { step } from '../../../shared/schedule/step.ts';
import type { Decision, Event } from '../../../shared/schedule/types.ts';
import type { Act } from './acts.ts';
import { clockText, decisionText, effectText } from './lines.ts';
import { createMachine, type Program, startWallMs, type World } from './machine.ts';

/** What is written down of a run: these decisions, in place of those under test in most cases. */
export type Lines = { readonly lines?: readonly (Decision['event'] | 'effects')[] };

const DEFAULT_LINES: readonly string[] = ['heads-up', 'withdrawn', 'held', 'shown', 'outcome', 'dismissed', 'credited'];

/**
 * Lets the acts happen in a world of its own, calls `step` at every moment that it asks for and at every event, and
 * gives back one line a decision, with the true time since the start in front.
 */
export const run = (acts: readonly Act[], world: World & Lines = {}): readonly string[] => {
  const wanted = world.lines ?? DEFAULT_LINES;
  const lines: string[] = [];
  let state: State | null = null;
  let wakeAt: number | null = null;

  const machine = createMachine(world, ({ now, read, monoMs, settings }): Program => {
    const say = (text: string): void => void lines.push(`${clockText(now())} ${text}`);
    const dispatch = (event: Event): void => {
      const taken = step(state, event, read(), settings());
      if (taken.refused !== null) say(`refused ${taken.refused}`);
      for (const effect of taken.effects) {
        if (effect.type !== 'record') {
          if (wanted.includes('effects')) say(`> ${effectText(effect)}`);
        } else if (wanted.includes(effect.decision.event)) say(decisionText(effect.decision, startWallMs(world)));
      }
      state = taken.state;
      wakeAt = taken.wakeAt;
    };
    return {
      dispatch,
      wakeAt: () => wakeAt,
      use: () => dispatch({ type: 'tick' }),
      restart: () => {
        state = JSON.parse(JSON.stringify(state)) as State;
        dispatch({ type: 'boot' });
      },
      look: ({ act }) => {
        if (act === 'wake') say(wakeAt === null ? 'no reading' : `reading in ${clockText(wakeAt - monoMs())}`);
        else if (state) say(`micro ${clockText(total(state.micro))}, long ${clockText(total(state.long))}`);
      },
    };
  });
  machine.run(acts);
  return lines;
};
