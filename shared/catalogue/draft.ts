import type { Translator } from '../i18n/english.ts';
import { LONGEST_BREAK_MINUTES } from '../model/break-kind.ts';
import { ID_AT_MOST } from '../model/ids.ts';
import { CUES_AT_MOST, LIST_AT_MOST } from '../model/movement-bounds.ts';
import type { Position } from '../model/movement-codes.ts';
import { freeSlug, slugOf } from '../model/slug.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { Draft, DraftPhase } from './draft-schema.ts';
import { doseSeconds } from './duration.ts';
import type { Movement } from './schema.ts';

type T = Translator<'maker'>;

/** A pose to choose, with what the movement that it comes from says of it. */
export type BoardPose = Pick<DraftPhase, 'pose' | 'says' | 'looks'> & {
  readonly position: Position;
  readonly from: Movement;
};

/** Every pose that these movements take, each once. */
export const boardOf = (entries: readonly CatalogueEntry[]): ReadonlyMap<string, BoardPose> => {
  const board = new Map<string, BoardPose>();
  for (const { movement, text } of entries) {
    const [position] = movement.positions;
    for (const [index, { pose }] of movement.phases.entries()) {
      const [says = '', looks = ''] = [text.phases[index], text.poses[index]];
      if (position !== undefined && !board.has(pose)) board.set(pose, { pose, says, looks, position, from: movement });
    }
  }
  return board;
};

/** What follows from the poses as long as nobody says otherwise. */
const follows = (t: T, board: ReadonlyMap<string, BoardPose>, phases: readonly DraftPhase[]) => {
  const poses = phases.flatMap(({ pose }) => board.get(pose) ?? []);
  const all = <K extends 'equipment' | 'bends' | 'avoid'>(key: K): Movement[K] =>
    [...new Set(poses.flatMap(({ from }) => from[key] as Movement[K][number][]))] as Movement[K];
  const places = poses.map(({ from }) => from.place);
  const place = places.includes('floor') ? 'floor' : places.includes('desk') ? 'desk' : 'chair';
  const isBreathed = phases.some(({ breath }) => breath !== 'steady');
  const steps = phases.map(({ cue, says }) => linesOf(cue).join(' ') || says).slice(0, LIST_AT_MOST - 1);
  return {
    movement: {
      ...{ place, equipment: all('equipment'), bends: all('bends'), avoid: all('avoid') },
      positions: [...new Set(poses.map(({ position }) => position))],
      loaded: poses.some(({ from }) => from.loaded),
    } as Pick<Movement, 'place' | 'equipment' | 'bends' | 'avoid' | 'positions' | 'loaded'>,
    text: {
      breath: t(isBreathed ? 'maker.filled.breathParts' : 'maker.filled.breath'),
      steps: [...steps, t('maker.filled.again')],
    },
  };
};

/** Where it stands as it was filled in, it is filled in anew; what somebody has said stays. */
const refilled = <T extends object>(now: T, was: Partial<T>, is: Partial<T>): T => {
  const keys = (Object.keys(is) as (keyof T)[]).filter((key) => JSON.stringify(now[key]) === JSON.stringify(was[key]));
  return { ...now, ...Object.fromEntries(keys.map((key) => [key, is[key]])) };
};

/** The draft with other phases, and with what follows from them. */
export const withPhases = (
  t: T,
  board: ReadonlyMap<string, BoardPose>,
  draft: Draft,
  phases: readonly DraftPhase[],
): Draft => {
  const [was, is] = [follows(t, board, draft.phases), follows(t, board, phases)];
  return {
    ...draft,
    movement: refilled(draft.movement, was.movement, is.movement),
    text: refilled(draft.text, was.text, is.text),
    phases: [...phases],
  };
};

