import type { DiaryDay } from '../../../shared/history/diary.ts';
import { dateText } from '../../../shared/i18n/formats.ts';
import { HOUR_MS } from '../../../shared/model/time.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { dateLocale } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { DayList } from '../day/day-list.tsx';
import { lengthInWords } from '../length.ts';
import { hasRecords } from './day-row.tsx';
import type { Deletions } from './records/day-range.ts';
import { Deleting } from './records/deleting.tsx';

export type DayViewProps = {
  readonly day: DiaryDay;
  readonly view: HomeView;
  readonly bridge: Pick<HomeBridge, 'correctDay' | 'takeBack' | 'wouldDelete' | 'deleteHistory' | 'undoDeletion'>;
  readonly deletions: Deletions;
  /** Something was said of the day, or taken back, or it was deleted or brought back. */
  readonly onChanged: () => Promise<void>;
};

/** A day that is over, in words, with what can be corrected in it. All of it can be deleted. */
export const DayView = ({ day, view, bridge, deletions, onChanged }: DayViewProps) => {
  const { code, t } = useLanguage();
  const hours = Math.round((day.toMs - day.fromMs) / HOUR_MS);
  const length = (ms: number): string => lengthInWords(t, ms);
  return (
    <section class="day-view" aria-label={dateText(dateLocale(code, view.locale), day.date, 'full')}>
      <p>
        {hasRecords(day)
          ? t('weeks.day.facts', {
              sitting: length(day.sittingMs),
              longest: length(day.longestMs),
              walking: length(day.walkingMs),
              strength: length(day.strengthMs),
              mobility: length(day.mobilityMs),
            })
          : t('weeks.day.nothing')}
      </p>
      {hours !== 24 && <p>{t('weeks.day.hours', { n: hours })}</p>}
      {!day.open && <p class="lead">{t('weeks.day.closed')}</p>}
      <DayList day={day} view={view} bridge={bridge} onChanged={onChanged} />
      {(hasRecords(day) || deletions.deleted?.day === day.date) && (
        <Deleting
          range={{ fromDate: day.date, untilDate: day.date }}
          day={day.date}
          isSound
          view={view}
          bridge={bridge}
          {...deletions}
          onChanged={onChanged}
        >
          {t('weeks.day.delete')}
        </Deleting>
      )}
    </section>
  );
};
