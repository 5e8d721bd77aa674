import type { TraceLine } from '../../shared/simulation/trace.ts';
import { checkCredits } from './check-credits.ts';
import { checkOutcomes } from './check-outcomes.ts';
import { checkShown } from './check-shown.ts';
import { checkSitting } from './check-sitting.ts';
import { at, type Run } from './run.ts';
import { worldOf } from './world.ts';

const checkOrder = ({ lines }: Run): readonly string[] =>
  lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && at(line) < at(before) ? [`${line.t}: a line before ${before.t}`] : [];
  });

/** A line that holds twice for the same break and reason, or without anything to hold. */
const checkHeld = ({ lines, world }: Run): readonly string[] => {
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (const line of lines) {
    if (line.event === 'shown' || line.event === 'credited') seen.clear();
    if (line.event !== 'held') continue;
    if (seen.has(line.reason)) wrong.push(`${line.t}: held twice for ${line.reason}`);
    if (!world.segments.some(({ from, until, state }) => state === 'busy' && from <= at(line) && until >= at(line))) {
      wrong.push(`${line.t}: held while not busy`);
    }
    seen.add(line.reason);
  }
  return wrong;
};

/**
 * Everything that is wrong with what `simulate` printed for a record, judged by the record's own lines and the rules
 * alone; empty when all is well.
 */
export const complaints = (trace: readonly TraceLine[], run: Omit<Run, 'world'>): readonly string[] => {
  const whole: Run = { ...run, world: worldOf(trace, run.settings.rules) };
  return [checkOrder, checkCredits, checkShown, checkSitting, checkHeld, checkOutcomes].flatMap((check) =>
    check(whole),
  );
};
