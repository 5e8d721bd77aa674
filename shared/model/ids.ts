import * as v from 'valibot';

/** An id has so many characters at most. */
export const ID_AT_MOST = 64;

/** Of a movement: its name in kebab-case, such as `neck-roll`; of an own one as well. */
export const movementIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'movement-id'),
  v.maxLength(ID_AT_MOST),
);

/** Of a break, from its heads-up to its outcome; made by the schedule. */
export const breakIdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(ID_AT_MOST));
