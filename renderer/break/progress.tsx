import words from '../../shared/locales/en/break.json' with { type: 'json' };
import { fill } from '../../shared/locales/text.ts';
import type { PlanStretch } from '../../shared/views.ts';
import { type Seen, useRan } from './clock.ts';
import { stretchAt, titleOf } from './stretch.ts';

/** How far the break has come, with a mark where a side, a set or the movement ends, and what comes next. */
export const Progress = ({ seen }: { readonly seen: Seen }) => {
  const { view } = seen;
  const next = useRan(seen, (ranMs) => {
    const stretch = stretchAt(view.plan, ranMs);
    return stretch === undefined ? '' : titleOf(view, stretchAt(view.plan, stretch.untilMs));
  });
  return (
    <div class="progress">
      <Bar seen={seen} />
      <p class="progress-next">{next !== '' && fill(words.next, { what: next })}</p>
    </div>
  );
};

const Bar = ({ seen }: { readonly seen: Seen }) => {
  const { plan, lengthMs } = seen.view;
  const share = useRan(seen, (ranMs) => ranMs / lengthMs);
  return (
    <div class="bar" aria-hidden="true">
      <div class="bar-done" style={{ inlineSize: `${share * 100}%` }} />
      {endsOf(plan)
        .filter((endMs) => endMs < lengthMs)
        .map((endMs) => (
          <div key={endMs} class="bar-mark" style={{ insetInlineStart: `${(endMs / lengthMs) * 100}%` }} />
        ))}
    </div>
  );
};

const endsOf = (plan: readonly PlanStretch[]): readonly number[] =>
  plan
    .filter((stretch, index) => stretch.part === 'move' && plan[index + 1]?.part !== 'move')
    .map(({ untilMs }) => untilMs);
