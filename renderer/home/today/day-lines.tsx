import type { DayLine } from '../../../shared/history/day-view.ts';
import words from '../../../shared/i18n/en/home.json' with { type: 'json' };
import { fill } from '../../../shared/i18n/text.ts';
import { oClock, type Place } from '../../ui/format.ts';
import { lengthInWords } from '../length.ts';

const { today: text } = words;

type DayLinesProps = { readonly lines: readonly DayLine[]; readonly place: Place };

/** The day, line by line, the latest first. */
export const DayLines = ({ lines, place }: DayLinesProps) => (
  <ol class="lines">
    {lines.toReversed().map((line) => (
      <li key={`${line.event} ${startOf(line)}`} data-event={line.event}>
        <span class="lines-when">{when(line, place)}</span>
        <span>{what(line)}</span>
      </li>
    ))}
  </ol>
);

/** When a line begins, wall clock. */
export const startOf = (line: DayLine): number => (line.event === 'break' ? line.wallMs : line.fromMs);

const when = (line: DayLine, place: Place): string =>
  line.event === 'break'
    ? oClock(line.wallMs, place)
    : fill(text.span, { from: oClock(line.fromMs, place), to: oClock(line.toMs, place) });

const what = (line: DayLine): string => {
  switch (line.event) {
    case 'sat':
      return fill(text.sat, { length: lengthInWords(line.sittingMs) });
    case 'natural':
      return text.natural[line.break];
    case 'break':
      return fill(text.break[line.break], { movement: line.movement, outcome: text.outcomes[line.outcome] });
    default:
      return line satisfies never;
  }
};
