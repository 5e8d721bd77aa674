import * as v from 'valibot';
import { EQUIPMENT, type Equipment, type Place } from '../model/movement-codes.ts';
import type { Settings } from '../settings/schema.ts';
import { allowed } from './choose.ts';
import { BREAKS_A_DAY } from './choose-score.ts';
import type { Circumstances } from './circumstances.ts';

/** What is easily had comes first, where two bring as much. */
const BY_EASE: readonly Equipment[] = [
  'wall',
  'fixed-chair',
  'mat',
  'desk-edge',
  'doorway',
  'band',
  'weights',
  'bench',
];
/** Where one can move without any thing; what lies beyond comes with the things that need it. */
const BARE_PLACES: readonly Exclude<Place, 'floor'>[] = ['desk', 'chair'];
/** These are of no use without the room for them. */
const NEEDS_FLOOR: ReadonlySet<Equipment> = new Set(['mat', 'weights', 'bench']);

/** What would bring most where the settings leave few movements. */
export const moreSchema = v.strictObject({
  /** How many they leave. */
  count: v.number(),
  /** What is missing: a thing, or a place. */
  thing: v.picklist([...EQUIPMENT, 'desk', 'chair']),
  /** How many it would add. */
  more: v.number(),
});

export type More = v.InferOutput<typeof moreSchema>;

type Facts = Pick<Circumstances, 'catalogue'> & { readonly settings: Settings['movements'] };

const countOf = ({ catalogue, settings }: Facts): number => {
  const about = {
    ...{ catalogue, settings, records: [], nowMs: 0, lengthMs: 0, not: new Set<string>(), upFromChair: false },
  };
  return [...catalogue.values()].filter(({ movement }) => allowed(movement, about)).length;
};

/**
 * Which one thing, or place, that the settings do not name would bring most, where they leave fewer movements than a
 * full day has breaks; null where there are enough, or where nothing that is missing would help.
 */
export const moreWith = ({ catalogue, settings }: Facts): More | null => {
  const count = countOf({ catalogue, settings });
  if (count >= BREAKS_A_DAY) return null;
  const { places, equipment } = settings;
  const withThing = (thing: Equipment): Settings['movements'] => ({
    ...settings,
    equipment: [...equipment, thing],
    places: NEEDS_FLOOR.has(thing) ? [...places, 'floor'] : places,
  });
  // What is there already brings nothing more.
  const pieces = [
    ...BY_EASE.map((thing) => ({ thing, settings: withThing(thing) })),
    ...BARE_PLACES.map((place) => ({ thing: place, settings: { ...settings, places: [...places, place] } })),
  ];
  const best = pieces
    .map((piece) => ({ thing: piece.thing, more: countOf({ catalogue, settings: piece.settings }) - count }))
    .reduce<Omit<More, 'count'> | null>((most, next) => (next.more > (most?.more ?? 0) ? next : most), null);
  return best === null ? null : { count, ...best };
};
