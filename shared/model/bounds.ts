import * as v from 'valibot';
import { DAY_MS } from './time.ts';

// What is read from a file may be any number at all: these are what a clock can have told and a calendar can tell.

const CENTURY_MS = 36_525 * DAY_MS;

/** A moment of the wall clock, from 1970 to the year 9999. */
export const momentSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(Date.UTC(9999, 11, 31)));

/** A length of time. A clock that was set wrong may make it some decades. */
export const spanSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(CENTURY_MS));

/** A length of time that something was taken from: less than nothing, but for no longer than a day. */
export const leftSchema = v.pipe(v.number(), v.minValue(-DAY_MS), v.maxValue(CENTURY_MS));

/** How many there are of something, or which of them. */
export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));

/** How long a break is, or part of it. */
export const lengthSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(DAY_MS));

/** How large a file may be that holds all of one's own. */
export const MOST_EXPORT_MB = 256;

/** How large a file of movements may be that somebody was given. */
export const MOST_ADDED_KB = 1024;
