import { at, READING_MS, type Run, text } from './run.ts';
import type { Absence } from './world.ts';

/** Every absence is credited once, from its first moment, to its end as the next reading saw it; and nothing else is. */
export const checkCredits = ({ world, lines }: Run): readonly string[] => {
  const wrong: string[] = [];
  const credits = lines.filter((line) => line.event === 'credited');
  let next = 0;
  const toOf = (index: number): number => Date.parse(credits[index]?.to ?? '');
  const unfounded = (index: number): void =>
    void wrong.push(`${credits[index]?.t}: credited without an absence, from ${credits[index]?.from}`);
  const complain = (absence: Absence, what: string): void =>
    void wrong.push(`absence ${text(absence.from)} to ${text(absence.to)} (${absence.earned}): ${what}`);

  for (const absence of world.absences) {
    for (; next < credits.length && toOf(next) < absence.to; next += 1) unfounded(next);
    const credit = credits[next];
    if (absence.to === Number.POSITIVE_INFINITY) continue;
    if (credit === undefined || toOf(next) > absence.to + READING_MS) {
      // The record may end before anybody looks.
      if (!absence.doubtful && absence.to + READING_MS < world.end) complain(absence, 'not credited');
      continue;
    }
    if (at(credit) < toOf(next) || at(credit) > absence.to + READING_MS) complain(absence, `credited at ${credit.t}`);
    if (!absence.close && Date.parse(credit.from) !== absence.from) complain(absence, `credited from ${credit.from}`);
    if (!absence.close && credit.break !== absence.earned) complain(absence, `credited as ${credit.break}`);
    next += 1;
  }
  for (; next < credits.length; next += 1) unfounded(next);
  return wrong;
};
