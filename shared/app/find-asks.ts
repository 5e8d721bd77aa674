import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import { lifting } from '../catalogue/lifting.ts';
import type { Answer } from '../contract.ts';
import { posesFor } from '../figure/poses/index.ts';
import type { HistoryRecord } from '../history/records.ts';
import type { Translator } from '../i18n/english.ts';
import { errorReason } from '../model/reason.ts';
import { DAY_MS } from '../model/time.ts';
import { ranked } from '../routine/choose.ts';
import { REMEMBERED_MS } from '../routine/circumstances.ts';
import { whyWords } from '../routine/why-words.ts';
import type { Settings } from '../settings/schema.ts';
import type { FindView } from '../views/find.ts';
import type { Handlers } from './answering.ts';
import type { Engine } from './engine.ts';

/** So far back is looked for what was done last. */
const USED_MS = 60 * DAY_MS;
const FITS = 3;
const USED = 3;

export type FindFacts = {
  readonly t: Translator<'why'>;
  readonly catalogue: ReadonlyMap<string, CatalogueEntry>;
  readonly settings: Settings;
  readonly recordsSince: (wallMs: number) => readonly HistoryRecord[];
  readonly nowMs: number;
  /** What to look up to begin with; empty for nothing. */
  readonly words: string;
};

/** The movements that were done last, newest first, each once. */
const lastUsed = (records: readonly HistoryRecord[], catalogue: FindFacts['catalogue']): string[] => {
  const done = records.flatMap((record) =>
    record.event === 'outcome' ? record.moved.filter((moved) => moved.done > 0).map(({ movement }) => movement) : [],
  );
  return [...new Set(done.reverse())].filter((id) => catalogue.has(id)).slice(0, USED);
};

/** All that the find window shows, put together from the facts. What fits is worked out for a short break. */
export const findView = ({ t, catalogue, settings, recordsSince, nowMs, words }: FindFacts): FindView => {
  const { movements, micro, look } = settings;
  const circumstances = {
    ...{ catalogue, nowMs, settings: movements, not: new Set<string>(), upFromChair: false },
    records: recordsSince(nowMs - REMEMBERED_MS),
    lengthMs: micro.lastsMinutes * 60_000,
  };
  const entries = [...catalogue.values()];
  return {
    entries,
    poses: Object.assign({}, ...[lifting, ...entries.map(({ movement }) => movement)].map(posesFor)),
    fits: ranked(circumstances, FITS).map(({ movement, why }) => ({ id: movement.id, whyText: whyWords(t, why) })),
    used: lastUsed(recordsSince(nowMs - USED_MS), catalogue),
    settings: movements,
    words,
    look: { theme: look.theme, reducedMotion: look.motion === 'reduced' },
  };
};

/** So much of it as the list needs before anything is typed. */
export const firstOf = (view: FindView): FindView => {
  // What hurts is needed to tell what is left out for being like it.
  const listed = new Set([...view.fits.map(({ id }) => id), ...view.used, ...view.settings.hurting]);
  const entries = view.entries.filter(({ movement }) => listed.has(movement.id));
  return { ...view, entries, poses: Object.assign({}, ...entries.map(({ movement }) => posesFor(movement))) };
};

export type FindAsksOptions = {
  readonly t: Translator<'find-window' | 'shell'>;
  readonly view: () => FindView;
  readonly catalogue: () => ReadonlyMap<string, CatalogueEntry>;
  readonly engine: Pick<Engine, 'take' | 'dispatch'>;
  readonly pin: (pinned: boolean) => void;
  readonly close: () => void;
  /** Puts a text where a paste takes it from. */
  readonly copy: (text: string) => Promise<void>;
  /** Opens an address in the browser; rejects where the system cannot. */
  readonly openLink: (url: string) => Promise<void>;
};

/** The handlers of the find window's asks. */
export type FindAsks = Pick<
  Handlers,
  'findView' | 'findFirst' | 'findStart' | 'findPin' | 'findClose' | 'copyText' | 'openLink'
>;

const DONE: Answer = { ok: true };

/** What becomes of each ask of the find window. */
export const createFindAsks = (options: FindAsksOptions): FindAsks => {
  const { t, view, catalogue, engine, pin, close, copy, openLink } = options;
  const isSource = (url: string): boolean =>
    [...catalogue().values()].some(({ movement }) => movement.sources.some((source) => source.url === url));

  return {
    findView: view,
    findFirst: () => firstOf(view()),
    findStart: ({ id }) => {
      const refusal = engine.take(id, 'micro');
      if (refusal !== null) return { ok: false, reason: t(`shell.refusals.${refusal}`) };
      // Asked for by name, it waits for nothing more; one that was going already goes on.
      engine.dispatch({ type: 'command', command: { type: 'start' } });
      return DONE;
    },
    findPin: ({ pinned }) => {
      pin(pinned);
      return DONE;
    },
    findClose: () => {
      close();
      return DONE;
    },
    copyText: async ({ text }) => {
      await copy(text);
      return DONE;
    },
    openLink: async ({ url }) => {
      if (!isSource(url)) return { ok: false, reason: t('find-window.refused.noSource') };
      try {
        await openLink(url);
        return DONE;
      } catch (error) {
        return { ok: false, reason: t('find-window.refused.noBrowser', { reason: errorReason(error) }) };
      }
    },
  };
};
