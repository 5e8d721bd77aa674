import type { Translator } from '../../shared/i18n/english.ts';
import { listText } from '../../shared/i18n/formats.ts';
import type { BreakMovement, BreakView } from '../../shared/views/break.ts';
import { useLanguage, type WindowLanguage } from '../ui/language.tsx';
import { type Seen, useRan } from './clock.ts';
import { join, plannedNames, sideOf } from './says.ts';
import { hasBegun, segmentAt } from './segment.ts';
import { useLaterParts } from './use-later-parts.ts';

type NameAndSideProps = {
  readonly seen: Seen;
  readonly current: BreakMovement;
  /** The plan is over. */
  readonly over: boolean;
};

/** The movement's name; below it what it works or all that comes, then, while it goes on, side and repetition. */
export const NameAndSide = ({ seen, current, over }: NameAndSideProps) => {
  const language = useLanguage();
  const { t } = language;
  const { view } = seen;
  const parts = useLaterParts();
  const line = useRan(seen, (ranMs) =>
    hasBegun(view) ? goingLine(t, view, current, ranMs) : offeredLine(language, view, current),
  );
  return (
    <div class="name-and-side">
      <div class="name-words">
        <h1 key={over ? '' : current.movement.id} class="name">
          {over ? t('break.afterwards') : current.text.name}
        </h1>
        <p class="side">{line}</p>
      </div>
      {hasBegun(view) && parts !== null && <parts.PartRing seen={seen} />}
    </div>
  );
};

/** One movement is described; of several, those that come after it are named. */
const offeredLine = (
  language: WindowLanguage,
  view: BreakView,
  { text, muscleEveryday, movement, effort }: BreakMovement,
): string => {
  const later = plannedNames(view).filter((name) => name !== text.name);
  if (later.length > 0) return language.t('break.next', { what: listText(language.code, later) });
  return join(
    muscleEveryday,
    movement.dose.sides === 'none' ? '' : language.t('break.sides.both'),
    effortWords(language.t, effort),
  );
};

const goingLine = (
  t: Translator<'break'>,
  view: BreakView,
  { muscleEveryday, effort }: BreakMovement,
  ranMs: number,
): string => {
  const segment = segmentAt(view.plan, ranMs);
  if (segment === undefined) return t('break.afterwardsTitle');
  const { repetition: n, of } = segment;
  return join(
    sideOf(t, view, segment) || muscleEveryday,
    of > 1 ? t('break.repetition', { n, of }) : '',
    effortWords(t, effort),
  );
};

const effortWords = (t: Translator<'break'>, effort: BreakMovement['effort']): string =>
  effort === 'standard' ? '' : t(`break.effort.${effort}`);
