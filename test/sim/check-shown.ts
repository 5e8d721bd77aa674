import { openAt } from './hours.ts';
import { at, MINUTE, type Run } from './run.ts';

/** Nothing shows where nobody can or should see it, and a heads-up stands long enough before. */
export const checkShown = ({ world, lines, settings, zone }: Run): readonly string[] => {
  const { rules } = settings;
  const wrong: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.event !== 'shown') continue;
    const t = at(line);
    const complain = (what: string): void => void wrong.push(`${line.t}: shown ${line.break} ${what}`);

    const state = world.stateAt(t);
    if (state !== 'active' && state !== 'idle') complain(`while ${state}`);
    const idle = t - (world.lastInput(t) ?? Number.NEGATIVE_INFINITY);
    if (idle >= rules.emptyChairSeconds * 1000) complain(`${idle} ms after the last input`);
    for (const { to, doubtful } of world.absences) {
      if (!doubtful && t >= to && t < to + rules.calmMinutes * MINUTE) complain('right after an absence');
    }
    if (!openAt(t, zone, settings)) complain('outside the hours');

    const headsUp = lines.slice(0, index).findLast(({ event }) => event === 'heads-up');
    const since = lines.slice(0, index).findLast(({ event }) => event === 'shown' || event === 'outcome');
    if (headsUp === undefined || headsUp.break !== line.break || (since !== undefined && at(since) > at(headsUp))) {
      complain('without a heads-up');
      continue;
    }
    const lead = t - at(headsUp);
    const afterBusy = world.segments.some(({ state, until }) => state === 'busy' && until === at(headsUp));
    const least = afterBusy ? Math.min(rules.afterBusySeconds, rules.headsUpSeconds) : rules.headsUpSeconds;
    if (lead < least * 1000) complain(`${lead} ms after its heads-up`);
    const broken = world.segments.find(
      ({ from, until, state }) => from < t && until > at(headsUp) && state !== 'active' && state !== 'idle',
    );
    if (broken !== undefined) complain(`though ${broken.state} since its heads-up`);
  }
  return wrong;
};
