import words from '../../shared/locales/en/break.json' with { type: 'json' };
import { fill } from '../../shared/locales/text.ts';
import type { BreakView, PlanStretch } from '../../shared/views.ts';
import { type Seen, useRan } from './clock.ts';
import { sentenceOf, stretchAt, titleOf } from './stretch.ts';

type StepProps = {
  readonly seen: Seen;
  /** Index of the step that is being read; null while the break goes by itself. */
  readonly step: number | null;
};

/**
 * The one step that counts now. All that can stand here lies in the same place, unseen, so that the place is as high as
 * the longest of them and nothing around it moves when the step changes.
 */
export const Step = ({ seen, step }: StepProps) => {
  const { view } = seen;
  const going = useRan(seen, (ranMs) => keyOf(view, ranMs));
  const sheets = step === null ? goingSheets(view) : readingSheets(view);
  const current = step === null ? going : `${step}`;
  return (
    <div class="step">
      {sheets.map(({ key, title, text, counted }) => (
        <div key={key} class="step-sheet" data-current={key === current} data-counted={counted}>
          {title !== '' && <p class="step-title">{title}</p>}
          <p class={title === '' ? 'step-title' : 'step-line'}>{text}</p>
        </div>
      ))}
      {step === null && <StretchTime seen={seen} />}
    </div>
  );
};

/** Shorter stretches pass too quickly for their seconds to be counted. */
const COUNTED_MS = 5_000;

const isCounted = ({ fromMs, untilMs }: PlanStretch): boolean => untilMs - fromMs >= COUNTED_MS;

/** The seconds that are left of a hold, a rest or another longer stretch. */
const StretchTime = ({ seen }: { readonly seen: Seen }) => {
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

const keyOf = (view: BreakView, ranMs: number): string => {
  const stretch = stretchAt(view.plan, ranMs);
  return stretch === undefined ? 'afterwards' : `${stretch.part} ${stretch.phase}`;
};

const readingSheets = (view: BreakView): readonly Sheet[] =>
  view.text.steps.map((text, index) => ({ key: `${index}`, title: '', text, counted: false }));

const goingSheets = (view: BreakView): readonly Sheet[] => {
  const sheets = new Map<string, Sheet>();
  for (const stretch of view.plan) {
    const key = keyOf(view, stretch.fromMs);
    const breath = stretch.part === 'move' ? view.movement.phases[stretch.phase]?.breath : undefined;
    const title = titleOf(view, stretch);
    sheets.set(key, {
      key,
      title: breath === undefined ? title : `${title} · ${words.breath[breath]}`,
      text: sentenceOf(view, stretch),
      counted: isCounted(stretch),
    });
  }
  sheets.set('afterwards', {
    key: 'afterwards',
    title: titleOf(view, undefined),
    text: sentenceOf(view, undefined),
    counted: false,
  });
  return [...sheets.values()];
};
