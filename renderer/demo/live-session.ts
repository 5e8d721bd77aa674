import type { CurrentSettings } from '../../shared/app/current-settings.ts';
import { createEngine } from '../../shared/app/engine.ts';
import { guardEngine } from '../../shared/app/guarded-engine.ts';
import { paceTime } from '../../shared/app/time-scale.ts';
import { createWakeTimer } from '../../shared/app/wake-timer.ts';
import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import type { Stores } from '../../shared/store/stores.ts';
import { language } from './language.ts';
import type { PagePresence } from './ports/page-presence.ts';
import { pageTimers } from './ports/timers.ts';
import type { Pace, Session, Sights } from './session.ts';

/** After a failure within a step, the next reading is taken so much later. */
const AFTER_FAILURE_MS = 30_000;

export type LiveOptions = {
  readonly presence: PagePresence;
  readonly stores: Stores;
  readonly settings: CurrentSettings;
  readonly catalogue: ReadonlyMap<string, CatalogueEntry>;
  readonly sights: Sights;
  readonly pace: Pace;
};

/** The engine before the person who looks at the page, on the page's own input, clocks and storage. */
export const startLive = ({ presence, stores, settings, catalogue, sights, pace }: LiveOptions): Session => {
  const time = paceTime(presence, pace);
  const tick = (): void => {
    try {
      engine.dispatch({ type: 'tick' });
    } catch {
      // The guarded engine has asked for the next reading.
    }
  };
  const wakeTimer = createWakeTimer(pageTimers, time.delayTo, tick);
  const asked: { monoMs: number | null } = { monoMs: null };
  const wakeAt = (monoMs: number | null): void => {
    asked.monoMs = monoMs;
    wakeTimer(monoMs);
  };
  const saved = stores.state.load();
  const engine = guardEngine(
    createEngine({
      t: language.t,
      ports: {
        ...sights,
        presence: time,
        timer: { wakeAt },
        screen: {
          ...sights.screen,
          show: (view) => {
            time.rest(true);
            sights.screen.show(view);
          },
          close: () => {
            sights.screen.close();
            time.rest(false);
          },
        },
        store: {
          save: stores.state.save,
          append: stores.history.append,
          recordsSince: stores.history.recordsSince,
        },
        random: Math.random,
      },
      settings: settings.current(),
      saved,
      catalogue,
    }),
    () => wakeAt(time.moment().monoMs + AFTER_FAILURE_MS),
  );
  document.addEventListener('visibilitychange', tick);
  window.addEventListener('pagehide', engine.quit);
  window.addEventListener('pageshow', tick);
  if (saved !== null) time.catchUp(saved.schedule);
  engine.boot();
  return {
    engine,
    recordsSince: stores.history.recordsSince,
    append: stores.history.append,
    nowMs: () => time.moment().wallMs,
    zone: () => presence.read().zone,
    pace: (next) => {
      time.pace(next);
      // What was asked for comes sooner or later now.
      wakeAt(asked.monoMs);
    },
    touched: () => {},
    played: null,
    end: () => {
      document.removeEventListener('visibilitychange', tick);
      window.removeEventListener('pagehide', engine.quit);
      window.removeEventListener('pageshow', tick);
      sights.screen.close();
      engine.quit();
    },
  };
};
