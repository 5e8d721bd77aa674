import words from '../../shared/locales/en/break.json' with { type: 'json' };
import { fill } from '../../shared/locales/text.ts';
import type { BreakView } from '../../shared/views.ts';
import { Button } from '../ui/button.tsx';
import type { Act } from './act.ts';
import { Chevron } from './chevron.tsx';
import { type Seen, useRan } from './clock.ts';
import { movementOf, titleOf } from './says.ts';
import { isLastOf, stretchAt } from './stretch.ts';

/** How far the routine has come, what comes next, and the way back and forth between phases. */
export const Progress = ({ seen, act }: { readonly seen: Seen; readonly act: Act }) => {
  const { view } = seen;
  const next = useRan(seen, (ranMs) => nextWords(view, ranMs));
  const over = useRan(seen, (ranMs) => String(stretchAt(view.plan, ranMs) === undefined)) === 'true';
  return (
    <div class="progress">
      <div class="progress-way">
        <Bar seen={seen} />
        <p class="progress-next">{next}</p>
      </div>
      <Button
        weight="plain"
        label={words.back}
        disabled={view.plan.length === 0}
        onPress={() => act({ answer: 'back' })}
      >
        <Chevron direction="back" />
      </Button>
      <Button weight="plain" label={words.forth} disabled={over} onPress={() => act({ answer: 'forth' })}>
        <Chevron direction="on" />
      </Button>
    </div>
  );
};

/** What comes after this stretch: the next phase, or the next movement by its name. */
const nextWords = (view: BreakView, ranMs: number): string => {
  const stretch = stretchAt(view.plan, ranMs);
  if (stretch === undefined) return '';
  const next = stretchAt(view.plan, stretch.untilMs);
  // A break that is filled to its end leaves no time for standing.
  if (next === undefined && stretch.untilMs >= view.lengthMs) return '';
  const isOther = next !== undefined && next.movement !== stretch.movement;
  const what = isOther ? movementOf(view, next).text.name : titleOf(view, next);
  return what === '' ? '' : fill(words.next, { what });
};

/** The whole break: cut where a movement ends, marked where a side or a set does. */
const Bar = ({ seen }: { readonly seen: Seen }) => {
  const { plan, lengthMs } = seen.view;
  const share = useRan(seen, (ranMs) => ranMs / lengthMs);
  return (
    <div class="bar" aria-hidden="true">
      <div class="bar-done" style={{ inlineSize: `${share * 100}%` }} />
      {plan.map((stretch, index) => {
        const ends = isLastOf(plan, index);
        if (ends === null || stretch.untilMs >= lengthMs) return null;
        const insetInlineStart = `${(stretch.untilMs / lengthMs) * 100}%`;
        return <div key={stretch.untilMs} class="bar-mark" data-ends={ends} style={{ insetInlineStart }} />;
      })}
    </div>
  );
};
