import { useState } from 'preact/hooks';
import words from '../../shared/locales/en/break.json' with { type: 'json' };
import type { BreakView } from '../../shared/views.ts';
import { type BreakBridge, reasonOf } from '../ui/bridge.ts';
import type { Act } from './act.ts';
import { Choices } from './choices.tsx';
import type { Seen } from './clock.ts';
import { Header } from './header.tsx';
import { MovingFigure } from './moving-figure.tsx';
import { NameAndSide } from './name-and-side.tsx';
import { Progress } from './progress.tsx';
import { Spoken } from './spoken.tsx';
import { Step } from './step.tsx';
import { Stepper } from './stepper.tsx';

/** Everything that the break window shows, top to bottom. */
export const BreakWindow = ({ seen, bridge }: { readonly seen: Seen; readonly bridge: BreakBridge }) => {
  const { view } = seen;
  const [step, setStep] = useStep(view);
  const [refusal, setRefusal] = useState<string | null>(null);

  const act: Act = async (what) => {
    try {
      const reply =
        'answer' in what
          ? await bridge.breakAnswer({ id: view.id, answer: what.answer })
          : await bridge.openHome({ page: what.open });
      setRefusal(reply.ok ? null : reasonOf(reply.reason));
    } catch (error) {
      setRefusal(reasonOf(error));
    }
  };

  const leafing = view.stage !== 'going';
  return (
    <main class="break" data-stage={view.stage} aria-label={words.title}>
      <Header seen={seen} onHelp={() => act({ open: 'help' })} />
      <div class="break-body">
        <MovingFigure seen={seen} />
        <div class="break-words">
          <NameAndSide seen={seen} />
          <Step seen={seen} step={leafing ? step : null} />
          {refusal === null ? (
            <p class="why">{view.whyText}</p>
          ) : (
            <p class="why refusal" role="alert">
              {refusal}
            </p>
          )}
        </div>
      </div>
      {leafing ? (
        <Stepper
          step={step}
          steps={view.text.steps}
          aside={view.stage === 'halted' ? words.halted : words.startsAlone}
          onStep={setStep}
        />
      ) : (
        <Progress seen={seen} />
      )}
      <Choices view={view} act={act} />
      <Spoken seen={seen} />
    </main>
  );
};

/** The step that is being read; another movement begins at its first again. */
const useStep = (view: BreakView) => {
  const [at, setAt] = useState({ movement: view.movement.id, step: 0 });
  const step = at.movement === view.movement.id ? at.step : 0;
  return [step, (next: number) => setAt({ movement: view.movement.id, step: next })] as const;
};
