import type { DiaryDay } from '../../../shared/history/diary.ts';
import type { Week } from '../../../shared/history/weeks.ts';
import { dateText } from '../../../shared/i18n/formats.ts';
import { useT } from '../../ui/language.tsx';
import { lengthInWords } from '../length.ts';
import { SmallRuler } from '../ruler/ruler.tsx';
import { scaleFor } from '../ruler/scale.ts';
import { datesOfWeek } from './dates.ts';
import { hasRecords } from './day-row.tsx';

type CalendarProps = {
  readonly weeks: readonly Week[];
  readonly days: readonly DiaryDay[];
  readonly zone: string;
  readonly locale: string;
  /** The Monday of the week on show. */
  readonly shown: string;
  readonly onTurn: (monday: string) => void;
};

/** Some weeks, a line each, of seven small rulers on one scale. */
export const Calendar = ({ weeks, days, zone, locale, shown, onTurn }: CalendarProps) => {
  const t = useT();
  const scale = scaleFor(days, zone);
  const byDate = new Map(days.map((day) => [day.date, day]));
  const first = weeks[0]?.date;
  return (
    <section class="calendar">
      <h2>{t('weeks.calendar.title')}</h2>
      <p class="lead">{t('weeks.calendar.lead')}</p>
      {first !== undefined && (
        <div class="calendar-days" aria-hidden="true">
          {datesOfWeek(first).map((date) => (
            <span key={date}>{dateText(locale, date, 'initial')}</span>
          ))}
        </div>
      )}
      <ol aria-label={t('weeks.calendar.title')}>
        {weeks.map(({ date: monday }) => {
          const ofWeek = datesOfWeek(monday).map((date) => byDate.get(date));
          const known = ofWeek.filter((day) => day !== undefined && hasRecords(day));
          const sum = (key: 'sittingMs' | 'walkingMs'): string =>
            lengthInWords(
              t,
              ofWeek.reduce((total, day) => total + (day?.[key] ?? 0), 0),
            );
          return (
            <li key={monday}>
              <button
                type="button"
                class="calendar-week"
                aria-current={monday === shown}
                onClick={() => onTurn(monday)}
              >
                <span class="heard-only">
                  {t(known.length === 0 ? 'weeks.calendar.weekEmpty' : 'weeks.calendar.week', {
                    day: dateText(locale, monday, 'long'),
                    sitting: sum('sittingMs'),
                    walking: sum('walkingMs'),
                  })}
                </span>
                <span class="calendar-name" aria-hidden="true">
                  {dateText(locale, monday, 'short')}
                </span>
                {ofWeek.map((day, index) =>
                  day === undefined ? (
                    <span key={index} />
                  ) : (
                    <SmallRuler key={index} day={day} scale={scale} zone={zone} />
                  ),
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
