import * as v from 'valibot';
import { countSchema } from '../model/bounds.ts';
import { MOST_BYTES } from '../settings/elsewhere/foreign-text.ts';

const foreign = { from: v.string(), there: v.string() };

/** What a file of another program would bring, in words; nothing of it is applied yet. */
export const elsewhereViewSchema = v.strictObject({
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
export const elsewhereFileSchema = v.strictObject({
  file: v.variant('from', [
    v.strictObject({ from: v.literal('found'), path: v.pipe(v.string(), v.maxLength(4_000)) }),
    v.strictObject({ from: v.literal('opened'), text: v.pipe(v.string(), v.maxLength(MOST_BYTES)) }),
  ]),
  /** In which it was written, where the person was asked. */
  zone: v.nullable(v.pipe(v.string(), v.maxLength(100))),
});

/** What a look at a file comes back with. */
export const elsewhereLookSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('view'), view: elsewhereViewSchema }),
  /** It has to be known in which of these it was written. */
  v.strictObject({ kind: v.literal('zones'), zones: v.array(v.string()) }),
  v.strictObject({ kind: v.literal('refused'), reason: v.string() }),
]);

/** A file that was found in the usual place of its program. */
export const elsewhereFoundSchema = v.strictObject({ path: v.string(), program: v.string() });

export type ElsewhereView = v.InferOutput<typeof elsewhereViewSchema>;
export type ElsewhereFile = v.InferOutput<typeof elsewhereFileSchema>;
export type ElsewhereLook = v.InferOutput<typeof elsewhereLookSchema>;
export type ElsewhereFound = v.InferOutput<typeof elsewhereFoundSchema>;
