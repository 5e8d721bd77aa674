import words from '../../shared/locales/en/break.json' with { type: 'json' };
import { fill } from '../../shared/locales/text.ts';
import type { BreakView } from '../../shared/views.ts';
import { type Seen, useRan } from './clock.ts';
import { sideOf, stretchAt, titleOf } from './stretch.ts';

/** Speaks to those who hear the window: what comes, then each phase and side as it begins; never the seconds. */
export const Spoken = ({ seen }: { readonly seen: Seen }) => {
  const said = useRan(seen, (ranMs) => say(seen.view, ranMs));
  return (
    <p class="heard-only" aria-live="polite" aria-atomic="true">
      {said}
    </p>
  );
};

const say = (view: BreakView, ranMs: number): string => {
  switch (view.stage) {
    case 'prepared':
      return '';
    case 'offered':
      return fill(words.arrived, {
        kind: words.kind[view.kind],
        name: view.text.name,
        minutes: Math.round((view.lengthMs / 60_000) * 10) / 10,
        why: view.whyText,
      });
    case 'halted':
      return words.halted;
    case 'going': {
      if (ranMs >= view.lengthMs) return words.over;
      const stretch = stretchAt(view.plan, ranMs);
      const side = stretch?.part === 'move' ? sideOf(stretch.side) : '';
      return side === '' ? titleOf(view, stretch) : `${side}: ${titleOf(view, stretch)}`;
    }
    default:
      return view.stage satisfies never;
  }
};
