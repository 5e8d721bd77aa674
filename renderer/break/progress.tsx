import type { Translator } from '../../shared/i18n/english.ts';
import type { BreakView } from '../../shared/views/break.ts';
import { useT } from '../ui/language.tsx';
import { type Seen, useRan } from './clock.ts';
import { movementOf, titleOf } from './says.ts';
import { hasBegun, isLastOf, segmentAt } from './segment.ts';

/**
 * How far the routine has come, and below it what comes next or why it stands still; unseen before it begins. All that
 * can stand there lies in the same place, so that no control around it moves.
 */
export const Progress = ({ seen }: { readonly seen: Seen }) => {
  const t = useT();
  const { view } = seen;
  const shown = useRan(seen, (ranMs) => lineOf(t, view, ranMs));
  return (
    <div class="progress" data-off={!hasBegun(view)}>
      <Bar seen={seen} />
      <p class="progress-line stack">
        {linesOf(t, view).map((line) => (
          <span key={line} data-off={line !== shown}>
            {line === t('break.waiting') ? <Waiting /> : line}
          </span>
        ))}
      </p>
    </div>
  );
};

/** Said in short where there is no room for more. */
const Waiting = () => {
  const t = useT();
  return (
    <>
      <span class="waiting-long">{t('break.waiting')}</span>
      <span class="waiting-short">{t('break.toast.waiting')}</span>
    </>
  );
};

const lineOf = (t: Translator<'break'>, view: BreakView, ranMs: number): string => {
  if (view.stage === 'waiting') return t('break.waiting');
  return view.stage === 'paused' ? t('break.paused') : nextWords(t, view, ranMs);
};

const linesOf = (t: Translator<'break'>, view: BreakView): readonly string[] => [
  ...new Set([t('break.waiting'), t('break.paused'), ...view.plan.map(({ fromMs }) => nextWords(t, view, fromMs))]),
];

/** What comes after this segment: the next phase, or the next movement by its name. */
const nextWords = (t: Translator<'break'>, view: BreakView, ranMs: number): string => {
  const segment = segmentAt(view.plan, ranMs);
  if (segment === undefined) return '';
  const next = segmentAt(view.plan, segment.untilMs);
  // A break that is filled to its end leaves no time for standing.
  if (segment.untilMs >= view.lengthMs) return '';
  const isOther = next !== undefined && next.movement !== segment.movement;
  const what = isOther ? movementOf(view, next).text.name : titleOf(t, view, next);
  return what === '' ? '' : t('break.next', { what });
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
