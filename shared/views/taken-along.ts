import * as v from 'valibot';
import { countSchema } from '../model/bounds.ts';

/** What a file that all of one's own was exported to holds, or why it is refused. */
export const takenAlongLookSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('holds'), id: countSchema, words: v.array(v.string()) }),
  v.strictObject({ kind: v.literal('refused'), reason: v.string() }),
]);
