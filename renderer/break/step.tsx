import type { Translator } from '../../shared/i18n/english.ts';
import type { Segment } from '../../shared/model/plan.ts';
import type { BreakMovement, BreakView } from '../../shared/views/break.ts';
import { useLanguage, type WindowLanguage } from '../ui/language.tsx';
import { type Seen, useRan } from './clock.ts';
import { linesOf, turnAt } from './cues.ts';
import { doneWords, join, movementOf, titleOf } from './says.ts';
import { segmentAt } from './segment.ts';

type StepProps = {
  readonly seen: Seen;
  readonly current: BreakMovement;
  /** The plan is over. */
  readonly over: boolean;
  /** What is read in the person's own time; null while the break goes by itself. */
  readonly reading: { readonly steps: readonly string[]; readonly step: number } | null;
};

/**
 * The one step that counts now. All that can stand here for this movement lies in the same place, unseen, so that the
 * place is as high as the longest of them and nothing around it moves when the step changes.
 */
export const Step = ({ seen, current, over, reading }: StepProps) => {
  const language = useLanguage();
  const { t } = language;
  const { view } = seen;
  const going = useRan(seen, (ranMs) => keyOf(segmentAt(view.plan, ranMs)));
  const turn = useRan(seen, (ranMs) => turnOf(t, view, ranMs));
  const sheets = reading === null ? goingSheets(language, view, current, over) : readingSheets(reading.steps);
  const shown = reading === null ? going : `${reading.step}`;
  return (
    <div class="step">
      {sheets.map(({ key, title, lines }) => (
        <div key={key} class="step-sheet" data-current={key === shown}>
          <p class="step-title">{title}</p>
          <div class="stack">
            {lines.map((line, index) => (
              <p key={index} class="step-line" data-current={index === turn}>
                {line}
              </p>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
};

type Sheet = {
  readonly key: string;
  readonly title: string;
  /** Told under it, in turn. */
  readonly lines: readonly string[];
};

const AFTERWARDS = 'afterwards';

const keyOf = (segment: Segment | undefined): string =>
  segment === undefined ? AFTERWARDS : `${segment.part} ${segment.phase}`;

/** Which line of the segment that is on has its turn. */
const turnOf = (t: Translator<'break'>, view: BreakView, ranMs: number): number => {
  const segment = segmentAt(view.plan, ranMs);
  return segment === undefined ? 0 : turnAt(linesOf(t, movementOf(view, segment), segment).length, segment, ranMs);
};

const readingSheets = (steps: readonly string[]): readonly Sheet[] =>
  steps.map((title, index) => ({ key: `${index}`, title, lines: [] }));

const goingSheets = (
  language: WindowLanguage,
  view: BreakView,
  current: BreakMovement,
  over: boolean,
): readonly Sheet[] => {
  if (over) return [{ key: AFTERWARDS, title: doneWords(language, view), lines: [] }];
  const sheets = new Map<string, Sheet>();
  for (const segment of view.plan) {
    if (movementOf(view, segment) !== current) continue;
    const key = keyOf(segment);
    const breath = segment.part === 'move' ? current.movement.phases[segment.phase]?.breath : undefined;
    sheets.set(key, {
      key,
      title: join(titleOf(language.t, view, segment), breath === undefined ? '' : language.t(`break.breath.${breath}`)),
      lines: linesOf(language.t, current, segment),
    });
  }
  return [...sheets.values()];
};
