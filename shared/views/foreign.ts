import * as v from 'valibot';
import { countSchema } from '../model/bounds.ts';
import { MOST_BYTES } from '../settings/foreign/foreign-text.ts';

const foreign = { from: v.string(), there: v.string() };

/** What a file of another program would bring, in words; nothing of it is applied yet. */
const foreignViewSchema = v.strictObject({
  id: countSchema,
  /** Its name. */
  program: v.string(),
  version: v.nullable(v.string()),
  taken: v.array(v.strictObject({ ...foreign, setting: v.string(), here: v.string() })),
  odd: v.array(v.strictObject({ ...foreign, reason: v.string() })),
  withoutCounterpart: v.array(v.strictObject(foreign)),
  /** The names of exercises that could become movements of one's own. */
  ideas: v.array(v.string()),
});

/** A file to look at: one that was found, by its path, or the text of one that was opened. */
export const foreignChoiceSchema = v.strictObject({
  file: v.variant('from', [
    v.strictObject({ from: v.literal('found'), path: v.pipe(v.string(), v.maxLength(4_000)) }),
    v.strictObject({ from: v.literal('opened'), text: v.pipe(v.string(), v.maxLength(MOST_BYTES)) }),
  ]),
  /** In which it was written, where the person was asked. */
  zone: v.nullable(v.pipe(v.string(), v.maxLength(100))),
});

/** What a look at a file comes back with. */
export const foreignLookSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('view'), view: foreignViewSchema }),
  /** It has to be known in which of these it was written. */
  v.strictObject({ kind: v.literal('zones'), zones: v.array(v.string()) }),
  v.strictObject({ kind: v.literal('refused'), reason: v.string() }),
]);

/** A file that was found in the usual place of its program. */
export const foreignFoundSchema = v.strictObject({ path: v.string(), program: v.string() });

export type ForeignView = v.InferOutput<typeof foreignViewSchema>;
export type ForeignChoice = v.InferOutput<typeof foreignChoiceSchema>;
export type ForeignLook = v.InferOutput<typeof foreignLookSchema>;
export type ForeignFound = v.InferOutput<typeof foreignFoundSchema>;
