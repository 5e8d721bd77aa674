import * as v from 'valibot';
import type { Texts } from '../i18n/english.ts';
import { type IssueKey, issueMessage } from '../i18n/issue-words.ts';
import type { Message, TextKey, Values } from '../i18n/translate.ts';
import { LONGEST_BREAK_MINUTES } from '../model/break-kind.ts';
import { doseSeconds } from './duration.ts';
import { movementFiles } from './movements/index.ts';
import { type Movement, type MovementText, movementSchema, movementTextSchema } from './schema.ts';

/** A movement with what is said of it. */
export type CatalogueEntry = { readonly movement: Movement; readonly text: MovementText };

/** Says what is wrong with a movement; `t` puts it into words. */
export type FaultKey = IssueKey | TextKey<Pick<Texts, 'own-movements'>>;

/** Why a movement was left out: which one, where in it, and what is wrong there. */
export type CatalogueProblem = {
  /** The movement's id; where it has none, its place in the list, such as `#3`, counted from 1. */
  readonly movement: string;
  /** The path to the field, such as `phases.0.seconds.min`; fields of the text begin with `text`. */
  readonly field: string;
  readonly reason: Message<FaultKey>;
};

export type Catalogue = {
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
  readonly problems: readonly CatalogueProblem[];
};

/** A fault, by the path to its field; an empty path means the whole. */
export type Finding = Omit<CatalogueProblem, 'movement'>;

const field = (from: unknown, key: string): unknown =>
  typeof from === 'object' && from !== null && Object.hasOwn(from, key) ? Reflect.get(from, key) : undefined;

const idOf = (movement: unknown): string | undefined => {
  const id = field(movement, 'id');
  return typeof id === 'string' && id !== '' ? id : undefined;
};

const idsOf = (movements: readonly unknown[]): ReadonlySet<string> =>
  new Set(movements.map(idOf).filter((id) => id !== undefined));

const fault = (key: FaultKey, values: Values = {}): Message<FaultKey> => ({ key, values });

/** What a schema found wrong, each by its field; `prefix` is the way to where the schema began. */
export const findings = (issues: readonly v.BaseIssue<unknown>[], prefix = ''): readonly Finding[] =>
  issues.map((issue) => ({
    field: [prefix, v.getDotPath(issue)].filter(Boolean).join('.'),
    reason: issueMessage(issue),
  }));

/**
 * What no schema sees: that the parts of one movement fit each other, and the world around it: `known` holds the ids of
 * all movements; without `poses` a pose's name is not checked.
 */
export const misfits = (
  { movement, text }: CatalogueEntry,
  known: ReadonlySet<string>,
  poses: ReadonlySet<string> | undefined,
): readonly Finding[] => {
  const found: Finding[] = [];
  const count = movement.phases.length;
  for (const key of ['phases', 'cues', 'poses'] as const) {
    const said = text[key]?.length ?? count;
    if (said !== count) {
      found.push({ field: `text.${key}`, reason: fault('own-movements.faults.phases', { n: count, found: said }) });
    }
  }
  const longest = LONGEST_BREAK_MINUTES.long;
  if (doseSeconds(movement).min > longest * 60) {
    found.push({ field: 'dose', reason: fault('own-movements.faults.too-long', { n: longest }) });
  }
  if (movement.deskVariantOf !== null && !known.has(movement.deskVariantOf)) {
    found.push({
      field: 'deskVariantOf',
      reason: fault('own-movements.faults.no-movement', { id: movement.deskVariantOf }),
    });
  }
  for (const [index, phase] of movement.phases.entries()) {
    for (const key of ['pose', 'easier', 'harder'] as const) {
      const pose = phase[key];
      if (poses !== undefined && pose !== undefined && !poses.has(pose)) {
        found.push({ field: `phases.${index}.${key}`, reason: fault('own-movements.faults.no-pose', { pose }) });
      }
    }
  }
  return found;
};

/**
 * Reads movements and joins each with its text. A movement with a fault is left out and every fault of it reported;
 * the others are not touched by it. Of two with the same id the first stays.
 *
 * @param movements what stands in the movements' files, unchecked
 * @param texts the texts by movement id, unchecked
 * @param poses the names of all poses there are; without them a pose's name is not checked
 */
export const loadCatalogue = (
  movements: readonly unknown[],
  texts: unknown,
  poses?: ReadonlySet<string>,
): Catalogue => {
  const entries = new Map<string, CatalogueEntry>();
  const problems: CatalogueProblem[] = [];
  const known = idsOf(movements);

  for (const [index, raw] of movements.entries()) {
    const id = idOf(raw);
    const movement = v.safeParse(movementSchema, raw);
    const text = id === undefined ? undefined : v.safeParse(movementTextSchema, field(texts, id));
    const found: Finding[] = movement.success ? [] : [...findings(movement.issues)];
    if (text !== undefined && !text.success) found.push(...findings(text.issues, 'text'));
    if (movement.success && text?.success) {
      const entry = { movement: movement.output, text: text.output };
      found.push(...misfits(entry, known, poses));
      if (entries.has(movement.output.id)) found.push({ field: 'id', reason: fault('own-movements.faults.id-twice') });
      if (found.length === 0) entries.set(movement.output.id, entry);
    }
    problems.push(...found.map((finding) => ({ movement: id ?? `#${index + 1}`, ...finding })));
  }
  return { entries, problems };
};

/** The movements that ship, with their texts in some language. */
export const builtInCatalogue = (texts: Texts['movements']): Catalogue => loadCatalogue(movementFiles, texts);

/** The ids of the movements that ship. */
export const shippedIds: ReadonlySet<string> = idsOf(movementFiles);
