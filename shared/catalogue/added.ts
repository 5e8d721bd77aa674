import { MOST_ADDED_KB } from '../model/bounds.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { OwnFile, OwnProblem } from './own.ts';
import { readOwnMovements } from './read-own.ts';

/** More movements in one file are not added. */
export const ADDED_AT_MOST = 40;

/** What a file with one movement or a list of them would add: each with the file that it would be kept in. */
export type AddedMovements = {
  readonly files: readonly OwnFile[];
  readonly entries: readonly CatalogueEntry[];
  /** Empty where all of them can be added; else none is. */
  readonly problems: readonly OwnProblem[];
};

export type KnownMovements = {
  /** All that there are, people's own among them, by id. */
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
  readonly isOwn: (id: string) => boolean;
  /** The names of all poses there are. */
  readonly poses: ReadonlySet<string>;
  /** The one of the person's own that it takes the place of; one alone takes it. */
  readonly replaces?: string | undefined;
};

const idOf = (content: unknown): string => {
  const id = typeof content === 'object' && content !== null && 'id' in content ? content.id : undefined;
  return typeof id === 'string' ? id : '';
};

const refuse = (key: OwnProblem['reason']['key'], values: OwnProblem['reason']['values'] = {}): AddedMovements => ({
  ...{ files: [], entries: [] },
  problems: [{ file: '', field: '', reason: { key, values } }],
});

const parsed = (text: string): { readonly content: unknown } | null => {
  try {
    return { content: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return null;
  }
};

/**
 * Reads a file that somebody was given: the JSON of a movement, or of several in a list. It is checked as those in the
 * folder of one's own movements are, and none of them takes the place of one that is there but of the one that it is to.
 */
export const addedMovements = (text: string, { entries, isOwn, poses, replaces }: KnownMovements): AddedMovements => {
  if (text.length > MOST_ADDED_KB * 1024) return refuse('own-movements.tooBig', { most: MOST_ADDED_KB });
  const json = parsed(text);
  if (json === null) return refuse('own-movements.notJson');
  const contents: readonly unknown[] = Array.isArray(json.content) ? json.content : [json.content];
  if (contents.length === 0) return refuse('own-movements.noMovement');
  const most = replaces === undefined ? ADDED_AT_MOST : 1;
  if (contents.length > most) return refuse('own-movements.tooManyAtOnce', { n: most });
  const files = contents.map((content, at) => ({ file: `${idOf(content) || at + 1}.json`, content }));
  const shipped = new Set([...entries.keys()].filter((id) => !isOwn(id)));
  const read = readOwnMovements(files, shipped, poses, entries.keys());
  const taken = files.filter(({ content }) => isOwn(idOf(content)) && idOf(content) !== replaces);
  const there = taken.map(({ file }) => ({
    ...{ file, field: 'id', reason: { key: 'own-movements.there' as const, values: { file } } },
  }));
  return { files, entries: [...read.entries.values()], problems: [...read.problems, ...there] };
};
