import words from '../../shared/locales/en/break.json' with { type: 'json' };
import { fill } from '../../shared/locales/text.ts';
import { Button } from '../ui/button.tsx';
import { Chevron } from './chevron.tsx';

type StepperProps = {
  /** Index of the step that is being read. */
  readonly step: number;
  readonly steps: readonly string[];
  /** A short remark at the far end of the line. */
  readonly aside: string;
  readonly onStep: (step: number) => void;
};

/** Leafs through the steps before a break begins, and while it is paused. */
export const Stepper = ({ step, steps, aside, onStep }: StepperProps) => (
  <div class="stepper">
    <Button weight="plain" label={words.previousStep} disabled={step === 0} onPress={() => onStep(step - 1)}>
      <Chevron direction="back" />
    </Button>
    <span aria-hidden="true">{fill(words.step, { n: step + 1, of: steps.length })}</span>
    <span class="heard-only" role="status">
      {fill(words.step, { n: step + 1, of: steps.length })}. {steps[step]}
    </span>
    <Button weight="plain" label={words.nextStep} disabled={step >= steps.length - 1} onPress={() => onStep(step + 1)}>
      <Chevron direction="on" />
    </Button>
    <span class="stepper-aside">{aside}</span>
  </div>
);
