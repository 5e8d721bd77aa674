import { createApp } from '../../shared/app/create-app.ts';
import type { Host, SenseEvents, Senses } from '../../shared/app/host.ts';
import { paceTime } from '../../shared/app/time-scale.ts';
import { createWakeTimer } from '../../shared/app/wake-timer.ts';
import type { PagePresence } from './ports/page-presence.ts';
import { pageTimers } from './ports/timers.ts';
import type { Pace, Run } from './run.ts';

export { openStores } from '../../shared/store/stores.ts';

export type LiveOptions = {
  readonly host: Omit<Host, 'openSenses' | 'random'>;
  readonly presence: PagePresence;
  readonly pace: Pace;
};

/** The app before the person who looks at the page, on the page's own input, clocks and storage. */
export const startLive = ({ host, presence, pace }: LiveOptions): Run => {
  const time = paceTime(presence, pace);
  const zone = (): string => presence.read().zone;
  const timer: { wakeAt: Senses['wakeAt']; monoMs: number | null } = { wakeAt: () => {}, monoMs: null };
  const ended = new AbortController();

  /** A page that is put away, to come back perhaps, is as good as asleep; one that is closed is gone. */
  const watchPage = ({ tick, slept }: SenseEvents): void => {
    const { signal } = ended;
    document.addEventListener('visibilitychange', tick, { signal });
    window.addEventListener('pagehide', ({ persisted }) => (persisted ? slept('suspend') : end()), { signal });
    window.addEventListener('pageshow', ({ persisted }) => (persisted ? slept('wake') : tick()), { signal });
  };

  const openSenses = (events: SenseEvents): Senses => {
    timer.wakeAt = createWakeTimer(pageTimers, time.delayTo, events.tick);
    return {
      ...{ time, zone },
      wakeAt: (monoMs) => {
        timer.monoMs = monoMs;
        timer.wakeAt(monoMs);
      },
      watch: () => watchPage(events),
      askBusy: null,
      busyUnknown: () => [],
      busyAsked: () => [],
      followBusy: () => {},
      endSensing: async () => {},
    };
  };

  const app = createApp({ ...host, random: Math.random, openSenses });
  const end = (): void => {
    ended.abort();
    void app.quit();
  };
  app.start(null);
  return {
    ...{ app, zone, end },
    nowMs: () => time.moment().wallMs,
    pace: (next) => {
      time.pace(next);
      // What was wanted comes sooner or later now.
      timer.wakeAt(timer.monoMs);
    },
    touched: () => {},
    played: null,
  };
};
