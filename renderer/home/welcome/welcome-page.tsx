import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { useRefusal, useSettings } from '../settings/save.ts';
import { AboutScreen } from './about-screen.tsx';
import { LeaveOutScreen } from './leave-out-screen.tsx';
import { PlanScreen } from './plan-screen.tsx';
import { ProgressMarks } from './progress-marks.tsx';

/** How many screens the first steps have. */
const SCREENS = 3;

type WelcomePageProps = {
  readonly view: HomeView;
  readonly bridge: HomeBridge;
  /** The screen on show, counted from 0. */
  readonly screen: number;
  readonly onScreen: (screen: number) => void;
  readonly onHelp: () => void;
  readonly onLeave: () => void;
};

/**
 * The first steps: three short screens. Each answer is saved at once, so that leaving loses none. Back, Next and the way
 * out have one place each on all of them.
 */
export const WelcomePage = ({ view, bridge, screen, onScreen, onHelp, onLeave }: WelcomePageProps) => {
  const t = useT();
  const [settings, save] = useSettings(view.settings, bridge);
  const { reason, trySave } = useRefusal(save);
  const heading = useReadFrom(screen);
  const change = (next: (now: Settings) => Settings) => void trySave(next);
  const leave = async () => {
    // Where it cannot be kept that they were seen, they come once more: no reason to hold anybody here.
    await save((now) => ({ ...now, welcome: { ...now.welcome, seen: true } }));
    onLeave();
  };
  const isLast = screen === SCREENS - 1;
  return (
    <article class="welcome">
      <ProgressMarks at={screen} of={SCREENS} />
      <h1 ref={heading} tabIndex={-1}>
        {[t('welcome.about.title'), t('welcome.leaveOut.title'), t('welcome.plan.title')][screen]}
      </h1>
      {screen === 0 && <AboutScreen settings={settings} change={change} view={view} bridge={bridge} />}
      {screen === 1 && <LeaveOutScreen settings={settings} change={change} onHelp={onHelp} />}
      {isLast && <PlanScreen settings={settings} change={change} view={view} bridge={bridge} />}
      <Problem text={reason === null ? null : t('welcome.refused', { reason })} />
      <div class="welcome-foot">
        <Button off={screen === 0} onPress={() => onScreen(screen - 1)}>
          {t('welcome.back')}
        </Button>
        <Button off={isLast} weight="primary" onPress={() => onScreen(screen + 1)}>
          {t('welcome.next')}
        </Button>
        <Button
          weight={isLast ? 'primary' : 'plain'}
          label={isLast ? t('welcome.finish') : t('welcome.skip')}
          onPress={leave}
        >
          <span class="stack">
            <span data-off={isLast}>{t('welcome.skip')}</span>
            <span data-off={!isLast}>{t('welcome.finish')}</span>
          </span>
        </Button>
      </div>
    </article>
  );
};

/** Leads a reader to the heading of a screen that was turned to; the first one takes no focus. */
const useReadFrom = (screen: number) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('main')?.scrollTo(0, 0);
  }, [screen]);
  return heading;
};
