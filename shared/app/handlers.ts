import type { Answer, Request } from '../contract.ts';
import type { Translator } from '../i18n/english.ts';
import { errorReason } from '../model/reason.ts';
import { refusalWords } from '../settings/conflict-words.ts';
import { conflictsOf } from '../settings/conflicts.ts';
import { PROFILES_AT_MOST } from '../settings/profiles.ts';
import type { BreakView } from '../views/break.ts';
import type { HomePage, HomeView } from '../views/home.ts';
import type { Actions } from './actions.ts';
import type { Handlers } from './answering.ts';
import type { CurrentSettings } from './current-settings.ts';
import type { DiaryAsks } from './diary-asks.ts';
import type { Engine } from './engine.ts';
import type { FindAsks } from './find-asks.ts';
import type { HistoryAsks } from './history-asks.ts';
import type { ImportAsks } from './imports.ts';
import type { LeavingOut } from './leaving-out.ts';
import type { MarkMovement } from './mark-movement.ts';
import type { Releases } from './releases.ts';
import type { Sessions } from './sessions.ts';
import type { TrialAsks } from './trial-asks.ts';

export type HandlersOptions = {
  readonly t: Translator<'conflicts' | 'policy' | 'shell'>;
  readonly breakView: () => BreakView | null;
  readonly homeView: () => HomeView;
  readonly actions: Actions;
  readonly settings: CurrentSettings;
  readonly markMovement: MarkMovement;
  readonly openHome: (page: HomePage) => void;
  /** Resolves with the reason where that fails, else with an empty text. */
  readonly openFolder: (folder: Request<'openFolder'>['folder']) => Promise<string>;
  /** Throws where the system refuses. */
  readonly setStartAtLogin: (on: boolean) => void;
  readonly answerOffer: (accept: boolean) => Answer;
  readonly painted: (breakId: string) => void;
  readonly engine: Pick<Engine, 'dispatch'>;
  readonly sessions: Pick<Sessions, 'open' | 'preview' | 'swap' | 'start'>;
  readonly leavingOut: Pick<LeavingOut, 'last' | 'bringBack'>;
  /** What is asked about the days that were. */
  readonly past: DiaryAsks & HistoryAsks;
  /** What is asked about new versions. */
  readonly releases: Releases['asks'];
  /** What is done with all that comes in as a file. */
  readonly imports: ImportAsks;
  /** What is asked of the record of activity. */
  readonly trial: TrialAsks;
  /** What the find window asks. */
  readonly find: FindAsks;
};

const DONE: Answer = { ok: true };

/** What becomes of each ask of a window. */
export const createHandlers = (options: HandlersOptions): Handlers => {
  const { t, breakView, homeView, actions, settings, openHome, openFolder, setStartAtLogin } = options;
  const { answerOffer, markMovement, painted, engine, sessions, leavingOut, past, find, releases, imports, trial } =
    options;
  return {
    ...past,
    ...find,
    ...releases,
    ...imports,
    ...trial,
    breakView,
    breakPainted: ({ id }) => {
      painted(id);
      return DONE;
    },
    breakAnswer: actions.answerBreak,
    breakAlternatives: ({ id }) => actions.alternatives(id),
    breakSwap: actions.swap,
    breakOpen: actions.open,
    leftOut: () => leavingOut.last('excluded'),
    bringBack: () => (leavingOut.bringBack() ? DONE : { ok: false, reason: t('shell.refused.nothingLeftOut') }),
    stand: () => actions.command({ type: 'standing' }),
    ownInput: () => {
      engine.dispatch({ type: 'own-input' });
      return DONE;
    },
    homeView,
    answerOffer: ({ accept }) => answerOffer(accept),
    tryBreak: () => actions.command({ type: 'show-now' }),
    sessionOpen: sessions.open,
    sessionPreview: sessions.preview,
    sessionSwap: sessions.swap,
    sessionStart: sessions.start,
    openHome: ({ page }) => {
      openHome(page);
      return DONE;
    },
    saveSettings: (changed) => {
      if (settings.isLocked(changed)) return { ok: false, reason: t('policy.locked') };
      const [conflict] = conflictsOf(changed);
      if (conflict !== undefined) return { ok: false, reason: refusalWords(t, conflict) };
      try {
        if (changed.startAtLogin !== settings.current().startAtLogin) setStartAtLogin(changed.startAtLogin);
      } catch (error) {
        return { ok: false, reason: errorReason(error) };
      }
      settings.change(changed);
      return DONE;
    },
    markMovement,
    changeProfile: (change) => {
      const refusal = settings.changeProfile(change);
      return refusal === null
        ? DONE
        : { ok: false, reason: t(`shell.refusals.${refusal}`, { most: PROFILES_AT_MOST }) };
    },
    openFolder: async ({ folder }) => {
      const reason = await openFolder(folder);
      return reason === '' ? DONE : { ok: false, reason: t('shell.refused.noFolder', { reason }) };
    },
  };
};
