import words from '../../shared/locales/en/break.json' with { type: 'json' };
import { fill } from '../../shared/locales/text.ts';
import type { BreakMovement, BreakView, PlanStretch } from '../../shared/views.ts';
import { type Seen, useRan } from './clock.ts';
import { doneWords, join, movementOf, sentenceOf, titleOf } from './says.ts';
import { stretchAt } from './stretch.ts';

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
  const { view } = seen;
  const going = useRan(seen, (ranMs) => keyOf(stretchAt(view.plan, ranMs)));
  const sheets = reading === null ? goingSheets(view, current, over) : readingSheets(reading.steps);
  const shown = reading === null ? going : `${reading.step}`;
  return (
    <div class="step">
      {sheets.map(({ key, title, text, counted }) => (
        <div key={key} class="step-sheet" data-current={key === shown} data-counted={counted}>
          {title !== '' && <p class="step-title">{title}</p>}
          <p class={title === '' ? 'step-title' : 'step-line'}>{text}</p>
        </div>
      ))}
      {reading === null && <HoldTime seen={seen} />}
    </div>
  );
};

/** Shorter holds pass too quickly for their seconds to be counted. */
const COUNTED_MS = 5_000;

/** Whether the seconds of a stretch are counted here: where nothing is repeated, the ring counts them. */
const isCounted = ({ part, of, fromMs, untilMs }: PlanStretch): boolean =>
  part === 'move' && of > 1 && untilMs - fromMs >= COUNTED_MS;

/** The seconds that are left of a hold among repetitions. */
const HoldTime = ({ seen }: { readonly seen: Seen }) => {
  const left = useRan(seen, (ranMs) => {
    const stretch = stretchAt(seen.view.plan, ranMs);
    if (stretch === undefined || !isCounted(stretch)) return '';
    return fill(words.seconds, { n: Math.ceil((stretch.untilMs - ranMs) / 1000) });
  });
  return <p class="step-time">{left}</p>;
};

type Sheet = {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** Its seconds stand beside its title. */
  readonly counted: boolean;
};

const AFTERWARDS = 'afterwards';

const keyOf = (stretch: PlanStretch | undefined): string =>
  stretch === undefined ? AFTERWARDS : `${stretch.part} ${stretch.phase}`;

const readingSheets = (steps: readonly string[]): readonly Sheet[] =>
  steps.map((text, index) => ({ key: `${index}`, title: '', text, counted: false }));

const goingSheets = (view: BreakView, current: BreakMovement, over: boolean): readonly Sheet[] => {
  if (over) return [{ key: AFTERWARDS, title: doneWords(view), text: '', counted: false }];
  const sheets = new Map<string, Sheet>();
  for (const stretch of view.plan) {
    if (movementOf(view, stretch) !== current) continue;
    const key = keyOf(stretch);
    const breath = stretch.part === 'move' ? current.movement.phases[stretch.phase]?.breath : undefined;
    sheets.set(key, {
      key,
      title: join(titleOf(view, stretch), breath === undefined ? '' : words.breath[breath]),
      text: sentenceOf(view, stretch),
      counted: isCounted(stretch) || (sheets.get(key)?.counted ?? false),
    });
  }
  return [...sheets.values()];
};
