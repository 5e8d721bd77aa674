import type { DayLine } from '../../../shared/history/day-view.ts';
import type { Translator } from '../../../shared/i18n/english.ts';
import { oClock, type Place } from '../../ui/format.ts';
import { useT } from '../../ui/language.tsx';
import { lengthInWords } from '../length.ts';

type DayLinesProps = { readonly lines: readonly DayLine[]; readonly place: Place };

/** The day, line by line, the latest first. */
export const DayLines = ({ lines, place }: DayLinesProps) => {
  const t = useT();
  return (
    <ol class="lines">
      {lines.toReversed().map((line) => (
        <li key={`${line.event} ${startOf(line)}`} data-event={line.event}>
          <span class="lines-when">{when(t, line, place)}</span>
          <span>{what(t, line)}</span>
        </li>
      ))}
    </ol>
  );
};

/** When a line begins, wall clock. */
export const startOf = (line: DayLine): number => (line.event === 'break' ? line.wallMs : line.fromMs);

const when = (t: Translator<'home'>, line: DayLine, place: Place): string =>
  line.event === 'break'
    ? oClock(line.wallMs, place)
    : t('home.today.span', { from: oClock(line.fromMs, place), to: oClock(line.toMs, place) });

const what = (t: Translator<'home'>, line: DayLine): string => {
  switch (line.event) {
    case 'sat':
      return t('home.today.sat', { length: lengthInWords(t, line.sittingMs) });
    case 'stood':
      return t('home.today.stood', { length: lengthInWords(t, line.standingMs) });
    case 'natural':
      return t(`home.today.natural.${line.break}`);
    case 'break':
      return t(`home.today.break.${line.break}`, {
        movement: line.movement,
        outcome: t(`home.today.outcomes.${line.outcome}`),
      });
    default:
      return line satisfies never;
  }
};
