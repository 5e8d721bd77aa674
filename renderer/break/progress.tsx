import words from '../../shared/i18n/en/break.json' with { type: 'json' };
import { fill } from '../../shared/i18n/text.ts';
import type { BreakView } from '../../shared/views/break.ts';
import { type Seen, useRan } from './clock.ts';
import { movementOf, titleOf } from './says.ts';
import { hasBegun, isLastOf, segmentAt } from './segment.ts';

/**
 * How far the routine has come, and below it what comes next or why it stands still; unseen before it begins. All that
 * can stand there lies in the same place, so that no control around it moves.
 */
export const Progress = ({ seen }: { readonly seen: Seen }) => {
  const { view } = seen;
  const shown = useRan(seen, (ranMs) => lineOf(view, ranMs));
  return (
    <div class="progress" data-off={!hasBegun(view)}>
      <Bar seen={seen} />
      <p class="progress-line stack">
        {linesOf(view).map((line) => (
          <span key={line} data-off={line !== shown}>
            {line === words.waiting ? <Waiting /> : line}
          </span>
        ))}
      </p>
    </div>
  );
};

/** Said in short where there is no room for more. */
const Waiting = () => (
  <>
    <span class="waiting-long">{words.waiting}</span>
    <span class="waiting-short">{words.toast.waiting}</span>
  </>
);

const lineOf = (view: BreakView, ranMs: number): string => {
  if (view.stage === 'waiting') return words.waiting;
  return view.stage === 'paused' ? words.paused : nextWords(view, ranMs);
};

const linesOf = (view: BreakView): readonly string[] => [
  ...new Set([words.waiting, words.paused, ...view.plan.map(({ fromMs }) => nextWords(view, fromMs))]),
];

/** What comes after this segment: the next phase, or the next movement by its name. */
const nextWords = (view: BreakView, ranMs: number): string => {
  const segment = segmentAt(view.plan, ranMs);
  if (segment === undefined) return '';
  const next = segmentAt(view.plan, segment.untilMs);
  // A break that is filled to its end leaves no time for standing.
  if (segment.untilMs >= view.lengthMs) return '';
  const isOther = next !== undefined && next.movement !== segment.movement;
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
      {plan.map((segment, index) => {
        const ends = isLastOf(plan, index);
        if (ends === null || segment.untilMs >= lengthMs) return null;
        const insetInlineStart = `${(segment.untilMs / lengthMs) * 100}%`;
        return <div key={segment.untilMs} class="bar-mark" data-ends={ends} style={{ insetInlineStart }} />;
      })}
    </div>
  );
};
