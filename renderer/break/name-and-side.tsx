import words from '../../shared/i18n/en/break.json' with { type: 'json' };
import { fill } from '../../shared/i18n/text.ts';
import type { BreakMovement, BreakView } from '../../shared/views/break.ts';
import { type Seen, useRan } from './clock.ts';
import { PartRing } from './part-ring.tsx';
import { join, plannedNames, sideOf } from './says.ts';
import { hasBegun, segmentAt } from './segment.ts';

type NameAndSideProps = {
  readonly seen: Seen;
  readonly current: BreakMovement;
  /** The plan is over. */
  readonly over: boolean;
};

/** The movement's name; below it what it works or all that comes, then, while it goes on, side and repetition. */
export const NameAndSide = ({ seen, current, over }: NameAndSideProps) => {
  const { view } = seen;
  const line = useRan(seen, (ranMs) => (hasBegun(view) ? goingLine(view, current, ranMs) : offeredLine(view, current)));
  return (
    <div class="name-and-side">
      <div class="name-words">
        <h1 key={over ? '' : current.movement.id} class="name">
          {over ? words.afterwards : current.text.name}
        </h1>
        <p class="side">{line}</p>
      </div>
      {hasBegun(view) && <PartRing seen={seen} />}
    </div>
  );
};

/** One movement is described; of several, those that come after it are named. */
const offeredLine = (view: BreakView, { text, muscleEveryday, movement, effort }: BreakMovement): string => {
  const later = plannedNames(view).filter((name) => name !== text.name);
  if (later.length > 0) return fill(words.next, { what: new Intl.ListFormat('en').format(later) });
  return join(muscleEveryday, movement.dose.sides === 'none' ? '' : words.sides.both, effortWords(effort));
};

const goingLine = (view: BreakView, { muscleEveryday, effort }: BreakMovement, ranMs: number): string => {
  const segment = segmentAt(view.plan, ranMs);
  if (segment === undefined) return words.afterwardsTitle;
  const { repetition: n, of } = segment;
  return join(
    sideOf(view, segment) || muscleEveryday,
    of > 1 ? fill(words.repetition, { n, of }) : '',
    effortWords(effort),
  );
};

const effortWords = (effort: BreakMovement['effort']): string => (effort === 'standard' ? '' : words.effort[effort]);
