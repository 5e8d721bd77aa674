import { alike } from '../catalogue/alike.ts';
import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import type { Movement } from '../catalogue/schema.ts';
import type { Avoid, Equipment } from '../model/movement-codes.ts';
import type { Settings } from '../settings/schema.ts';

/** One thing in a person's settings that keeps a movement out of their breaks. */
export type LeftOut =
  | { readonly code: 'excluded' }
  | { readonly code: 'hurting' }
  /** It asks the same of the body as this one, which hurts. */
  | { readonly code: 'alike'; readonly to: string }
  | { readonly code: 'avoid'; readonly what: readonly Avoid[] }
  | { readonly code: 'off' }
  | { readonly code: 'place' }
  | { readonly code: 'equipment'; readonly things: readonly Equipment[] };

/**
 * All that keeps a movement out, what weighs most first; nothing for one that breaks may bring. Says why where `allowed`
 * only says whether.
 */
export const leftOutBy = (
  movement: Movement,
  settings: Settings['movements'],
  catalogue: ReadonlyMap<string, CatalogueEntry>,
): readonly LeftOut[] => {
  const found: LeftOut[] = [];
  const like = settings.hurting.find((id) => {
    const hurting = catalogue.get(id)?.movement;
    return hurting !== undefined && alike(movement, hurting);
  });
  if (settings.hurting.includes(movement.id)) found.push({ code: 'hurting' });
  else if (like !== undefined) found.push({ code: 'alike', to: like });
  if (settings.excluded.includes(movement.id)) found.push({ code: 'excluded' });
  const what = movement.avoid.filter((code) => settings.avoid.includes(code));
  if (what.length > 0) found.push({ code: 'avoid', what });
  if (movement.offByDefault && !settings.included.includes(movement.id)) found.push({ code: 'off' });
  if (!settings.places.includes(movement.place)) found.push({ code: 'place' });
  const things = movement.equipment.filter((thing) => !settings.equipment.includes(thing));
  if (things.length > 0) found.push({ code: 'equipment', things });
  return found;
};

/** What the person took out themselves, not what merely lies beyond their room and things. */
export type TakenOut = Extract<LeftOut, { code: 'excluded' | 'hurting' | 'alike' | 'avoid' }>;

/** Whether the person took it out: it is found by its name alone, and says so. */
export const isTakenOut = (reason: LeftOut): reason is TakenOut => {
  switch (reason.code) {
    case 'excluded':
    case 'hurting':
    case 'alike':
    case 'avoid':
      return true;
    case 'off':
    case 'place':
    case 'equipment':
      return false;
  }
};
