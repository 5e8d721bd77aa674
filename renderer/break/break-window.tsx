import { useState } from 'preact/hooks';
import type { BreakMovement, BreakView } from '../../shared/views/break.ts';
import { currentOf } from '../../shared/views/current.ts';
import type { BreakBridge } from '../ui/bridge.ts';
import { useT } from '../ui/language.tsx';
import { type Act, useAct } from './act.ts';
import { ranMsOf, type Seen, useRan } from './clock.ts';
import { useFocusKept } from './focus.ts';
import { Foot } from './foot.tsx';
import { Header } from './header.tsx';
import { useKeys } from './keys.ts';
import { type LeftOut, useLeftOut } from './left-out.ts';
import { MovingFigure } from './moving-figure.tsx';
import { NameAndSide } from './name-and-side.tsx';
import { hasBegun, segmentAt } from './segment.ts';
import { BreakStages, useBreakStages, useSettled } from './settled.ts';
import { Spoken } from './spoken.tsx';
import { Step } from './step.tsx';
import { Toast } from './toast.tsx';

type BreakWindowProps = { readonly seen: Seen; readonly bridge: BreakBridge };

/** The window of a break: a toast until somebody turns to it, where that is wanted, else the whole. */
export const BreakWindow = ({ seen, bridge }: BreakWindowProps) => {
  const { view } = seen;
  const stages = useBreakStages(view.stage);
  const place = useRan(seen, (ranMs) => placeAt(view, ranMs));
  const { act: ask, refusal, refuse } = useAct(bridge, view.id, stages, `${view.stage} ${place}`);
  const { act, leftOut } = useLeftOut(bridge, ask);
  const current = currentOf(view, ranMsOf(seen));
  useFocusKept(`${view.form} ${view.stage} ${place} ${current.movement.id} ${leftOut === null}`);
  const shared = { seen, current, over: place === OVER, act, refusal };
  return (
    <BreakStages.Provider value={stages}>
      {view.form === 'toast' ? (
        <Toast {...shared} />
      ) : (
        <WholeWindow {...shared} bridge={bridge} leftOut={leftOut} refuse={refuse} />
      )}
    </BreakStages.Provider>
  );
};

type WholeWindowProps = BreakWindowProps & {
  readonly current: BreakMovement;
  /** The plan is over. */
  readonly over: boolean;
  readonly act: Act;
  readonly refusal: string | null;
  readonly leftOut: LeftOut | null;
  readonly refuse: (reason: string) => void;
};

/** Everything that can be seen and done in a break, top to bottom. */
const WholeWindow = ({ seen, current, over, bridge, act, refusal, leftOut, refuse }: WholeWindowProps) => {
  const t = useT();
  const { view } = seen;
  const steps = stepsOf(current);
  const [step, turnTo] = useStep(view, current);
  const end = useEnd(view, act);
  const leafing = isReadIn(view);
  const settledArrow = useSettled(`${leafing}`);
  useKeys({
    onArrow: (way) =>
      settledArrow(() => {
        if (!leafing) act({ answer: way });
        else turnTo(Math.min(steps.length - 1, Math.max(0, step + (way === 'previous' ? -1 : 1))));
      })(),
    onEscape: () => view.level === 'full' && end(),
  });

  return (
    <main class="break" data-stage={view.stage} aria-label={t('break.title')}>
      <Header seen={seen} act={act} onEnd={end} />
      <div class="break-body">
        <MovingFigure seen={seen} current={current} over={over} />
        <div class="break-words">
          <NameAndSide seen={seen} current={current} over={over} />
          <Step seen={seen} current={current} over={over && !leafing} reading={leafing ? { steps, step } : null} />
          {leftOut !== null && <leftOut.Line names={leftOut.names} bridge={bridge} refuse={refuse} />}
          {refusal !== null && (
            <p class="why refusal" role="alert">
              {refusal}
            </p>
          )}
          {leftOut === null && refusal === null && <p class="why">{over ? '' : current.whyText}</p>}
        </div>
      </div>
      <Foot
        seen={seen}
        current={current}
        reading={leafing ? { steps, step, onStep: turnTo } : null}
        bridge={bridge}
        act={act}
      />
      <Spoken seen={seen} />
    </main>
  );
};

/** Whether the steps are read in one's own time; one that waits stays where it was. */
const isReadIn = ({ stage }: BreakView): boolean => stage !== 'going' && stage !== 'waiting';

/** The way out where all else is dimmed. A press that was on its way as the break began meant to skip it. */
const useEnd = (view: BreakView, act: Act): (() => void) => {
  const appeared = useSettled(`${view.stage !== 'prepared'}`);
  const began = useSettled(`${hasBegun(view)}`);
  return appeared(() => {
    let answer: 'done' | 'skip' = 'skip';
    if (hasBegun(view)) began(() => (answer = 'done'))();
    act({ answer });
  });
};

const OVER = 'over';

/** What the window is about: a movement by its place in the routine, or the time after the last. */
const placeAt = (view: BreakView, ranMs: number): string => {
  const segment = segmentAt(view.plan, ranMs);
  if (segment === undefined && hasBegun(view)) return OVER;
  return `${segment?.movement ?? 0}`;
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
