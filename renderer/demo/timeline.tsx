import { useMemo } from 'preact/hooks';
import { headline } from '../../shared/app/headline.ts';
import { startOfDay, startOfTomorrow } from '../../shared/schedule/local-time.ts';
import type { TraceLine } from '../../shared/simulation/trace.ts';
import { oClock } from '../ui/format.ts';
import { useLanguage } from '../ui/language.tsx';
import type { DeskView } from './desk.ts';
import type { Played } from './run.ts';

const MARKS = ['shown', 'credited'] as const;
const STATES = ['active', 'idle', 'busy', 'locked', 'suspended'] as const;

/** The record's day: what the person did, how far it has been played, and where breaks fell. */
export const Timeline = ({ view }: { readonly view: DeskView }) =>
  view.run.played === null ? null : <PlayedDay view={view} played={view.run.played} />;

const PlayedDay = ({ view, played }: { readonly view: DeskView; readonly played: Played }) => {
  const language = useLanguage();
  const { t } = language;
  const { run, decisions } = view;
  const [nowMs, zone] = [run.nowMs(), run.zone()];
  const place = { zone, locale: navigator.language };
  const dayMs = startOfDay(nowMs, zone);
  const day = useMemo(() => dayOf(played.trace, dayMs, zone), [played.trace, dayMs, zone]);
  const { fromMs, toMs } = day;
  const at = (ms: number) => `${(100 * (ms - fromMs)) / Math.max(1, toMs - fromMs)}%`;
  const now = t('demo.now', { time: oClock(nowMs, place), state: t(`demo.states.${played.state()}`) });
  const next = headline(language, { status: view.status, nowMs, ...place });
  return (
    <figure class="timeline" aria-label={t('demo.timeline', { from: oClock(fromMs, place), to: oClock(toMs, place) })}>
      <figcaption class="timeline-words">
        <span>{now}</span>
        <span>{played.isOver() ? t('demo.over') : next}</span>
      </figcaption>
      <div class="timeline-way" aria-hidden="true">
        {day.spans.map((span) => (
          <div
            key={span.fromMs}
            class="timeline-state"
            data-state={span.state}
            style={{ insetInlineStart: at(span.fromMs), inlineSize: at(fromMs + span.toMs - span.fromMs) }}
          />
        ))}
        {decisions.flatMap((decision) =>
          (decision.event === 'shown' || decision.event === 'credited') && decision.wallMs >= fromMs
            ? [
                <div
                  key={decision.id}
                  class="timeline-mark"
                  data-event={decision.event}
                  style={{ insetInlineStart: at(decision.wallMs) }}
                />,
              ]
            : [],
        )}
        <div class="timeline-now" style={{ insetInlineStart: at(Math.min(nowMs, toMs)) }} />
      </div>
      <div class="timeline-hours" aria-hidden="true">
        <span>{oClock(fromMs, place)}</span>
        <span>{oClock(toMs, place)}</span>
      </div>
      <ul class="timeline-key">
        {STATES.map((state) => (
          <li key={state} aria-current={state === played.state()}>
            <span class="timeline-sample" data-state={state} />
            {t(`demo.states.${state}`)}
          </li>
        ))}
        {MARKS.map((mark) => (
          <li key={mark}>
            <span class="timeline-dot" data-event={mark} />
            {t(`demo.marks.${mark}`)}
          </li>
        ))}
      </ul>
    </figure>
  );
};

type Span = { readonly fromMs: number; readonly toMs: number; readonly state: TraceLine['state'] };

/** The part of a record that lies in one local day. */
const dayOf = (trace: readonly TraceLine[], dayMs: number, zone: string) => {
  const [first = 0, last = 0] = [trace[0]?.wallMs, trace.at(-1)?.wallMs];
  const fromMs = Math.max(first, dayMs);
  const toMs = Math.max(fromMs, Math.min(last, startOfTomorrow(dayMs, zone)));
  const spans: Span[] = [];
  for (const [index, line] of trace.entries()) {
    const span = {
      fromMs: Math.max(fromMs, line.wallMs),
      toMs: Math.min(toMs, trace[index + 1]?.wallMs ?? toMs),
      state: line.state,
    };
    if (span.toMs > span.fromMs) spans.push(span);
  }
  return { fromMs, toMs, spans };
};
