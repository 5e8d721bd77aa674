import words from '../../../shared/i18n/en/home.json' with { type: 'json' };
import { fill } from '../../../shared/i18n/text.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { lengthInWords } from '../length.ts';
import { planInWords } from '../welcome/plan-in-words.ts';
import { DayLines } from './day-lines.tsx';
import { DayRuler } from './day-ruler.tsx';
import { MoreNote } from './more-note.tsx';
import { Now } from './now.tsx';
import { Offer } from './offer.tsx';

const { today: text } = words;

type TodayPageProps = { readonly view: HomeView; readonly bridge: HomeBridge };

/** What is next, how long one has been sitting, and the day so far. */
export const TodayPage = ({ view, bridge }: TodayPageProps) => {
  const offer = view.alerts.find((alert) => alert.code === 'longer-interval');
  const { today } = view;
  const { welcome, dismissed } = view.settings;
  const { plan } = welcome;
  return (
    <article class="today">
      <h1>{words.pages.today}</h1>
      <p class="date">{dateInWords(today.date)}</p>
      <Now status={view.status} place={view} />
      {offer !== undefined && (
        <Offer everyMinutes={offer.everyMinutes} answer={(accept) => bridge.answerOffer({ accept })} />
      )}
      {offer === undefined && view.more !== null && !dismissed.moreMovements && (
        <MoreNote more={view.more} view={view} bridge={bridge} />
      )}
      {plan !== '' && <p class="plan">{planInWords(plan)}</p>}
      <section aria-label={text.lines}>
        <h2>{text.lines}</h2>
        {today.lines.length === 0 ? (
          <p class="empty">{text.empty}</p>
        ) : (
          <>
            <DayRuler lines={today.lines} place={view} />
            <dl class="facts">
              <Fact name={text.facts.sitting} value={lengthInWords(today.sittingMs)} />
              <Fact name={text.facts.longest} value={lengthInWords(today.longestMs)} />
              <Fact
                name={text.facts.breaks}
                value={fill(text.facts.breaksOf, { taken: today.taken, offered: today.offered })}
              />
              <Fact name={text.facts.natural} value={`${today.natural}`} />
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
const dateInWords = (date: string): string =>
  new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${date}T00:00:00Z`),
  );
