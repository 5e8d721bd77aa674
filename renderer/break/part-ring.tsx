import type { Translator } from '../../shared/i18n/english.ts';
import type { BreakView } from '../../shared/views/break.ts';
import { clockFigures } from '../ui/format.ts';
import { useT } from '../ui/language.tsx';
import { useReducedMotion } from '../ui/look.ts';
import { breathAt } from './breath.ts';
import { type Seen, useRan } from './clock.ts';
import { shareOf, spanAt } from './segment.ts';

/** Finer than an eye sees, and no more often drawn than that. */
const RING_STEPS = 360;
const BREATH_STEPS = 120;

/** The radii of the breath in the ring, in px: out and in. */
const [OUT, IN] = [11, 19];

/**
 * A ring that fills with the phase that is on, or with the time after the last. In it the seconds that are left of it are
 * counted, the only ones in the window; behind them the breath swells.
 */
export const PartRing = ({ seen }: { readonly seen: Seen }) => {
  const t = useT();
  const { view } = seen;
  const still = useReducedMotion(view.look);
  const done = useRan(seen, (ranMs) => Math.floor(RING_STEPS * shareOf(spanAt(view, ranMs), ranMs)) / RING_STEPS);
  const breath = useRan(seen, (ranMs) => (still ? 0 : Math.round(breathAt(view, ranMs) * BREATH_STEPS) / BREATH_STEPS));
  const face = useRan(seen, (ranMs) => faceAt(t, view, ranMs));
  return (
    <div class="part-ring">
      <svg viewBox="0 0 48 48" aria-hidden="true">
        {!still && <circle class="part-breath" cx="24" cy="24" r={OUT + breath * (IN - OUT)} />}
        <circle class="part-way" cx="24" cy="24" r="22.5" />
        <circle
          class="part-done"
          cx="24"
          cy="24"
          r="22.5"
          pathLength="1"
          stroke-dasharray={done === 1 ? undefined : `${done} 1`}
          transform="rotate(-90 24 24)"
        />
      </svg>
      <span class="part-face" aria-hidden="true">
        {face}
      </span>
    </div>
  );
};

/** The time that is left of it. */
const faceAt = (t: Translator<'break'>, view: BreakView, ranMs: number): string => {
  const seconds = Math.ceil((spanAt(view, ranMs).untilMs - ranMs) / 1000);
  return seconds < 60 ? t('break.seconds', { n: seconds }) : clockFigures(seconds * 1000);
};
