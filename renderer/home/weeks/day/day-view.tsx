import { useEffect, useRef, useState } from 'preact/hooks';
import type { Bridge } from '../../../../shared/contract.ts';
import type { DiaryDay } from '../../../../shared/history/diary.ts';
import { dateText } from '../../../../shared/i18n/formats.ts';
import { HOUR_MS } from '../../../../shared/model/time.ts';
import type { HomeView } from '../../../../shared/views/home.ts';
import { dateLocale } from '../../../ui/format.ts';
import { useLanguage } from '../../../ui/language.tsx';
import { lengthInWords } from '../../length.ts';
import { hasRecords } from '../day-row.tsx';
import { DayEntry } from './day-entry.tsx';
import { entriesOf } from './entries.ts';
import { Statements } from './statements.tsx';

/** What can be done with a day. */
export type DayActs = Readonly<Pick<Bridge, 'takeBack'>> & {
  readonly correct: Bridge['correctDay'];
  /** The days are read anew. */
  readonly again: () => Promise<void>;
};

type DayViewProps = { readonly day: DiaryDay; readonly view: HomeView; readonly acts: DayActs };

/** A day in words, with what can be corrected in it and what was. */
export const DayView = ({ day, view, acts }: DayViewProps) => {
  const { code, t } = useLanguage();
  const names = new Map(view.movements.map(({ id, name }) => [id, name]));
  const hours = Math.round((day.toMs - day.fromMs) / HOUR_MS);
  const part = useRef<HTMLElement>(null);
  /** What had the focus is gone: it goes to what came of it. */
  const [moved, setMoved] = useState(0);
  useEffect(() => {
    if (moved > 0) (part.current?.querySelector<HTMLElement>('.statements .button') ?? part.current)?.focus();
  }, [moved]);
  const changed = async () => {
    await acts.again();
    setMoved((times) => times + 1);
  };
  const length = (ms: number): string => lengthInWords(t, ms);
  return (
    <section
      class="day-view"
      ref={part}
      tabIndex={-1}
      aria-label={dateText(dateLocale(code, view.locale), day.date, 'full')}
    >
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
      <Statements day={day} place={view} takeBack={acts.takeBack} onChanged={changed} />
      <ol class="entries" aria-label={t('weeks.day.list')}>
        {entriesOf(day).map((entry, index) => (
          <DayEntry
            key={`${entry.kind} ${entry.fromMs} ${index}`}
            entry={entry}
            isOpen={day.open}
            place={view}
            nameOf={(id) => names.get(id) ?? id}
            correct={acts.correct}
            onChanged={changed}
          />
        ))}
      </ol>
    </section>
  );
};