/** A movement of which nothing is said yet. */
export const emptyDraft = (t: T): Draft => {
  const { movement, text } = follows(t, new Map(), []);
  return {
    replaces: null,
    movement: {
      ...movement,
      ...{ kind: 'mobility', muscles: { primary: [], secondary: [] }, offByDefault: false, deskVariantOf: null },
      dose: { repetitions: { min: 5, max: 5 }, sets: { min: 1, max: 1 }, sides: 'none' },
      ...{ sources: [{ name: '' }], reviewedBy: null },
    },
    text: {
      ...text,
      ...{ name: '', summary: '', words: [], mistake: t('maker.filled.mistake') },
      ...{ easier: t('maker.filled.easier'), harder: t('maker.filled.harder') },
    },
    phases: [],
  };
};

/** A movement to change, or to make another one like it: nothing of it is lost. */
export const draftOf = ({ movement, text }: CatalogueEntry, replaces: boolean): Draft => {
  const { id, phases, ...facts } = movement;
  const { phases: says, cues, poses: looks, ...words } = text;
  return {
    replaces: replaces ? id : null,
    movement: replaces ? facts : { ...facts, offByDefault: false, deskVariantOf: null, reviewedBy: null },
    text: replaces ? words : { ...words, name: '' },
    phases: phases.map((phase, index) => ({
      ...phase,
      ...{ says: says[index] ?? '', looks: looks[index] ?? '', cue: cues?.[index]?.join('\n') ?? '' },
    })),
  };
};

/** The lines of what is said meanwhile. */
export const linesOf = (cue: string): string[] =>
  cue
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What keeps a draft from being saved, and where. */
export type DraftFault = {
  readonly why: 'no-name' | 'name-taken' | 'no-poses' | 'cue-lines' | 'too-long';
  /** The phase that it is in; null for the whole. */
  readonly phase: number | null;
};

const sameName = (name: string): string => name.trim().toLocaleLowerCase();

/** What a person has to mend before the draft is a movement, from the top of the page on. */
export const draftFaults = (
  { replaces, movement, text, phases }: Draft,
  known: readonly CatalogueEntry[],
): readonly DraftFault[] => {
  const name = sameName(text.name);
  const isTaken = known.some((one) => one.movement.id !== replaces && sameName(one.text.name) === name);
  const cues = phases.flatMap(({ cue }, phase) =>
    linesOf(cue).length > CUES_AT_MOST ? [{ why: 'cue-lines', phase } as const] : [],
  );
  const isLong = doseSeconds({ dose: movement.dose, phases }).min > LONGEST_BREAK_MINUTES.long * 60;
  return [
    ...(name === '' ? [{ why: 'no-name', phase: null } as const] : []),
    ...(name !== '' && isTaken ? [{ why: 'name-taken', phase: null } as const] : []),
    ...(phases.length === 0 ? [{ why: 'no-poses', phase: null } as const] : []),
    ...cues,
    ...(isLong ? [{ why: 'too-long', phase: null } as const] : []),
  ];
};

/** An id that nobody has, from a name; a name without a letter that an id can have makes a plain one. */
export const idFor = (name: string, taken: ReadonlySet<string>): string =>
  freeSlug(slugOf(name, ID_AT_MOST - 8) || 'my-movement', taken);

/** What a draft is as a file of somebody's own movement. */
export const contentOf = (t: T, draft: Draft, taken: ReadonlySet<string>): Readonly<Record<string, unknown>> => {
  const { replaces, movement, text, phases } = draft;
  const name = text.name.trim();
  const sources = movement.sources.filter((source) => source.name.trim() !== '');
  const cues = phases.map(({ cue }) => linesOf(cue));
  const hasCues = cues.some((lines) => lines.length > 0);
  return {
    ...(replaces === null && { $schema: './movement.schema.json' }),
    id: replaces ?? idFor(name, taken),
    ...movement,
    sources: sources.length === 0 ? [{ name: t('maker.filled.source') }] : sources,
    phases: phases.map(({ says: _says, looks: _looks, cue: _cue, bent: _bent, ...phase }) => phase),
    text: {
      ...text,
      name,
      phases: phases.map(({ says }) => says),
      // All phases have some, or none has: what has none says how it begins.
      ...(hasCues && { cues: cues.map((lines, at) => (lines.length > 0 ? lines : [phases[at]?.says || name])) }),
      poses: phases.map(({ looks }) => looks),
    },
  };
};
