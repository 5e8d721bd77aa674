import { type DayLine, startOf } from '../../../shared/history/day-view.ts';
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

const when = (t: Translator<'home'>, line: DayLine, place: Place): string =>
  'wallMs' in line
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
      return t(`home.today.break.${line.session ? 'session' : line.break}`, {
        movement: line.movement,
        outcome: t(`home.today.outcomes.${line.outcome}`),
      });
    case 'day-off':
      return t('home.today.dayOff');
    default:
      return line satisfies never;
  }
};
