import { type DayLine, startOf } from '../../../shared/history/day-view.ts';
import { HOUR_MS } from '../../../shared/model/time.ts';
import { oClock, type Place } from '../../ui/format.ts';

type DayRulerProps = { readonly lines: readonly DayLine[]; readonly place: Place };

/** The day on a ruler: bars for sitting, taller hatched ones for standing, a dot for each break, filled where it was taken. The lines below say the same. */
export const DayRuler = ({ lines, place }: DayRulerProps) => {
  const fromMs = Math.floor(Math.min(...lines.map(startOf)) / HOUR_MS) * HOUR_MS;
  const toMs = Math.ceil(Math.max(fromMs + 1, ...lines.map(endOf)) / HOUR_MS) * HOUR_MS;
  const at = (ms: number) => `${(100 * (ms - fromMs)) / (toMs - fromMs)}%`;
  return (
    <div class="ruler" aria-hidden="true">
      <div class="ruler-way">
        {lines.map((line) => {
          const key = `${line.event} ${startOf(line)}`;
          const start = { insetInlineStart: at(startOf(line)) };
          switch (line.event) {
            case 'sat':
            case 'stood':
              return (
                <div
                  key={key}
                  class={`ruler-${line.event}`}
                  style={{ ...start, inlineSize: at(fromMs + line.toMs - line.fromMs) }}
                />
              );
            case 'break':
              return <div key={key} class="ruler-break" data-taken={isTaken(line.outcome)} style={start} />;
            case 'natural':
            case 'day-off':
              return null;
            default:
              return line satisfies never;
          }
        })}
      </div>
      <div class="ruler-hours">
        <span>{oClock(fromMs, place)}</span>
        <span>{oClock(toMs, place)}</span>
      </div>
    </div>
  );
};

const endOf = (line: DayLine): number => ('wallMs' in line ? line.wallMs : line.toMs);

const isTaken = (outcome: Extract<DayLine, { event: 'break' }>['outcome']): boolean =>
  outcome === 'completed' || outcome === 'away';
