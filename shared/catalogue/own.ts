import * as v from 'valibot';
import { type CatalogueEntry, type Finding, findings, misfits } from './catalogue.ts';
import { movementSchema, movementTextSchema } from './schema.ts';

/** A movement of somebody's own, in one file: the movement with its text. */
export const ownMovementSchema = v.strictObject({
  /** Names the JSON Schema for an editor; of no other use. */
  $schema: v.optional(v.string()),
  ...movementSchema.entries,
  text: movementTextSchema,
});

/** What stands in a file, unchecked. */
export type OwnFile = { readonly file: string; readonly content: unknown };

/** Why a file was refused; an empty field means the whole of it. */
export type OwnProblem = Finding & { readonly file: string };

export type OwnMovements = {
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
  readonly problems: readonly OwnProblem[];
};

/**
 * Reads people's own movements. A file with a fault is left out and every fault of it reported; the others are not
 * touched by it. Nobody takes the id of a movement that ships; of two files with the same id the first stays.
 *
 * @param files in the order in which they count
 * @param shipped the movements that ship, by id
 * @param poses the names of all poses there are
 */
export const readOwnMovements = (
  files: readonly OwnFile[],
  shipped: ReadonlyMap<string, CatalogueEntry>,
  poses: ReadonlySet<string>,
): OwnMovements => {
  const entries = new Map<string, CatalogueEntry>();
  const fileOf = new Map<string, string>();
  const problems: OwnProblem[] = [];
  const parsed = files.map(({ file, content }) => ({ file, result: v.safeParse(ownMovementSchema, content) }));
  const known = new Set([
    ...shipped.keys(),
    ...parsed.flatMap(({ result }) => (result.success ? [result.output.id] : [])),
  ]);

  for (const { file, result } of parsed) {
    const found: Finding[] = [];
    if (result.success) {
      const { $schema, text, ...movement } = result.output;
      const entry = { movement, text };
      const taken = fileOf.get(movement.id);
      if (shipped.has(movement.id))
        found.push({ field: 'id', reason: { key: 'own-movements.faults.ships', values: { id: movement.id } } });
      if (taken !== undefined)
        found.push({
          field: 'id',
          reason: { key: 'own-movements.faults.taken', values: { file: taken, id: movement.id } },
        });
      found.push(...misfits(entry, known, poses));
      if (found.length === 0) {
        entries.set(movement.id, entry);
        fileOf.set(movement.id, file);
      }
    } else found.push(...findings(result.issues));
    problems.push(...found.map((finding) => ({ file, ...finding })));
  }
  return { entries, problems };
};
