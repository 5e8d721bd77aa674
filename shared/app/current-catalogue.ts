import { builtInCatalogue, type CatalogueEntry } from '../catalogue/catalogue.ts';
import { joinOwnFiles, type ParsedFile, parseOwnFile } from '../catalogue/own.ts';
import { poses } from '../figure/poses/index.ts';
import type { Texts } from '../i18n/english.ts';
import type { Language } from '../i18n/language.ts';
import type { Alert } from '../model/alert.ts';
import { shownText } from '../model/shown-text.ts';
import type { FolderFile, OwnMovementsFolder } from '../ports.ts';
import { type SaveAlerts, saving } from '../store/saving.ts';

/** So many refused files are named in the alerts, and the rest counted. */
const NAMED = 5;
/** No more faults than these are looked at. */
const NOTED = 1_000;
/** A fault quotes what it found, however long that is. */
const LONGEST = 200;

/** So many files are read in one go, and one at a time from then on: a break or a key may be waiting. */
const AT_ONCE = 20;

type Entries = ReadonlyMap<string, CatalogueEntry>;

/** Why a file was refused, in words; an empty field means the whole of it. */
export type RefusedFile = { readonly file: string; readonly field: string; readonly reason: string };

export type CurrentCatalogue = {
  /** What ships and what people added, by id. */
  readonly current: () => Entries;
  /** Another number for other movements. */
  readonly edition: () => number;
  readonly isOwn: (id: string) => boolean;
  /** Reads people's own movements again, also where the system does not tell of changes, as on some network drives. */
  readonly reload: () => void;
  /** Makes the folder of people's own movements where it is missing; its path. Throws where it cannot, having told. */
  readonly makeFolder: () => string;
  /** Adds files to that folder, all or none; throws where it cannot, having told. */
  readonly add: (files: readonly { readonly file: string; readonly content: unknown }[]) => void;
  /** Takes files of that folder away; harmless for one that is not there. Throws where it cannot. */
  readonly remove: (files: readonly string[]) => void;
  /**
   * Puts another movement in the place of one of the person's own, into the file that it is in. Throws where it cannot.
   */
  readonly replace: (id: string, content: object) => void;
  /** Calls back when the movements have changed. */
  readonly subscribe: (listener: (entries: Entries) => void) => void;
};

export type CurrentCatalogueOptions = {
  readonly language: Language<Pick<Texts, 'issues' | 'movements' | 'own-movements'>>;
  readonly openFolder: (changed: () => void) => OwnMovementsFolder;
  readonly board: SaveAlerts & { readonly takeBack: (code: Alert['code']) => void };
  /** Takes down every fault of every file; the alerts name only the first of each. */
  readonly note: (problem: RefusedFile) => void;
};

const shorten = (text: string): string => {
  const shown = shownText(text.slice(0, LONGEST + 1));
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
};

const shortened = ({ file, field, reason }: RefusedFile): RefusedFile => ({
  file: shorten(file),
  field: shorten(field),
  reason: shorten(reason),
});

/** What the person is told of refused files, the first fault of each. */
const alertsOf = (problems: readonly RefusedFile[], wholeFile: string): readonly Alert[] => {
  const first = new Map(problems.toReversed().map((problem) => [problem.file, problem]));
  const firsts = [...first.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  const named = firsts
    .slice(0, NAMED)
    .map((problem): Alert => ({ code: 'movement-refused', ...problem, field: problem.field || wholeFile }));
  const count = firsts.length - named.length;
  return count === 0 ? named : [...named, { code: 'movements-refused', count }];
};

/** The movements that ship together with people's own, as they are now. */
export const createCurrentCatalogue = (options: CurrentCatalogueOptions): CurrentCatalogue => {
  const { language, openFolder, board, note } = options;
  const { t } = language;
  const shipped = builtInCatalogue(language.texts.movements).entries;
  const poseNames = new Set(Object.keys(poses));
  const listeners = new Set<(entries: Entries) => void>();
  const parsed = new WeakMap<FolderFile, ParsedFile>();
  const state = { files: [] as readonly FolderFile[], refused: '[]', entries: shipped as Entries, edition: 0 };
  const reading = { isGoing: false, again: false };

  const tellOf = (found: readonly RefusedFile[]): void => {
    const problems = found.slice(0, NOTED).map(shortened);
    const refused = JSON.stringify(problems);
    if (refused === state.refused) return;
    state.refused = refused;
    for (const problem of problems) note(problem);
    board.takeBack('movement-refused');
    board.takeBack('movements-refused');
    for (const alert of alertsOf(problems, t('own-movements.wholeFile'))) board.tell(alert);
  };

  const take = (files: readonly FolderFile[]): void => {
    if (files.length === state.files.length && files.every((file, at) => file === state.files[at])) return;
    state.files = files;
    const unreadable = files.flatMap((file) =>
      'content' in file ? [] : [{ file: file.file, field: '', reason: file.unreadable }],
    );
    const own = joinOwnFiles(
      files.flatMap((file) => parsed.get(file) ?? []),
      shipped,
      poseNames,
      folder.bend,
    );
    state.entries = new Map([...shipped, ...own.entries]);
    state.edition += 1;
    const misread = own.problems.map(({ reason, ...where }) => ({ ...where, reason: t(reason.key, reason.values) }));
    tellOf([...unreadable, ...misread]);
    for (const listener of listeners) listener(state.entries);
  };

  /** Reads a file a step. */
  const read = function* (): Generator<undefined, readonly FolderFile[]> {
    const files: FolderFile[] = [];
    for (const file of folder.read()) {
      files.push(file);
      if ('content' in file && !parsed.has(file)) parsed.set(file, parseOwnFile(file));
      yield;
    }
    return files;
  };

  const goOn = (steps: ReturnType<typeof read>, most: number): void => {
    for (let step = 0; step < most; step += 1) {
      const { done, value } = steps.next();
      if (!done) continue;
      reading.isGoing = false;
      take(value);
      if (reading.again) reload();
      return;
    }
    folder.later(() => goOn(steps, 1));
  };

  const reload = (most = AT_ONCE): void => {
    folder.watch();
    reading.again = reading.isGoing;
    if (reading.isGoing) return;
    reading.isGoing = true;
    goOn(read(), most);
  };

  const makeFolder = (): string => {
    saving(board, 'movements', folder.make);
    reload();
    return folder.path;
  };

  const remove: CurrentCatalogue['remove'] = (files) => {
    for (const file of files) folder.remove(file);
    reload();
  };

  const add: CurrentCatalogue['add'] = (files) => {
    makeFolder();
    const added: string[] = [];
    try {
      for (const { file, content } of files) {
        folder.add(file, content);
        added.push(file);
      }
    } catch (error) {
      remove(added);
      throw error;
    }
    reload();
  };

  const replace: CurrentCatalogue['replace'] = (id, content) => {
    const file = state.files.find((one) => parsed.get(one)?.own?.id === id);
    if (file === undefined || !('content' in file)) throw new Error(t('own-movements.faults.no-movement', { id }));
    const { $schema } = Object(file.content);
    folder.replace(file.file, { ...(typeof $schema === 'string' && { $schema }), ...content });
    reload();
  };

  const folder = openFolder(() => reload());
  // All of it: what the last run was about to show may be among them.
  reload(Number.POSITIVE_INFINITY);
  return {
    current: () => state.entries,
    edition: () => state.edition,
    isOwn: (id) => state.entries.has(id) && !shipped.has(id),
    reload: () => reload(),
    makeFolder,
    add,
    remove,
    replace,
    subscribe: (listener) => void listeners.add(listener),
  };
};
