import { useEffect, useRef, useState } from 'preact/hooks';
import { mondayOf } from '../../../shared/history/monday.ts';
import { DAY_MS } from '../../../shared/model/time.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { dateLocale } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { Calendar } from './calendar.tsx';
import { Questions } from './charts/questions.tsx';
import { daysAfter, daysOfWeek } from './dates.ts';
import type { Deletions } from './records/day-range.ts';
import { Records } from './records/records-part.tsx';
import { useWeeks, WEEKS } from './use-weeks.ts';
import { Week } from './week.tsx';

export type WeeksPageProps = {
  readonly view: HomeView;
  readonly bridge: HomeBridge;
  /** What was deleted can be brought back for as long as the window is open. */
  readonly deletions: Deletions;
};

/** The days that were: week by week, as a calendar of rulers, and by the questions that they answer. */
export const WeeksPage = ({ view, bridge, deletions }: WeeksPageProps) => {
  const { code, t } = useLanguage();
  const { zone, date } = view;
  const locale = dateLocale(code, view.locale);
  const thisWeek = mondayOf(date);
  const [turnedTo, setShown] = useState<string | null>(null);
  const shown = turnedTo ?? thisWeek;
  const heading = useRef<HTMLHeadingElement>(null);
  /** Twelve weeks and twelve more, back from this one, until the one on show is among them. */
  const back = Math.floor(weeksBetween(shown, thisWeek) / WEEKS) * WEEKS;
  const lastMonday = daysAfter(thisWeek, -7 * back);
  const { weeks, problem, again } = useWeeks(bridge, lastMonday, newsOf(view));
  const turnTo = (monday: string) => setShown(monday === thisWeek ? null : monday);
  const turn = (by: -1 | 1) => {
    const next = daysAfter(shown, 7 * by);
    if (next <= thisWeek) turnTo(next);
  };
  useArrows(turn);

  return (
    <article class="weeks">
      <h1>{t('home.pages.weeks')}</h1>
      <Problem text={problem === null ? null : t('weeks.unread', { reason: problem })} />
      {weeks !== null && (
        <>
          <Week
            monday={shown}
            days={daysOfWeek(weeks.days, shown)}
            lastWeek={daysOfWeek(weeks.days, daysAfter(shown, -7))}
            view={view}
            bridge={bridge}
            deletions={deletions}
            onChanged={again}
            heading={heading}
            onTurn={turn}
          />
          <Calendar
            weeks={weeks.weeks}
            days={weeks.days}
            zone={zone}
            locale={locale}
            shown={shown}
            onTurn={(monday) => {
              turnTo(monday);
              requestAnimationFrame(() => heading.current?.focus());
            }}
          />
          <Questions weeks={weeks} view={view} thisWeek={thisWeek} />
        </>
      )}
      <Records view={view} bridge={bridge} {...deletions} onChanged={again} />
    </article>
  );
};

/** Another text as soon as the days are others: by what was recorded, or by what has begun since. */
const newsOf = ({ date, historyEdition, status: { sittingFromMs, standing } }: HomeView): string =>
  `${date} ${historyEdition} ${sittingFromMs === null} ${standing === null}`;

const weeksBetween = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / (7 * DAY_MS);

/** Turns by the arrow keys, wherever on the page the focus is but in a field. */
const useArrows = (turn: (by: -1 | 1) => void): void => {
  const latest = useRef(turn);
  latest.current = turn;
  useEffect(() => {
    const onKeyDown = ({ key, target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): void => {
      if (altKey || ctrlKey || metaKey || shiftKey || target instanceof HTMLInputElement) return;
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
      const isLater = (key === 'ArrowRight') !== (document.documentElement.dir === 'rtl');
      latest.current(isLater ? 1 : -1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
};
