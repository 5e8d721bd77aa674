import * as v from 'valibot';
import { MINUTE_MS } from './time.ts';

/** What a session may be about; without any it is for whatever the week lacks. */
export const FOCUSES = ['strength', 'mobility'] as const;
export type Focus = (typeof FOCUSES)[number];

/** From, until: how long a session may last. */
export const SESSION_MINUTES = [3, 30] as const;
export const SESSION_MS = [SESSION_MINUTES[0] * MINUTE_MS, SESSION_MINUTES[1] * MINUTE_MS] as const;

/** What is offered where nobody types a number. */
export const USUAL_SESSION_MINUTES = [5, 10, 15] as const;

export const focusSchema = v.nullable(v.picklist(FOCUSES));

/** A session that somebody wants. */
export const sessionWishSchema = v.strictObject({
  minutes: v.pipe(v.number(), v.integer(), v.minValue(SESSION_MINUTES[0]), v.maxValue(SESSION_MINUTES[1])),
  focus: focusSchema,
});

export type SessionWish = Readonly<v.InferOutput<typeof sessionWishSchema>>;

const MARK = 'session-';

/**
 * The id of a break that is a session. It says so itself, and its records with it: whatever knows no sessions reads
 * them as it reads those of every other break.
 */
export const sessionId = (breakId: string): string => `${MARK}${breakId}`;

/** Whether an id, of a break or of one of its records, is that of a session. */
export const isSessionId = (id: string): boolean => id.startsWith(MARK);
