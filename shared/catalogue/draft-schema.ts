import * as v from 'valibot';
import { poseSchema } from '../figure/pose.ts';
import { movementIdSchema } from '../model/ids.ts';
import { CUES_AT_MOST, LINE_AT_MOST, LIST_AT_MOST } from '../model/movement-bounds.ts';
import { POSITIONS } from '../model/movement-codes.ts';
import { movementSchema, movementTextSchema, musclesOf, phaseSchema } from './schema.ts';

const line = v.pipe(v.string(), v.maxLength(LINE_AT_MOST));
const { id: _id, phases: _phases, ...facts } = movementSchema.entries;
const { phases: _says, cues: _cues, poses: _looks, ...words } = movementTextSchema.entries;

/** A movement that somebody is making: all that one has, some of it still missing. */
export const draftSchema = v.strictObject({
  /** The movement of the person's own that it takes the place of; null for a new one. */
  replaces: v.nullable(movementIdSchema),
  movement: v.strictObject({
    ...facts,
    muscles: musclesOf(0),
    positions: v.array(v.picklist(POSITIONS)),
    sources: v.pipe(v.array(v.strictObject({ name: line, url: v.optional(line) })), v.maxLength(LIST_AT_MOST)),
  }),
  text: v.strictObject({ ...words, name: line, steps: v.pipe(v.array(line), v.maxLength(LIST_AT_MOST)) }),
  /** Each with what is said of it: as it begins, how it looks, and what to do or feel meanwhile, line by line. */
  phases: v.pipe(
    v.array(
      v.strictObject({
        ...phaseSchema.entries,
        /** The pose as the angles bend it. */
        bent: v.optional(poseSchema),
        says: line,
        looks: line,
        cue: v.pipe(v.string(), v.maxLength((CUES_AT_MOST + 1) * LINE_AT_MOST)),
      }),
    ),
    v.maxLength(LIST_AT_MOST),
  ),
});

export type Draft = v.InferOutput<typeof draftSchema>;
export type DraftPhase = Draft['phases'][number];
