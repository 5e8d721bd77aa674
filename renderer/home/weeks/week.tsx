import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { DiaryDay } from '../../../shared/history/diary.ts';
import { datesText, dateText } from '../../../shared/i18n/formats.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import { Button } from '../../ui/button.tsx';
import { dateLocale, oClock } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { lengthInWords } from '../length.ts';
import { Legend } from '../ruler/legend.tsx';
import { HourWords } from '../ruler/ruler.tsx';
import { scaleFor } from '../ruler/scale.ts';
import { datesOfWeek, daysAfter } from './dates.ts';
import { DayRow } from './day-row.tsx';
import { DayView, type DayViewProps } from './day-view.tsx';
import { type Longest, longestOf } from './longest-sitting.ts';
import type { Deletions } from './records/day-range.ts';

type WeekProps = {
  readonly monday: string;
  /** Its days, as far as they have come. */
  readonly days: readonly DiaryDay[];
  readonly lastWeek: readonly DiaryDay[];
  readonly view: HomeView;
  readonly bridge: DayViewProps['bridge'];
  readonly deletions: Deletions;
  /** Something was said of a day, or taken back. */
  readonly onChanged: () => Promise<void>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** To the week before, or to the one after where there is one. */
  readonly onTurn: (by: -1 | 1) => void;
};

/** A week: seven rulers one above another, each of which opens its day. */
export const Week = ({ monday, days, lastWeek, view, bridge, heading, onTurn, ...rest }: WeekProps) => {
  const { code, t } = useLanguage();
  const { zone } = view;
  const locale = dateLocale(code, view.locale);
  const [open, setOpen] = useState<string | null>(null);
  const today = view.date;
  const isThisWeek = daysAfter(monday, 6) >= today;
  const scale = scaleFor(days, zone);
  const longest = longestOf(days);
  const longestLastWeek = longestOf(lastWeek);

  const inWords = (key: 'lastWeek' | 'thisWeek' | 'week', { date, fromMs, toMs, sittingMs }: Longest): string =>
    t(`weeks.longest.${key}`, {
      day: dateText(locale, date, 'weekday'),
      from: oClock(fromMs, view),
      to: oClock(toMs, view),
      length: lengthInWords(t, sittingMs),
    });

  return (
    <section class="week">
      <div class="week-head">
        <h2 ref={heading} tabIndex={-1}>
          {datesText(locale, monday, daysAfter(monday, 6))}
        </h2>
        <div class="week-turn">
          <Button label={t('weeks.turnLabel.earlier')} onPress={() => onTurn(-1)}>
            {t('weeks.turn.earlier')}
          </Button>
          <Button label={t('weeks.turnLabel.later')} disabled={isThisWeek} onPress={() => onTurn(1)}>
            {t('weeks.turn.later')}
          </Button>
        </div>
      </div>
      <div class="week-words" aria-live="polite">
        {isThisWeek && longestLastWeek !== null && <p>{inWords('lastWeek', longestLastWeek)}</p>}
        {longest !== null && <p>{inWords(isThisWeek ? 'thisWeek' : 'week', longest)}</p>}
        {longest === null && <p class="empty">{t(isThisWeek ? 'weeks.nothingYet' : 'weeks.nothing')}</p>}
      </div>
      <ul class="week-days" aria-label={t('weeks.days')}>
        {datesOfWeek(monday).map((date) => {
          const day = days.find((one) => one.date === date);
          const isOpen = open === date && day !== undefined;
          return (
            <li key={date}>
              <DayRow
                date={date}
                day={day}
                scale={scale}
                zone={zone}
                locale={locale}
                longest={longest}
                isOpen={isOpen}
                onPress={() => setOpen(isOpen ? null : date)}
              />
              {isOpen && <DayView day={day} view={view} bridge={bridge} {...rest} />}
            </li>
          );
        })}
      </ul>
      <div class="week-hours">
        <HourWords scale={scale} locale={view.locale} />
      </div>
      <Legend days={days} marked={longest === null ? null : t('weeks.marked')} />
    </section>
  );
};
