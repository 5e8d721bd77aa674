import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import { timeWords } from '../catalogue/dose-words.ts';
import type { Answer, Request } from '../contract.ts';
import { posesFor } from '../figure/poses/index.ts';
import type { HistoryRecord } from '../history/records.ts';
import type { Translator } from '../i18n/english.ts';
import type { Focus, SessionWish } from '../model/session.ts';
import { MINUTE_MS, SECOND_MS } from '../model/time.ts';
import type { Random } from '../routine/choose-score.ts';
import { type Circumstances, REMEMBERED_MS } from '../routine/circumstances.ts';
import { holdsStill, isTooLittle, newSession, type Session, type TooLittle, withOther } from '../routine/session.ts';
import { whyWords } from '../routine/why-words.ts';
import type { Settings } from '../settings/schema.ts';
import type { SessionView } from '../views/session.ts';
import type { Engine } from './engine.ts';

export type SessionsOptions = {
  readonly t: Translator<'find' | 'shell' | 'why'>;
  readonly engine: Pick<Engine, 'takeSession'>;
  readonly catalogue: () => ReadonlyMap<string, CatalogueEntry>;
  readonly settings: () => Settings;
  readonly recordsSince: (wallMs: number) => readonly HistoryRecord[];
  readonly nowMs: () => number;
  readonly random: Random;
  /** Opens the home window on the page of sessions. */
  readonly openPage: () => void;
};

/** All ways to a session. What can be started from a page was made here, and is known by its number. */
export type Sessions = {
  /** What the page is to begin with. */
  readonly wish: () => SessionWish;
  readonly open: (wish: SessionWish) => Answer;
  /** Makes one, to be looked at. */
  readonly preview: (wish: SessionWish) => SessionView;
  /** Puts the next best movement in the place of one; null where there is no other. Throws for what is out of date. */
  readonly swap: (request: Request<'sessionSwap'>) => SessionView | null;
  /** Starts exactly the one that was looked at. */
  readonly start: (request: Request<'sessionStart'>) => Answer;
  /** Makes one and starts it at once. */
  readonly begin: (lengthMs: number, focus: Focus | null) => Answer;
};

const FIRST_WISH: SessionWish = { minutes: 10, focus: null };

const notDone = (reason: string): Answer => ({ ok: false, reason });

export const createSessions = (options: SessionsOptions): Sessions => {
  const { t, engine, catalogue, settings, recordsSince, nowMs, random, openPage } = options;
  const state: { wish: SessionWish; made: { readonly id: number; readonly session: Session } | null; count: number } = {
    wish: FIRST_WISH,
    made: null,
    count: 0,
  };

  const about = (): Circumstances => ({
    ...{ catalogue: catalogue(), settings: settings().movements, nowMs: nowMs(), lengthMs: 0 },
    ...{ records: recordsSince(nowMs() - REMEMBERED_MS), not: new Set<string>(), upFromChair: false },
  });

  const make = (lengthMs: number, focus: Focus | null): Session | TooLittle =>
    newSession({ lengthMs, focus, opensWithWalk: settings().long.opensWithWalk }, about(), random);

  const factsOf = ({ routine }: Session, at: number): string => {
    const segments = routine.plan.filter(({ movement }) => movement === at);
    const ms = (segments.at(-1)?.untilMs ?? 0) - (segments[0]?.fromMs ?? 0);
    const time = timeWords(t, ms / SECOND_MS);
    const sets = 1 + segments.filter(({ part }) => part === 'rest').length;
    return sets === 1 ? time : t('shell.session.facts', { n: sets, time });
  };

  const viewOf = (session: Session): SessionView => {
    state.count += 1;
    state.made = { id: state.count, session };
    const parts = session.choices.map(({ movement, why }, at) => ({
      ...{ movement, poses: posesFor(movement), name: catalogue().get(movement.id)?.text.name ?? movement.id },
      ...{ facts: factsOf(session, at), because: whyWords(t, why) },
    }));
    return { made: true, id: state.count, parts };
  };

  const reasonOf = ({ why, fillsMs }: TooLittle): string =>
    [
      t(`shell.session.tooLittle.${why}`),
      ...(fillsMs === null ? [] : [t('shell.session.tooLittle.fills', { n: fillsMs / MINUTE_MS })]),
    ].join(' ');

  const started = (session: Session): Answer => {
    const refusal = engine.takeSession(session);
    return refusal === null ? { ok: true } : notDone(t(`shell.refusals.${refusal}`));
  };

  const known = (id: number): Session | null => (state.made?.id === id ? state.made.session : null);

  return {
    wish: () => state.wish,
    open: (wish) => {
      state.wish = wish;
      openPage();
      return { ok: true };
    },
    preview: ({ minutes, focus }) => {
      state.wish = { minutes, focus };
      const made = make(minutes * MINUTE_MS, focus);
      if (!isTooLittle(made)) return viewOf(made);
      const { fillsMs } = made;
      return { made: false, reason: reasonOf(made), minutes: fillsMs === null ? null : fillsMs / MINUTE_MS };
    },
    swap: ({ id, at }) => {
      const session = known(id);
      if (session === null) throw new Error(t('shell.session.outdated'));
      const other = withOther(t, session, at, about());
      return other === null ? null : viewOf(other);
    },
    start: ({ id }) => {
      const session = known(id);
      if (session === null || !holdsStill(session, about())) return notDone(t('shell.session.outdated'));
      return started(session);
    },
    begin: (lengthMs, focus) => {
      const made = make(lengthMs, focus);
      return isTooLittle(made) ? notDone(reasonOf(made)) : started(made);
    },
  };
};
