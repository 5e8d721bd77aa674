import { seriesOf } from '../../../shared/catalogue/article.ts';
import type { CatalogueEntry } from '../../../shared/catalogue/catalogue.ts';
import { isTakenOut, leftOutBy } from '../../../shared/routine/left-out.ts';
import type { Settings } from '../../../shared/settings/schema.ts';

/** The groups in which movements stand, as one thinks of them; each movement in one. */
const GROUPS = ['ten', 'four', 'walking', 'desk', 'own', 'out'] as const;
export type GroupName = (typeof GROUPS)[number];
export type Group = { readonly name: GroupName; readonly entries: readonly CatalogueEntry[] };

type Known = {
  readonly settings: Settings['movements'];
  readonly catalogue: ReadonlyMap<string, CatalogueEntry>;
  /** The person's own. */
  readonly own: ReadonlySet<string>;
};

const groupOf = ({ movement }: CatalogueEntry, { settings, catalogue, own }: Known): GroupName => {
  if (leftOutBy(movement, settings, catalogue).some(isTakenOut)) return 'out';
  if (own.has(movement.id)) return 'own';
  return seriesOf(movement.id) ?? (movement.kind === 'walk' ? 'walking' : 'desk');
};

/** Movements by their groups; a group of none is left out. */
export const groupsOf = (entries: readonly CatalogueEntry[], known: Known): readonly Group[] => {
  const named = entries.map((entry) => ({ entry, name: groupOf(entry, known) }));
  return GROUPS.map((group) => ({
    name: group,
    entries: named.filter(({ name }) => name === group).map(({ entry }) => entry),
  })).filter((group) => group.entries.length > 0);
};
