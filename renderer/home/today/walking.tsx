import { useRef, useState } from 'preact/hooks';
import type { DiaryDay } from '../../../shared/history/diary.ts';
import { MINUTE_MS } from '../../../shared/model/time.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { useDismissed } from '../../ui/dismissed.ts';
import { oClock } from '../../ui/format.ts';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { GROUND, rem, SpanMark } from '../ruler/pieces.tsx';
import { useAnswer, useSettings } from '../settings/save.ts';

type WalkingProps = { readonly day: DiaryDay; readonly view: HomeView; readonly bridge: HomeBridge };

const LENGTHS = [5, 10, 15, 20, 30, 45, 60] as const;

/** Towards so many minutes a day the goal grows, in steps. */
const FURTHEST_MINUTES = 30;
const STEP_MINUTES = 5;

/** The walking of the day against its goal, bouts added up; a walk to log, or an absence that may have been one. */
export const Walking = ({ day, view, bridge }: WalkingProps) => {
  const t = useT();
  const { reason, tell } = useAnswer();
  const [settings, save] = useSettings(view.settings, bridge);
  const { goalMinutes } = settings.walking;
  const minutes = Math.floor(day.walkingMs / MINUTE_MS);
  const isReached = minutes >= goalMinutes;
  const further = Math.min(FURTHEST_MINUTES, goalMinutes + STEP_MINUTES);
  const offer = day.walkOffer;
  return (
    <section class="walking" aria-label={t('home.today.walking.title')}>
      <h2>{t('home.today.walking.title')}</h2>
      <p class="walking-sum">{t('home.today.walking.sum', { minutes, goal: goalMinutes })}</p>
      <GoalProgress minutes={minutes} goalMinutes={goalMinutes} />
      {isReached && (
        <div class="walking-reached">
          <p>{t('home.today.walking.reached')}</p>
          {further > goalMinutes && (
            <Button
              weight="plain"
              onPress={() => tell(() => save((now) => ({ ...now, walking: { ...now.walking, goalMinutes: further } })))}
            >
              {t('home.today.walking.further', { n: further })}
            </Button>
          )}
        </div>
      )}
      {offer !== null && (
        <div class="offer">
          <p>{t('home.today.walking.ask', { from: oClock(offer.fromMs, view), to: oClock(offer.toMs, view) })}</p>
          <div class="offer-answers">
            <Button onPress={() => tell(() => bridge.answerWalk({ ...offer, walked: true }))}>
              {t('home.today.walking.yes')}
            </Button>
            <Button weight="plain" onPress={() => tell(() => bridge.answerWalk({ ...offer, walked: false }))}>
              {t('home.today.walking.no')}
            </Button>
          </div>
        </div>
      )}
      <LogWalk onWalk={(walked) => tell(() => bridge.logWalk({ minutes: walked, endMs: null }))} />
      <Problem text={reason === null ? null : t('home.day.refused', { reason })} />
    </section>
  );
};

/** A walk that has just ended, in two presses: that there was one, and how long it was. */
const LogWalk = ({ onWalk }: { readonly onWalk: (minutes: number) => Promise<boolean> }) => {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (givesFocusBack: boolean) => {
    setOpen(false);
    if (givesFocusBack) opener.current?.focus();
  };
  useDismissed(box, close, isOpen);
  return (
    <div class="walking-log" ref={box}>
      <Button innerRef={opener} expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {t('home.today.walking.log')}
      </Button>
      {isOpen && (
        <fieldset>
          <legend>{t('home.today.walking.ended')}</legend>
          <div class="walking-lengths">
            {LENGTHS.map((n) => (
              <Button
                key={n}
                onPress={() => {
                  close(true);
                  void onWalk(n);
                }}
              >
                {t('home.today.walking.minutes', { n })}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
};

/** So far toward the goal, and beyond it to thirty minutes; the line above says the same. */
const GoalProgress = ({ minutes, goalMinutes }: { readonly minutes: number; readonly goalMinutes: number }) => {
  const whole = Math.max(FURTHEST_MINUTES, goalMinutes);
  const at = (n: number): string => `${(100 * Math.min(n, whole)) / whole}%`;
  return (
    <svg class="ruler-day walking-progress" width="100%" height={rem(20)} aria-hidden="true">
      <svg y={rem(14 - GROUND)} overflow="visible" aria-hidden="true">
        <line class="ruler-ground" x1="0" x2="100%" y1={rem(GROUND)} y2={rem(GROUND)} />
        {minutes > 0 && <SpanMark kind="walk" from={rem(2)} to={at(minutes)} length={at(minutes)} />}
        <line
          class="walking-goal"
          x1={at(goalMinutes)}
          x2={at(goalMinutes)}
          y1={rem(GROUND - 14)}
          y2={rem(GROUND + 4)}
        />
      </svg>
    </svg>
  );
};
