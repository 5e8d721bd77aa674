import { useEffect, useRef, useState } from 'preact/hooks';
import type { Muscle } from '../../shared/model/movement-codes.ts';
import type { HomePage, HomeView } from '../../shared/views/home.ts';
import type { HomeBridge } from '../ui/bridge.ts';
import { Button } from '../ui/button.tsx';
import { useT } from '../ui/language.tsx';
import { Later } from '../ui/later.tsx';
import { useLook } from '../ui/look.ts';
import { useView } from '../ui/use-view.ts';
import { Alerts } from './alerts.tsx';
import { LeftOut } from './left-out.tsx';
import { HelpPage } from './reading/help-page.tsx';
import { SessionPage } from './session/session-page.tsx';
import { TodayPage } from './today/today-page.tsx';
import type { WeeksPageProps } from './weeks/weeks-page.tsx';
import { WelcomePage } from './welcome/welcome-page.tsx';

/** The home window: its pages, the way between them, and what the person should be told. */
export const HomeApp = ({ bridge }: { readonly bridge: HomeBridge }) => {
  const view = useView(bridge.homeView, bridge.homeChanged)?.view ?? null;
  useLook(view?.look);
  return view === null ? null : <Home view={view} bridge={bridge} />;
};

const NAVIGATION = ['today', 'weeks', 'movements', 'know', 'help', 'settings'] as const;

const Home = ({ view, bridge }: { readonly view: HomeView; readonly bridge: HomeBridge }) => {
  const t = useT();
  const [page, tellAndTurn] = usePage(view.page, bridge);
  /** The screen of the first steps that was left for another page; null where there is none to go back to. */
  const [screen, setScreen] = useState<number | null>(null);
  /** It can be brought back as long as the window is open, whatever page is on show. */
  const [deleted, onDeleted] = useState<WeeksPageProps['deletions']['deleted']>(null);
  const main = useRef<HTMLElement>(null);
  const [turned, setTurned] = useState(false);
  /** The muscle that the page of movements was turned to for. */
  const [muscle, setMuscle] = useState<Muscle | null>(null);
  const turnTo = (next: HomePage, wanted: Muscle | null = null) => {
    setTurned(true);
    setMuscle(wanted);
    tellAndTurn(next);
  };
  useEffect(() => {
    document.title = `${t(`home.pages.${page}`)} – ${t('home.title')}`;
    // A page that somebody turned to begins at its top and is read from there; the first one takes no focus.
    if (turned) main.current?.focus();
    main.current?.scrollTo(0, 0);
  }, [page, turned]);

  return (
    <div class="home" data-page={page}>
      {page !== 'welcome' && (
        <nav class="nav" aria-label={t('home.navigation')}>
          <ul>
            {(screen === null ? NAVIGATION : (['welcome', ...NAVIGATION] as const)).map((each) => (
              <li key={each}>
                <Button
                  weight="plain"
                  tone={each === 'help' ? 'help' : undefined}
                  current={each === page}
                  onPress={() => turnTo(each)}
                >
                  {t(`home.pages.${each}`)}
                </Button>
              </li>
            ))}
          </ul>
          <p class="nav-foot">{t('home.version', { version: view.version })}</p>
        </nav>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must be able to reach it */}
      <main class="page" ref={main} tabIndex={0} aria-label={t(`home.pages.${page}`)}>
        {page === 'welcome' ? (
          <WelcomePage
            view={view}
            bridge={bridge}
            screen={screen ?? 0}
            onScreen={setScreen}
            onHelp={() => {
              setScreen(screen ?? 0);
              turnTo('help');
            }}
            onLeave={() => {
              setScreen(null);
              turnTo('today');
            }}
          />
        ) : (
          <>
            <Alerts alerts={view.alerts} />
            <LeftOut view={view} bridge={bridge} onHelp={page === 'help' ? null : () => turnTo('help')} />
            <Page {...{ page, view, bridge, muscle, turnTo, deletions: { deleted, onDeleted } }} />
          </>
        )}
      </main>
    </div>
  );
};

/** The page on show. The main process can turn to one; what it says again changes nothing. */
const usePage = (fromMain: HomePage, bridge: HomeBridge) => {
  const [page, setPage] = useState(fromMain);
  useEffect(() => setPage(fromMain), [fromMain]);
  const turnTo = (next: HomePage) => {
    setPage(next);
    // Told so that the window opens there again; the page has been turned in any case.
    bridge.openHome({ page: next }).catch(() => undefined);
  };
  return [page, turnTo] as const;
};

/** What one turns to more seldom, and what is large, is loaded then. */
const loadMovements = async () => (await import('./movements/with-texts.ts')).movementsPage;
const loadWeeks = async () => (await import('./weeks/with-texts.ts')).weeksPage;
const loadSettings = async () => (await import('./settings/with-texts.ts')).settingsPage;
const loadKnow = async () => (await import('./reading/with-texts.ts')).knowPage;

type PageProps = WeeksPageProps & {
  readonly page: Exclude<HomePage, 'welcome'>;
  readonly muscle: Muscle | null;
  readonly turnTo: (page: HomePage, muscle?: Muscle) => void;
};

const Page = ({ page, muscle, turnTo, ...weeks }: PageProps) => {
  const { view, bridge } = weeks;
  switch (page) {
    case 'today':
      return (
        <TodayPage
          view={view}
          bridge={bridge}
          onSession={() => turnTo('session')}
          onMovementsFor={(wanted) => turnTo('movements', wanted)}
        />
      );
    case 'weeks':
      return <Later load={loadWeeks} props={weeks} />;
    case 'movements':
      return <Later load={loadMovements} props={{ view, bridge, muscle }} />;
    case 'session':
      return <SessionPage wish={view.sessionWish} bridge={bridge} />;
    case 'settings':
      return <Later load={loadSettings} props={{ view, bridge, onFirstSteps: () => turnTo('welcome') }} />;
    case 'help':
      return <HelpPage emergencyNumber={view.emergencyNumber} />;
    case 'know':
      return (
        <Later
          load={loadKnow}
          props={{ view, bridge, onMovementsFor: (wanted: Muscle) => turnTo('movements', wanted) }}
        />
      );
    default:
      return page satisfies never;
  }
};
