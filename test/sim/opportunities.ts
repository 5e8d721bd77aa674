import { openAt } from './hours.ts';
import { MINUTE, type Run } from './run.ts';

export type Span = { readonly from: number; readonly until: number };

/** When a break could show: somebody there, nothing that holds it, not right after an absence. */
export const opportunities = ({ world, settings, zone }: Run): readonly Span[] => {
  const { rules, hours, holidays } = settings;
  const spans: Span[] = [];
  const add = (from: number, until: number): void => {
    const last = spans.at(-1);
    if (until <= from || !openAt(from, zone, settings)) return;
    if (last?.until === from) spans[spans.length - 1] = { from: last.from, until };
    else spans.push({ from, until });
  };
  for (const { from, until, state } of world.segments) {
    if (state !== 'active' && state !== 'idle') continue;
    const input = world.lastInput(from);
    const occupiedUntil = state === 'active' ? until : (input ?? 0) + rules.emptyChairSeconds * 1000;
    // A segment with hours or holidays is judged minute by minute.
    const edges = [from, Math.min(until, occupiedUntil)];
    for (const { to } of world.absences)
      if (to > from - 1 && to < until) edges.push(to, to + rules.calmMinutes * MINUTE);
    const isTimed = hours.on || holidays.length > 0;
    if (isTimed) for (let t = Math.ceil(from / MINUTE) * MINUTE; t < until; t += MINUTE) edges.push(t);
    edges.sort((a, b) => a - b);
    for (const [index, edge] of edges.entries()) {
      const next = Math.min(edges[index + 1] ?? edge, occupiedUntil, until);
      const calm = world.absences.some(({ from, to }) => edge >= from && edge < to + rules.calmMinutes * MINUTE);
      if (!calm && edge >= from) add(edge, next);
    }
  }
  return spans;
};
