import type { HomeView } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { dateLocale } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { lengthInWords } from '../length.ts';
import { planInWords } from '../welcome/plan-in-words.ts';
import { DayLines } from './day-lines.tsx';
import { DayRuler } from './day-ruler.tsx';
import { MoreNote } from './more-note.tsx';
import { Now } from './now.tsx';
import { Offer } from './offer.tsx';

type TodayPageProps = { readonly view: HomeView; readonly bridge: HomeBridge; readonly onSession: () => void };

/** What is next, how long one has been sitting, and the day so far. */
export const TodayPage = ({ view, bridge, onSession }: TodayPageProps) => {
  const { code, t } = useLanguage();
  const offer = view.alerts.find((alert) => alert.code === 'longer-interval');
  const { today } = view;
  const { welcome, dismissed } = view.settings;
  const { plan } = welcome;
  return (
    <article class="today">
      <h1>{t('home.pages.today')}</h1>
      <p class="date">{dateInWords(dateLocale(code, view.locale), today.date)}</p>
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
      <section aria-label={t('home.today.lines')}>
        <h2>{t('home.today.lines')}</h2>
        {today.lines.length === 0 ? (
          <p class="empty">{t('home.today.empty')}</p>
        ) : (
          <>
            <DayRuler lines={today.lines} place={view} />
            <dl class="facts">
              <Fact name={t('home.today.facts.sitting')} value={lengthInWords(t, today.sittingMs)} />
              <Fact name={t('home.today.facts.longest')} value={lengthInWords(t, today.longestMs)} />
              {today.standingMs > 0 && (
                <Fact name={t('home.today.facts.standing')} value={lengthInWords(t, today.standingMs)} />
              )}
              <Fact
                name={t('home.today.facts.breaks')}
                value={t('home.today.facts.breaksOf', { taken: today.taken, offered: today.offered })}
              />
              <Fact name={t('home.today.facts.natural')} value={`${today.natural}`} />
            </dl>
            <DayLines lines={today.lines} place={view} />
          </>
        )}
      </section>
    </article>
  );
};

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

/** A local date such as 2026-03-09 as a weekday, day and month; read and written in the same zone, so it stays. */
const dateInWords = (locale: string, date: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${date}T00:00:00Z`),
  );
