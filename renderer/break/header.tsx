import words from '../../shared/locales/en/break.json' with { type: 'json' };
import { Button } from '../ui/button.tsx';
import { clockFigures } from '../ui/format.ts';
import { type Seen, useRan } from './clock.ts';

/** Time left, as a ring that empties and in figures, and the way to the page on when to seek help. */
export const Header = ({ seen, onHelp }: { readonly seen: Seen; readonly onHelp: () => void }) => {
  const { lengthMs, kind } = seen.view;
  const figures = useRan(seen, (ranMs) => clockFigures(lengthMs - ranMs));
  return (
    <header class="header">
      <Ring seen={seen} />
      <span class="time" role="timer" aria-label={words.timeLeft}>
        {figures}
      </span>
      <span class="kind">{words.kind[kind]}</span>
      <Button weight="plain" tone="help" onPress={onHelp}>
        {words.help}
      </Button>
    </header>
  );
};

/** Steps of the ring: finer than an eye sees on its 28 px, and it is drawn no more often than that. */
const RING_STEPS = 360;

const Ring = ({ seen }: { readonly seen: Seen }) => {
  const { lengthMs } = seen.view;
  const left = useRan(seen, (ranMs) => Math.ceil(RING_STEPS * (1 - ranMs / lengthMs)) / RING_STEPS);
  return (
    <svg class="ring" viewBox="0 0 28 28" aria-hidden="true">
      <circle class="ring-way" cx="14" cy="14" r="11" />
      <circle
        class="ring-left"
        cx="14"
        cy="14"
        r="11"
        pathLength="1"
        stroke-dasharray={left === 1 ? undefined : `${left} 1`}
        transform="rotate(-90 14 14)"
      />
    </svg>
  );
};
