import * as v from 'valibot';
import { movementIdSchema } from '../model/ids.ts';
import type { Settings } from './schema.ts';

/** A movement that is put on one of the person's lists, or taken off it. */
export const markingSchema = v.strictObject({
  id: movementIdSchema,
  list: v.picklist(['favourites', 'easier', 'harder', 'excluded', 'hurting', 'included']),
  on: v.boolean(),
});

export type Marking = v.InferOutput<typeof markingSchema>;

/** What takes a movement off another list as it comes on one: it is taken one way or the other. */
const OPPOSITE = { easier: 'harder', harder: 'easier' } as const;

const without = (ids: readonly string[], id: string): string[] => ids.filter((one) => one !== id);

/** The lists with one movement put on one of them, or taken off it. */
export const marked = (movements: Settings['movements'], { id, list, on }: Marking): Settings['movements'] => {
  const opposite = list === 'easier' || list === 'harder' ? OPPOSITE[list] : null;
  return {
    ...movements,
    ...(on && opposite !== null ? { [opposite]: without(movements[opposite], id) } : {}),
    [list]: on ? [...without(movements[list], id), id] : without(movements[list], id),
  };
};
