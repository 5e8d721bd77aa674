import { breakCounts } from '../../../shared/history/break-counts.ts';
import type { DiaryDay } from '../../../shared/history/diary.ts';
import { dateText } from '../../../shared/i18n/formats.ts';
import type { Muscle } from '../../../shared/model/movement-codes.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { dateLocale } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Later } from '../../ui/later.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { DayList } from '../day/day-list.tsx';
import { rowsOf } from '../day/rows.ts';
import { lengthInWords } from '../length.ts';
import { planInWords } from '../welcome/plan-in-words.ts';
import { DayRuler } from './day-ruler.tsx';
import { MoreNote } from './more-note.tsx';
import { NewVersion } from './new-version.tsx';
import { Now } from './now.tsx';
import { Offer } from './offer.tsx';
import { useDay } from './use-day.ts';
import { Walking } from './walking.tsx';

type TodayPageProps = {
  readonly view: HomeView;
  readonly bridge: HomeBridge;
  /** Turns to the page of sessions. */
  readonly onSession: () => void;
  /** Turns to the movements for a muscle. */
  readonly onMovementsFor: (muscle: Muscle) => void;
};

/** So many lines of a long day leave room for what comes below them. */
const SHOWN_AT_FIRST = 12;

const loadVariety = async () => (await import('./variety-with-texts.ts')).varietyMap;

/** What is next, how long one has been sitting, the day so far, and what the week has moved. */
export const TodayPage = ({ view, bridge, onSession, onMovementsFor }: TodayPageProps) => {
  const { code, t } = useLanguage();
  const { day, reason } = useDay(view, bridge);
  const offer = view.alerts.find((alert) => alert.code === 'longer-interval');
  const { welcome, dismissed } = view.settings;
  const { plan } = welcome;
  return (
    <article class="today">
      <h1>{t('home.pages.today')}</h1>
      <p class="date">{dateText(dateLocale(code, view.locale), view.date, 'full')}</p>
      <Now status={view.status} place={view} />
      <p class="today-session">
        <Button weight="plain" onPress={onSession}>
          {t('home.session.open')}
        </Button>
      </p>
      {offer !== undefined && (
        <Offer everyMinutes={offer.everyMinutes} answer={(accept) => bridge.answerOffer({ accept })} />
      )}
      {offer === undefined && view.more !== null && !dismissed.moreMovements && (
        <MoreNote more={view.more} view={view} bridge={bridge} />
      )}
      {plan !== '' && <p class="plan">{planInWords(t, plan)}</p>}
      <NewVersion newer={view.releases.newer} bridge={bridge} />
      <Problem text={reason === null ? null : t('home.today.unread', { reason })} />
      {day !== null && (
        <>
          <DaySoFar day={day} view={view} bridge={bridge} />
          <Walking day={day} view={view} bridge={bridge} />
          <section class="variety" aria-label={t('home.today.variety.title')}>
            <h2>{t('home.today.variety.title')}</h2>
            <p class="lead">{t('home.today.variety.lead')}</p>
            <Later
              load={loadVariety}
              props={{ bridge, moved: `${day.strengthMs} ${day.mobilityMs} ${day.walkingMs}`, onMovementsFor }}
            />
          </section>
        </>
      )}
    </article>
  );
};

type DaySoFarProps = { readonly day: DiaryDay; readonly view: HomeView; readonly bridge: HomeBridge };

const DaySoFar = ({ day, view, bridge }: DaySoFarProps) => {
  const { t } = useLanguage();
  const { breaks, standingMs } = day;
  const { taken, offered, natural } = breakCounts(breaks);
  const isEmpty = rowsOf(day).length === 0;
  return (
    <section aria-label={t('home.today.lines')}>
      <h2>{t('home.today.lines')}</h2>
      <DayRuler day={day} view={view} bridge={bridge} />
      {isEmpty ? (
        <p class="empty">{t('home.today.empty')}</p>
      ) : (
        <>
          <dl class="facts">
            <Fact name={t('home.today.facts.sitting')} value={lengthInWords(t, day.sittingMs)} />
            <Fact name={t('home.today.facts.longest')} value={lengthInWords(t, day.longestMs)} />
            {standingMs > 0 && <Fact name={t('home.today.facts.standing')} value={lengthInWords(t, standingMs)} />}
            <Fact name={t('home.today.facts.breaks')} value={t('home.today.facts.breaksOf', { taken, offered })} />
            <Fact name={t('home.today.facts.natural')} value={`${natural}`} />
          </dl>
          <DayList day={day} view={view} bridge={bridge} latest={SHOWN_AT_FIRST} />
        </>
      )}
    </section>
  );
};

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
