import * as v from 'valibot';
import { recordSchema } from '../history/records.ts';
import type { Immutable } from '../model/immutable.ts';
import { chosenSchema } from '../routine/chosen.ts';
import { stateSchema } from '../schedule/state.ts';

/** What the engine keeps over a restart. */
export const savedSchema = v.strictObject({
  schedule: stateSchema,
  chosen: v.nullable(chosenSchema),
  /** Records decided but perhaps not yet written: written again after a crash, which their ids make harmless. */
  outbox: v.array(recordSchema),
});

export type Saved = Immutable<v.InferOutput<typeof savedSchema>>;
