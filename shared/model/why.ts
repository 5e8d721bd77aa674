import * as v from 'valibot';
import { countSchema } from './bounds.ts';
import { KINDS, MUSCLES, POSITIONS } from './movement-codes.ts';

/**
 * Why a movement was chosen, as a code that `routine/why-words.ts` has the sentence of. Each is a claim that is true at the
 * moment of the choice, of what the history holds then. A saved state may hold any of them, so none is ever taken away.
 */
export const whySchema = v.variant('code', [
  /** The person asked for it. */
  v.strictObject({ code: v.literal('asked-for') }),
  /** Done on one side only the last time: the other one comes first. */
  v.strictObject({ code: v.literal('unfinished-side') }),
  /** A long break opens with getting up. */
  v.strictObject({ code: v.literal('get-up') }),
  /** The last short break was spent in the chair; this one is not. */
  v.strictObject({ code: v.literal('gets-up') }),
  /** More than so many minutes of sitting, and it is done out of the chair. */
  v.strictObject({ code: v.literal('after-sitting'), minutes: countSchema }),
  /** Off by default, and wanted by the person. */
  v.strictObject({ code: v.literal('ticked') }),
  /** The person marked it as one of their favourites. */
  v.strictObject({ code: v.literal('favourite') }),
  /** Two breaks at most of the last seven days moved this muscle, which is one of its main ones. */
  v.strictObject({ code: v.literal('least-moved'), muscle: v.picklist(MUSCLES) }),
  /** Not done in the last month; what was before that, nobody looks up. */
  v.strictObject({ code: v.literal('first-this-month') }),
  /** Not done for so many days. */
  v.strictObject({ code: v.literal('not-for-days'), days: countSchema }),
  /** Everything else that could come was done since. */
  v.strictObject({ code: v.literal('longest-ago') }),
  /** So many others were done since. */
  v.strictObject({ code: v.literal('others-since'), count: countSchema }),
  /** Its main muscle is none that the movements before it in this break are for. */
  v.strictObject({ code: v.literal('pairs-with'), first: v.picklist(MUSCLES), muscle: v.picklist(MUSCLES) }),
  /** It follows another one in this break. */
  v.strictObject({ code: v.literal('rounds-off') }),
  /** Nothing of the last break was done in this position. */
  v.strictObject({
    code: v.literal('another-position'),
    last: v.picklist(POSITIONS),
    position: v.picklist(POSITIONS),
  }),
  /** Its main muscle is none that the last break was for. */
  v.strictObject({ code: v.literal('another-part'), last: v.picklist(MUSCLES), muscle: v.picklist(MUSCLES) }),
  /** The last break had nothing of this kind. */
  v.strictObject({ code: v.literal('another-kind'), last: v.picklist(KINDS), kind: v.picklist(KINDS) }),
  /** One of so many that the settings allow. */
  v.strictObject({ code: v.literal('one-of'), count: countSchema }),
  /** Nothing in the catalogue fits the settings: stand up and walk. */
  v.strictObject({ code: v.literal('nothing-fits') }),
]);

export type Why = v.InferOutput<typeof whySchema>;
