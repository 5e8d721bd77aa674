import type { BreakMovement } from '../../shared/views/break.ts';
import { Button } from '../ui/button.tsx';
import { clockFigures } from '../ui/format.ts';
import { useT } from '../ui/language.tsx';
import type { Act } from './act.ts';
import { type Seen, useRan } from './clock.ts';
import { MovingFigure } from './moving-figure.tsx';
import { join, minutesOf } from './says.ts';
import { hasBegun } from './segment.ts';
import { useSettled } from './settled.ts';
import { Spoken } from './spoken.tsx';

type ToastProps = {
  readonly seen: Seen;
  readonly current: BreakMovement;
  /** The plan is over. */
  readonly over: boolean;
  readonly act: Act;
  readonly refusal: string | null;
};

/** A break that asks for little: it becomes the whole window by a press anywhere on it, and may be snoozed. */
export const Toast = ({ seen, current, over, act, refusal }: ToastProps) => {
  const t = useT();
  const { view } = seen;
  const time = useRan(seen, (ranMs) =>
    hasBegun(view) ? clockFigures(view.lengthMs - ranMs) : t('break.minutes', { n: minutesOf(view.lengthMs) }),
  );
  const settled = useSettled(`${view.stage !== 'prepared'}`);
  return (
    <main class="toast" data-stage={view.stage} aria-label={t('break.title')}>
      <MovingFigure seen={seen} current={current} over={over} />
      <div class="toast-words">
        <h1 class="toast-name">{over ? t('break.afterwards') : current.text.name}</h1>
        {refusal === null ? (
          <p class="side">
            {view.stage === 'waiting' ? t('break.toast.waiting') : join(t(`break.kind.${view.kind}`), time)}
          </p>
        ) : (
          <p class="side refusal" role="alert">
            {refusal}
          </p>
        )}
      </div>
      <div class="choices">
        <Button onPress={settled(() => act({ open: 'window' }))}>{t('break.toast.show')}</Button>
        <Button weight="plain" label={t('break.toast.notNow')} onPress={settled(() => act({ answer: 'skip' }))}>
          <Cross />
        </Button>
      </div>
      <Spoken seen={seen} />
    </main>
  );
};

const Cross = () => (
  <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true">
    <path d="M2 2 10 10M10 2 2 10" />
  </svg>
);
