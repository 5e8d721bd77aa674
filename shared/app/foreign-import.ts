import type { Answer } from '../contract.ts';
import { errorReason } from '../model/reason.ts';
import { ideaMovements } from '../settings/foreign/idea-movement.ts';
import { type Allowed, importPlan } from '../settings/foreign/import-plan.ts';
import type { ForeignSettings, RefusedFile } from '../settings/foreign/outcome.ts';
import { readForeign } from '../settings/foreign/read-foreign.ts';
import { refusedWords } from '../settings/foreign/words.ts';
import type { Settings } from '../settings/schema.ts';
import { settingAt, withValue } from '../settings/values.ts';
import type { ForeignChoice } from '../views/foreign.ts';
import type { Handlers } from './answering.ts';
import type { CurrentCatalogue } from './current-catalogue.ts';
import type { CurrentSettings } from './current-settings.ts';
import { foreignView } from './foreign-view.ts';
import type { Host } from './host.ts';

export type ForeignImportOptions = {
  readonly host: Pick<Host, 'language' | 'foreignFiles'>;
  readonly settings: Pick<CurrentSettings, 'current'>;
  readonly catalogue: Pick<CurrentCatalogue, 'add' | 'remove'>;
  /** The way of every change of settings. */
  readonly save: (settings: Settings) => Answer | Promise<Answer>;
  readonly zone: () => string;
  /** What the policy keeps from being changed. */
  readonly allowed: Allowed;
};

/** The handlers of what is done with settings of other programs. */
export type ForeignAsks = Pick<Handlers, 'foreignFound' | 'foreignLook' | 'foreignTake' | 'foreignUndo'>;

export type ForeignImport = {
  readonly asks: ForeignAsks;
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
export const createForeignImport = (options: ForeignImportOptions): ForeignImport => {
  const { host, settings, catalogue, save, zone, allowed } = options;
  const { language, foreignFiles } = host;
  const { t } = language;
  const state: { looks: number; last: ForeignSettings | null; undo: Undo | null } = {
    looks: 0,
    last: null,
    undo: null,
  };
  const refuse = (reason: string): Answer => ({ ok: false, reason });

  const textOf = (file: ForeignChoice['file']): string | RefusedFile => {
    if (file.from === 'opened') return file.text;
    const found = foreignFiles().find(({ path }) => path === file.path);
    return found?.text ?? { refused: { key: 'foreign.refused.notFound', values: {} }, at: null };
  };

  const change: ForeignImport['change'] = async (changes, movements) => {
    const now = settings.current();
    const before = changes.map(({ key }) => ({ key, value: settingAt(now, key) }));
    const answer = await save(withAll(now, changes));
    if (answer.ok) state.undo = { before, movements };
    return answer;
  };

  const take = async (foreign: ForeignSettings, movements: boolean): Promise<Answer> => {
    const { taken } = importPlan(t, foreign, settings.current(), allowed);
    try {
      const files = movements ? ideaMovements(t, foreign) : [];
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
    if (last === null) return refuse(t('foreign.refused.nothingToUndo'));
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

  const asks: ForeignAsks = {
    foreignFound: () =>
      foreignFiles().flatMap(({ path, text }) => {
        const read = readForeign(text, { own: zone(), chosen: null });
        if ('refused' in read) return [];
        const program = 'zones' in read ? 'breaktimer' : read.program;
        return [{ path, program: t(`foreign.programs.${program}`) }];
      }),
    foreignLook: ({ file, zone: chosen }) => {
      const text = textOf(file);
      const read = typeof text === 'string' ? readForeign(text, { own: zone(), chosen }) : text;
      if ('refused' in read) return { kind: 'refused', reason: refusedWords(t, read) };
      if ('zones' in read) return { kind: 'zones', zones: [...read.zones] };
      state.looks += 1;
      state.last = read;
      const plan = importPlan(t, read, settings.current(), allowed);
      return { kind: 'view', view: foreignView(language, state.looks, read, plan) };
    },
    foreignTake: ({ id, movements }) =>
      state.last === null || id !== state.looks ? refuse(t('foreign.refused.gone')) : take(state.last, movements),
    foreignUndo: undo,
  };
  return { asks, change, undo };
};
