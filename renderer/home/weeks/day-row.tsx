import type { DiaryDay } from '../../../shared/history/diary.ts';
import type { Span } from '../../../shared/history/spans.ts';
import { dateText } from '../../../shared/i18n/formats.ts';
import { useT } from '../../ui/language.tsx';
import { lengthInWords } from '../length.ts';
import { Ruler } from '../ruler/ruler.tsx';
import type { Scale } from '../ruler/scale.ts';
import { lengthOrDash } from './length-or-dash.ts';

type DayRowProps = {
  readonly date: string;
  /** Undefined for a day that has not come yet. */
  readonly day: DiaryDay | undefined;
  readonly scale: Scale;
  readonly zone: string;
  readonly locale: string;
  /** The longest sitting of the week. */
  readonly longest: Span | null;
  readonly isOpen: boolean;
  readonly onPress: () => void;
};

/** Whether anything is known of a day. */
export const hasRecords = ({ pieces, calls, pauses, breaks }: DiaryDay): boolean =>
  pieces.length + calls.length + pauses.length + breaks.length > 0;

/** A day of the week on its ruler; it opens and closes by a press. */
export const DayRow = ({ date, day, scale, zone, locale, longest, isOpen, onPress }: DayRowProps) => {
  const t = useT();
  const name = dateText(locale, date, 'full');
  const face = (
    <span class="day-name" aria-hidden="true">
      {dateText(locale, date, 'narrow')}
    </span>
  );
  if (day === undefined) {
    return (
      <p class="day-row" data-to-come="true">
        <span class="heard-only">{t('weeks.dayToCome', { day: name })}</span>
        {face}
      </p>
    );
  }
  const words = hasRecords(day)
    ? t('weeks.dayFacts', {
        day: name,
        sitting: lengthInWords(t, day.sittingMs),
        longest: lengthInWords(t, day.longestMs),
        walking: lengthInWords(t, day.walkingMs),
      })
    : t('weeks.dayEmpty', { day: name });
  return (
    <button type="button" class="day-row" aria-expanded={isOpen} onClick={onPress}>
      <span class="heard-only">{words}</span>
      {face}
      <Ruler day={day} scale={scale} zone={zone} marked={longest} />
      <span class="day-sum" aria-hidden="true">
        {lengthOrDash(t, day.sittingMs || null)}
      </span>
    </button>
  );
};
