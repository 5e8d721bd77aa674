import { stripVTControlCharacters } from 'node:util';
import { PROGRAM_AT_MOST } from '../../../shared/model/busy-reason.ts';

/** What is not seen, breaks the line or turns its direction. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\s]+/gu;

/** The first half of a sign that the end has cut in two. */
const HALF_SIGN = /[\ud800-\udbff]$/;

/** What a program calls itself, as one short line that does no harm wherever it is shown; null where nothing is left. */
export const programName = (name: string): string | null => {
  const line = stripVTControlCharacters(name).replace(UNSEEN, ' ').trim();
  const short = line.slice(0, PROGRAM_AT_MOST).replace(HALF_SIGN, '').trimEnd();
  return short === '' ? null : short;
};
