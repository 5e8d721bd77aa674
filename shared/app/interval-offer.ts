import type { Answer } from '../contract.ts';
import { longerInterval, OFFER_DAYS, withInterval } from '../history/longer-interval.ts';
import type { HistoryRecord } from '../history/records.ts';
import type { Translator } from '../i18n/english.ts';
import { errorReason } from '../model/reason.ts';
import { DAY_MS } from '../model/time.ts';
import { startOfDay, startOfTomorrow } from '../schedule/local-time.ts';
import type { AlertBoard } from './alert-board.ts';
import type { CurrentSettings } from './current-settings.ts';

export type IntervalOfferOptions = {
  readonly t: Translator<'policy' | 'shell'>;
  readonly recordsSince: (wallMs: number) => readonly HistoryRecord[];
  /** Throws where it cannot be written. */
  readonly append: (record: HistoryRecord) => void;
  readonly settings: CurrentSettings;
  readonly board: Pick<AlertBoard, 'tell' | 'takeBack' | 'alerts'>;
  readonly nowMs: () => number;
  readonly zone: () => string;
};

/** The offer of a longer interval, on the day after breaks were set aside in a row. */
export type IntervalOffer = {
  /** Looks once a local day whether there is one to make, and tells it on the board. */
  readonly look: () => void;
  readonly answer: (accept: boolean) => Answer;
};

export const createIntervalOffer = (options: IntervalOfferOptions): IntervalOffer => {
  const { t, recordsSince, append, settings, board, nowMs, zone } = options;
  /** The local day that has been looked at: asked after every reading, its bounds are quicker than its date. */
  const looked = { fromMs: 0, untilMs: 0, zone: '' };

  return {
    look: () => {
      const now = nowMs();
      const here = zone();
      if (now >= looked.fromMs && now < looked.untilMs && here === looked.zone) return;
      Object.assign(looked, { fromMs: startOfDay(now, here), untilMs: startOfTomorrow(now, here), zone: here });
      const records = recordsSince(now - OFFER_DAYS * DAY_MS);
      const everyMinutes = longerInterval({ records, nowMs: now, zone: here, micro: settings.current().micro });
      board.takeBack('longer-interval');
      if (everyMinutes !== null && !settings.isLocked(withInterval(settings.current(), everyMinutes)))
        board.tell({ code: 'longer-interval', everyMinutes });
    },
    answer: (accept) => {
      const offer = board.alerts().find((alert) => alert.code === 'longer-interval');
      if (offer === undefined) return { ok: false, reason: t('shell.refused.noOffer') };
      const changed = accept ? withInterval(settings.current(), offer.everyMinutes) : settings.current();
      if (settings.isLocked(changed)) return { ok: false, reason: t('policy.locked') };
      const wallMs = nowMs();
      try {
        append({ id: `offer.${wallMs.toString(36)}`, wallMs, event: 'offer-answered', accepted: accept });
      } catch (error) {
        return { ok: false, reason: errorReason(error) };
      }
      if (accept) settings.change(changed);
      board.takeBack('longer-interval');
      return { ok: true };
    },
  };
};
