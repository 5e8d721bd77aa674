import * as v from 'valibot';
import type { Bend, BendFault } from '../figure/bend.ts';
import { NO_POSE } from '../figure/no-pose.ts';
import { poses as allPoses } from '../figure/poses/index.ts';
import { shownText } from '../model/shown-text.ts';
import { type CatalogueEntry, type Finding, findings, misfits } from './catalogue.ts';
import { type Movement, movementSchema, movementTextSchema, musclesOf, writtenPhases } from './schema.ts';

/** A movement of somebody's own, in one file: the movement with its text. */
export const ownMovementSchema = v.strictObject({
  /** Names the JSON Schema for an editor; of no other use. */
  $schema: v.optional(v.string()),
  ...movementSchema.entries,
  muscles: musclesOf(0),
  phases: writtenPhases,
  text: movementTextSchema,
});

/** What stands in a file, unchecked. */
export type OwnFile = { readonly file: string; readonly content: unknown };

/** What a file says, and what is wrong with it by itself; null where that is so much that it is no movement. */
export type ParsedFile = {
  readonly file: string;
  readonly own: v.InferOutput<typeof ownMovementSchema> | null;
  readonly faults: readonly Finding[];
};

/** More faults of one file are not looked at. */
const MOST_FAULTS = 20;

/** No field of a movement lies deeper. */
const DEEPEST = 6;

/** With every text as it is shown. What lies deeper than anything may is left as it is, and refused. */
const shownAll = (value: unknown, deepest = DEEPEST): unknown => {
  if (typeof value === 'string') return shownText(value);
  if (typeof value !== 'object' || value === null || deepest === 0) return value;
  if (Array.isArray(value)) return value.map((one) => shownAll(one, deepest - 1));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shownAll(one, deepest - 1)]));
};

/** Reads one file, with its texts as they are shown from then on: anybody may have written it. */
export const parseOwnFile = ({ file, content }: OwnFile): ParsedFile => {
  const { success, output, issues } = v.safeParse(ownMovementSchema, shownAll(content));
  return success
    ? { file, own: output, faults: [] }
    : { file, own: null, faults: findings(issues.slice(0, MOST_FAULTS)) };
};

/** Why a file was refused; an empty field means the whole of it. */
export type OwnProblem = Finding & { readonly file: string };

export type OwnMovements = {
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
  readonly problems: readonly OwnProblem[];
};

const inWords = (fault: BendFault): Finding['reason'] => {
  switch (fault.why) {
    case 'range': {
      const { joint, degrees, range } = fault;
      return { key: 'own-movements.faults.beyond', values: { joint, degrees, min: range[0], max: range[1] } };
    }
    case 'fixed':
      return { key: 'own-movements.faults.fixed', values: { joint: fault.joint } };
    default:
      return { key: `own-movements.faults.${fault.why}`, values: {} };
  }
};

/** Ids, or what there is by id. */
export type Ids = Pick<ReadonlySet<string>, 'has' | 'keys'>;

/** The movement with its poses bent as it says, and what keeps them from that. */
const withBent = (
  movement: Movement,
  bend: Bend,
): { readonly movement: Movement; readonly faults: readonly Finding[] } => {
  const faults: Finding[] = [];
  const phases = movement.phases.map((phase, index) => {
    const pose = allPoses[phase.pose];
    if (phase.angles === undefined || (pose === undefined && phase.pose !== NO_POSE)) return phase;
    const bent = pose === undefined ? ({ why: 'body' } as const) : bend(pose, phase.angles);
    if (!('why' in bent)) return { ...phase, bent };
    faults.push({ field: `phases.${index}.angles`, reason: inWords(bent) });
    return phase;
  });
  return { movement: { ...movement, phases }, faults };
};

/**
 * Reads people's own movements. A file with a fault is left out and every fault of it reported; the others are not
 * touched by it. Nobody takes the id of a movement that ships; of two files with the same id the first stays.
 *
 * @param parsed in the order in which they count
 * @param shipped the ids of the movements that ship
 * @param poses the names of all poses there are
 * @param bend bends a pose, or says why it cannot be bent so
 * @param others ids of movements that are there beside these, for one to stand in for
 */
export const joinOwnFiles = (
  parsed: readonly ParsedFile[],
  shipped: Ids,
  poses: ReadonlySet<string>,
  bend: Bend,
  others: Iterable<string> = [],
): OwnMovements => {
  const entries = new Map<string, CatalogueEntry>();
  const fileOf = new Map<string, string>();
  const problems: OwnProblem[] = [];
  const withNoPose = new Set([...poses, NO_POSE]);
  const known = new Set([...shipped.keys(), ...others, ...parsed.flatMap(({ own }) => (own === null ? [] : [own.id]))]);

  for (const { file, own, faults } of parsed) {
    const found: Finding[] = [...faults];
    if (own !== null) {
      const { $schema, text, ...written } = own;
      const { movement, faults: unbent } = withBent(written, bend);
      const entry = { movement, text };
      const taken = fileOf.get(movement.id);
      if (shipped.has(movement.id))
        found.push({ field: 'id', reason: { key: 'own-movements.faults.ships', values: { id: movement.id } } });
      if (taken !== undefined)
        found.push({
          field: 'id',
          reason: { key: 'own-movements.faults.taken', values: { file: taken, id: movement.id } },
        });
      found.push(...misfits(entry, known, withNoPose), ...unbent);
      if (found.length === 0) {
        entries.set(movement.id, entry);
        fileOf.set(movement.id, file);
      }
    }
    problems.push(...found.map((finding) => ({ file, ...finding })));
  }
  return { entries, problems };
};
