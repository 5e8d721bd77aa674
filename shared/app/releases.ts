import type { Answer } from '../contract.ts';
import type { Translator } from '../i18n/english.ts';
import { errorReason } from '../model/reason.ts';
import { isNewer, lookedUp, NO_ANSWERS, type ReleasesView } from '../model/release.ts';
import type { Status } from '../model/status.ts';
import { DAY_MS, SECOND_MS } from '../model/time.ts';
import type { ReleaseCheck, ReleaseCheckStore } from '../store/release-check.ts';
import type { Handlers } from './answering.ts';
import type { Host } from './host.ts';

/** So long after an answer the next look comes by itself. */
const WEEK_MS = 7 * DAY_MS;
/** A look that the person asks for again so soon is answered with what the last one found. */
const AGAIN_MS = 10 * SECOND_MS;

export type ReleasesOptions = {
  readonly t: Translator<'shell'>;
  readonly host: Pick<Host, 'releases' | 'version' | 'openLink'>;
  readonly store: ReleaseCheckStore;
  /** Whether who runs the machine lets it be looked for new versions at all. */
  readonly updatesAllowed: () => boolean;
  /** The person wants it once a week. */
  readonly weekly: () => boolean;
  readonly moment: () => { readonly wallMs: number; readonly monoMs: number };
  readonly hasQuit: () => boolean;
  readonly note: (event: string, facts: Readonly<Record<string, unknown>>) => void;
  readonly changed: () => void;
};

export type Releases = {
  readonly view: () => ReleasesView;
  /** Called after every step: looks by itself where that is wanted and due, and a break of this run is over. */
  readonly follow: (phase: () => Status['phase']) => void;
  readonly asks: Pick<Handlers, 'lookForVersion' | 'openReleases'>;
};

const DONE: Answer = { ok: true };

/** The look for a new version: the one thing that leaves the machine, and only where the person wants it. */
export const createReleases = (options: ReleasesOptions): Releases => {
  const { t, host, store, updatesAllowed, weekly, moment, hasQuit, note, changed } = options;
  const { releases, version: own } = host;
  const state: {
    check: ReleaseCheck | null | undefined;
    looking: Promise<void> | null;
    last: ReleasesView['last'];
    /** Of the monotonic clock, since the other one may jump. */
    lookedMonoMs: number;
    breakShows: boolean;
    breakIsOver: boolean;
  } = {
    ...{ check: undefined, looking: null, last: null, lookedMonoMs: Number.NEGATIVE_INFINITY },
    ...{ breakShows: false, breakIsOver: false },
  };

  const off = (): ReleasesView['off'] => {
    if (releases === null) return 'no-address';
    return updatesAllowed() ? null : 'organisation';
  };

  /** Read as late as it is needed, which for most people is never. */
  const check = (): ReleaseCheck | null => {
    if (state.check === undefined) state.check = store.load();
    return state.check;
  };
  const keep = (next: ReleaseCheck): void => {
    state.check = next;
    store.save(next);
  };

  const ask = async (): Promise<void> => {
    if (releases === null) return;
    const { result, newest } = lookedUp(await releases.ask(), own);
    if (hasQuit()) return;
    state.last = result;
    const answered = !NO_ANSWERS.some((reason) => reason === result);
    try {
      const after = answered ? WEEK_MS : DAY_MS;
      keep({ nextMs: moment().wallMs + after, newest: newest ?? check()?.newest ?? null });
    } catch {
      // The store has told. What is kept from before the look says a day.
    }
    note('looked-for-version', { result });
  };

  const look = (): Promise<void> => {
    state.lookedMonoMs = moment().monoMs;
    state.looking = ask().finally(() => {
      state.looking = null;
      changed();
    });
    changed();
    return state.looking;
  };

  /** Whether it is time for a look by itself. A moment further off than any look is was kept by a clock gone wrong. */
  const isDue = (): boolean => {
    const { wallMs, monoMs } = moment();
    if (monoMs - state.lookedMonoMs < DAY_MS) return false;
    const kept = check();
    if (kept === null || kept.nextMs <= wallMs) return true;
    if (kept.nextMs > wallMs + WEEK_MS) keep({ ...kept, nextMs: wallMs + WEEK_MS });
    return false;
  };

  return {
    view: () => {
      const why = off();
      const newest = why === null ? (check()?.newest ?? null) : null;
      return {
        ...{ off: why, looking: state.looking !== null, last: state.last },
        newer: newest !== null && isNewer(newest, own) ? newest : null,
      };
    },
    follow: (phase) => {
      if (!weekly() || off() !== null || state.looking !== null) return;
      const shows = phase() === 'showing';
      if (state.breakShows && !shows) state.breakIsOver = true;
      state.breakShows = shows;
      if (!state.breakIsOver || shows) return;
      try {
        if (!isDue()) return;
        // Kept ahead: a look that never comes to its end is one that failed.
        keep({ nextMs: moment().wallMs + DAY_MS, newest: check()?.newest ?? null });
      } catch {
        // Where it cannot be kept when it was looked last, it would be looked too often.
        return;
      }
      void look();
    },
    asks: {
      lookForVersion: async () => {
        const why = off();
        if (why !== null) return { ok: false, reason: t(`shell.releases.off.${why}`) };
        if (state.looking === null && moment().monoMs - state.lookedMonoMs < AGAIN_MS) return DONE;
        await (state.looking ?? look());
        return DONE;
      },
      openReleases: async () => {
        const why = off();
        if (releases === null || why !== null) {
          return { ok: false, reason: t(`shell.releases.off.${why ?? 'no-address'}`) };
        }
        try {
          await host.openLink(releases.page);
          return DONE;
        } catch (error) {
          return {
            ok: false,
            reason: t('shell.releases.noBrowser', { reason: errorReason(error), page: releases.page }),
          };
        }
      },
    },
  };
};
