import type { Translator } from '../../shared/i18n/english.ts';
import type { BreakView } from '../../shared/views/break.ts';
import { Button } from '../ui/button.tsx';
import { useT } from '../ui/language.tsx';
import type { Act } from './act.ts';
import { Chevron } from './chevron.tsx';
import { type Seen, useRan } from './clock.ts';
import { segmentAt } from './segment.ts';
import { useSettled } from './settled.ts';

type LeafProps = {
  readonly seen: Seen;
  readonly act: Act;
  /** What is read in the person's own time; null while the break leads. */
  readonly reading: Reading | null;
};

export type Reading = {
  readonly steps: readonly string[];
  /** Index of the step that is being read. */
  readonly step: number;
  readonly onStep: (step: number) => void;
};

/** Leafs back and on through what is to be done: through the steps while one reads, through the phases once it goes. */
export const Leaf = ({ seen, act, reading }: LeafProps) => {
  const t = useT();
  const { view } = seen;
  const over = useRan(seen, (ranMs) => String(segmentAt(view.plan, ranMs) === undefined)) === 'true';
  const settled = useSettled(reading === null ? 'phases' : meaningOf(view));
  const back = reading === null ? () => act({ answer: 'previous' }) : () => reading.onStep(reading.step - 1);
  const on = reading === null ? () => act({ answer: 'next' }) : () => reading.onStep(reading.step + 1);
  return (
    <div class="leaf">
      <Button
        weight="plain"
        label={reading === null ? t('break.toPrevious') : t('break.previousStep')}
        disabled={reading === null ? view.plan.length === 0 : reading.step === 0}
        onPress={settled(back)}
      >
        <Chevron direction="previous" />
      </Button>
      <span class="leaf-of stack" aria-hidden="true">
        <span data-off={reading === null}>{stepWords(t, reading ?? NO_STEPS)}</span>
        <span data-off={reading !== null}>{t('break.phase')}</span>
      </span>
      {reading !== null && (
        <span class="heard-only" role="status">
          {stepWords(t, reading)}. {reading.steps[reading.step]}
        </span>
      )}
      <Button
        weight="plain"
        label={reading === null ? t('break.toNext') : t('break.nextStep')}
        disabled={reading === null ? over : reading.step >= reading.steps.length - 1}
        onPress={settled(on)}
      >
        <Chevron direction="next" />
      </Button>
    </div>
  );
};

/** Keeps the place of the words as wide as those of a few steps. */
const NO_STEPS = { step: 7, steps: Array.from({ length: 8 }, () => '') };

const meaningOf = ({ stage }: BreakView): string => (stage === 'prepared' ? 'unseen' : 'steps');

const stepWords = (t: Translator<'break'>, { step, steps }: Pick<Reading, 'step' | 'steps'>): string =>
  t('break.step', { n: step + 1, of: steps.length });
