import type { Settings } from '../settings/schema.ts';
import type { Decision, Effect, Reading, State } from './types.ts';

/** One step under way: the state so far and what it has led to. The stages of a step hand it on. */
export type Turn = {
  readonly state: State;
  readonly effects: readonly Effect[];
};

/** What every stage of a step looks at. */
export type Look = { readonly reading: Reading; readonly settings: Settings };

type Told = Decision extends infer D ? (D extends Decision ? Omit<D, 'id' | 'wallMs'> : never) : never;

/** The turn with more to do at its end. */
export const withEffects = (turn: Turn, ...effects: readonly Effect[]): Turn => ({
  state: turn.state,
  effects: [...turn.effects, ...effects],
});

/** The effect that records a decision; the id is the same again when the same step is replayed. */
export const record = (of: string, wallMs: number, told: Told): Effect => ({
  type: 'record',
  decision: { id: `${of}.${told.event}.${wallMs.toString(36)}`, wallMs, ...told } as Decision,
});
