import type { Answer } from '../contract.ts';
import { errorReason } from '../model/reason.ts';
import { bring } from '../settings/elsewhere/bring.ts';
import { ideaMovements } from '../settings/elsewhere/idea-movement.ts';
import type { Brought, RefusedFile } from '../settings/elsewhere/outcome.ts';
import { type Allowed, taking } from '../settings/elsewhere/taking.ts';
import { refusedWords } from '../settings/elsewhere/words.ts';
import type { Settings } from '../settings/schema.ts';
import { settingAt, withValue } from '../settings/values.ts';
import type { DraftStore } from '../store/draft.ts';
import type { ElsewhereFile } from '../views/elsewhere.ts';
import { type AddedAsks, createAddedAsks } from './added-movements.ts';
import type { Handlers } from './answering.ts';
import type { CurrentCatalogue } from './current-catalogue.ts';
import type { CurrentSettings } from './current-settings.ts';
import { elsewhereView } from './elsewhere-view.ts';
import type { Host } from './host.ts';
import { createOwnAsks, type OwnAsks } from './own-asks.ts';

export type ElsewhereOptions = {
  readonly host: Pick<Host, 'language' | 'foreignFiles' | 'own' | 'saveFile' | 'version'>;
  readonly settings: Pick<CurrentSettings, 'current'>;
  readonly catalogue: Pick<CurrentCatalogue, 'add' | 'current' | 'isOwn' | 'remove' | 'replace'>;
  readonly draft: DraftStore;
  /** The way of every change of settings. */
  readonly save: (settings: Settings) => Answer | Promise<Answer>;
  readonly zone: () => string;
  /** What the policy keeps from being changed. */
  readonly allowed: Allowed;
};

/** The handlers of what is done with what comes from elsewhere: settings of other programs, and movements. */
export type ElsewhereAsks = AddedAsks &
  OwnAsks &
  Pick<Handlers, 'elsewhereFound' | 'elsewhereLook' | 'elsewhereTake' | 'elsewhereUndo'>;

export type Elsewhere = {
  readonly asks: ElsewhereAsks;
  /** Changes several settings at once, so that they can be undone as one with the movements in these files, already added. */
  readonly change: (changes: readonly Change[], movements: readonly string[]) => Promise<Answer>;
  /** Takes back what was changed so last. */
  readonly undo: () => Promise<Answer>;
};

export type Change = { readonly key: string; readonly value: unknown };

/** The settings before what was taken last, and the files of the movements that came with it. */
type Undo = { readonly before: readonly Change[]; readonly movements: readonly string[] };

const withAll = (settings: Settings, changes: readonly Change[]): Settings =>
  changes.reduce((now, { key, value }) => withValue(now, key, value), settings);

/** Looks at settings of other programs, takes them over, and takes that back. */
export const createElsewhere = (options: ElsewhereOptions): Elsewhere => {
  const { host, settings, catalogue, draft, save, zone, allowed } = options;
  const { language, foreignFiles } = host;
  const { t } = language;
  const state: { looks: number; last: Brought | null; undo: Undo | null } = { looks: 0, last: null, undo: null };
  const refuse = (reason: string): Answer => ({ ok: false, reason });

  const textOf = (file: ElsewhereFile['file']): string | RefusedFile => {
    if (file.from === 'opened') return file.text;
    const found = foreignFiles().find(({ path }) => path === file.path);
    return found?.text ?? { refused: { key: 'elsewhere.refused.notFound', values: {} }, at: null };
  };

  const change: Elsewhere['change'] = async (changes, movements) => {
    const now = settings.current();
    const before = changes.map(({ key }) => ({ key, value: settingAt(now, key) }));
    const answer = await save(withAll(now, changes));
    if (answer.ok) state.undo = { before, movements };
    return answer;
  };

  const take = async (brought: Brought, movements: boolean): Promise<Answer> => {
    const { taken } = taking(t, brought, settings.current(), allowed);
    try {
      const files = movements ? ideaMovements(t, brought) : [];
      const names = files.map(({ file }) => file);
      if (movements) catalogue.add(files);
      const answer = await change(taken, names);
      if (!answer.ok) catalogue.remove(names);
      return answer;
    } catch (error) {
      return refuse(errorReason(error));
    }
  };

  const undo = async (): Promise<Answer> => {
    const last = state.undo;
    if (last === null) return refuse(t('elsewhere.refused.nothingToUndo'));
    const answer = await save(withAll(settings.current(), last.before));
    if (!answer.ok) return answer;
    state.undo = null;
    try {
      catalogue.remove(last.movements);
    } catch (error) {
      return refuse(errorReason(error));
    }
    return answer;
  };

  const asks: ElsewhereAsks = {
    ...createAddedAsks(language, catalogue, draft),
    ...createOwnAsks(host),
    elsewhereFound: () =>
      foreignFiles().flatMap(({ path, text }) => {
        const read = bring(text, { own: zone(), chosen: null });
        if ('refused' in read) return [];
        const program = 'zones' in read ? 'breaktimer' : read.program;
        return [{ path, program: t(`elsewhere.programs.${program}`) }];
      }),
    elsewhereLook: ({ file, zone: chosen }) => {
      const text = textOf(file);
      const read = typeof text === 'string' ? bring(text, { own: zone(), chosen }) : text;
      if ('refused' in read) return { kind: 'refused', reason: refusedWords(t, read) };
      if ('zones' in read) return { kind: 'zones', zones: [...read.zones] };
      state.looks += 1;
      state.last = read;
      const plan = taking(t, read, settings.current(), allowed);
      return { kind: 'view', view: elsewhereView(language, state.looks, read, plan) };
    },
    elsewhereTake: ({ id, movements }) =>
      state.last === null || id !== state.looks ? refuse(t('elsewhere.refused.gone')) : take(state.last, movements),
    elsewhereUndo: undo,
  };
  return { asks, change, undo };
};
