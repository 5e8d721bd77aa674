import { useState } from 'preact/hooks';
import words from '../../shared/locales/en/break.json' with { type: 'json' };
import { currentOf } from '../../shared/routine/current.ts';
import type { BreakMovement, BreakView } from '../../shared/views.ts';
import type { BreakBridge } from '../ui/bridge.ts';
import { type Act, useAct } from './act.ts';
import { Choices } from './choices.tsx';
import { ranMsOf, type Seen, useRan } from './clock.ts';
import { useFocusKept } from './focus.ts';
import { Header } from './header.tsx';
import { useKeys } from './keys.ts';
import { MovingFigure } from './moving-figure.tsx';
import { NameAndSide } from './name-and-side.tsx';
import { Progress } from './progress.tsx';
import { Spoken } from './spoken.tsx';
import { Step } from './step.tsx';
import { Stepper } from './stepper.tsx';
import { hasBegun, stretchAt } from './stretch.ts';
import { Toast } from './toast.tsx';

type BreakWindowProps = { readonly seen: Seen; readonly bridge: BreakBridge };

/** The window of a break: a toast until somebody turns to it, where that is wanted, else the whole. */
export const BreakWindow = ({ seen, bridge }: BreakWindowProps) => {
  const { view } = seen;
  const [act, refusal] = useAct(bridge, view.id);
  const place = useRan(seen, (ranMs) => placeAt(view, ranMs));
  useFocusKept(`${view.form} ${view.stage} ${place}`);
  const current = currentOf(view, ranMsOf(seen));
  return view.form === 'toast' ? (
    <Toast seen={seen} current={current} over={place === OVER} act={act} refusal={refusal} />
  ) : (
    <WholeWindow seen={seen} current={current} over={place === OVER} bridge={bridge} act={act} refusal={refusal} />
  );
};

type WholeWindowProps = BreakWindowProps & {
  readonly current: BreakMovement;
  /** The plan is over. */
  readonly over: boolean;
  readonly act: Act;
  readonly refusal: string | null;
};

/** Everything that can be seen and done in a break, top to bottom. */
const WholeWindow = ({ seen, current, over, bridge, act, refusal }: WholeWindowProps) => {
  const { view } = seen;
  const steps = stepsOf(current);
  const [step, turnTo] = useStep(view, current);
  const leafing = view.stage !== 'going';
  useKeys({
    onArrow: (way) => {
      if (!leafing) act({ answer: way });
      else turnTo(Math.min(steps.length - 1, Math.max(0, step + (way === 'back' ? -1 : 1))));
    },
    onEscape: () => view.level === 'full' && act({ answer: hasBegun(view) ? 'done' : 'skip' }),
  });

  return (
    <main class="break" data-stage={view.stage} aria-label={words.title}>
      <Header seen={seen} act={act} />
      <div class="break-body">
        <MovingFigure seen={seen} current={current} over={over} />
        <div class="break-words">
          <NameAndSide seen={seen} current={current} over={over} />
          <Step seen={seen} current={current} over={over && !leafing} reading={leafing ? { steps, step } : null} />
          <p key={refusal === null ? 'why' : 'refusal'} class="why" {...(refusal === null ? {} : { role: 'alert' })}>
            {refusal ?? (over ? '' : current.whyText)}
          </p>
        </div>
      </div>
      {leafing ? (
        <Stepper
          step={step}
          steps={steps}
          aside={view.stage === 'halted' ? words.halted : words.startsAlone}
          onStep={turnTo}
        />
      ) : (
        <Progress seen={seen} act={act} />
      )}
      <Choices view={view} current={current} bridge={bridge} act={act} />
      <Spoken seen={seen} />
    </main>
  );
};

const OVER = 'over';

/** What the window is about: a movement by its place in the routine, or the time after the last. */
const placeAt = (view: BreakView, ranMs: number): string => {
  const stretch = stretchAt(view.plan, ranMs);
  if (stretch === undefined && hasBegun(view)) return OVER;
  return `${stretch?.movement ?? 0}`;
};

/** What can be read of a movement; how it is taken comes first, where that is not as written. */
const stepsOf = ({ text, effort }: BreakMovement): readonly string[] =>
  effort === 'standard' ? text.steps : [text[effort], ...text.steps];

/** The step that is being read; another movement, or another way to take it, begins at its first again. */
const useStep = ({ id }: BreakView, { movement, effort }: BreakMovement) => {
  const of = `${id} ${movement.id} ${effort}`;
  const [at, setAt] = useState({ of, step: 0 });
  return [at.of === of ? at.step : 0, (step: number) => setAt({ of, step })] as const;
};
