import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import type { Translator } from '../../shared/i18n/english.ts';
import type { SessionWish } from '../../shared/model/session.ts';
import { isTakenOut, leftOutBy, type TakenOut } from '../../shared/routine/left-out.ts';
import { meets } from '../../shared/search/meets.ts';
import type { Filters, Finder, Mark } from '../../shared/search/types.ts';
import { whyFoundWords } from '../../shared/search/why-found.ts';
import type { FindView } from '../../shared/views/find.ts';

export type MovementRow = {
  readonly kind: 'movement';
  /** Unlike that of any other row in the list. */
  readonly key: string;
  readonly entry: CatalogueEntry;
  /** What of the name was met. */
  readonly marks: readonly Mark[];
  /** Why it stands here, in a few words; null where its name or the section says so by itself. */
  readonly reason: string | null;
  /** Why it would do good now; null where it is not among those. */
  readonly fits: string | null;
  /** What the person took it out by; null where they did not. */
  readonly taken: TakenOut | null;
};

/** A way out of the search: to the page on when to seek help, or to what the settings can leave out. */
export type Exit = 'help' | 'leave-out';

export type SessionRow = { readonly kind: 'session'; readonly key: 'session'; readonly wish: SessionWish };

/** A line of the list: a movement, a session, or a way elsewhere. */
export type Row = { readonly kind: Exit; readonly key: Exit } | SessionRow | MovementRow;

export type SectionName = 'fits' | 'used' | 'found';
export type Section = { readonly name: SectionName; readonly rows: readonly Row[] };

export type Listing = {
  readonly sections: readonly Section[];
  /** All rows of the sections, one after the other. */
  readonly rows: readonly Row[];
  /** So many more would be here, had the person not taken them out. */
  readonly leftOut: number;
};

export type Query = { readonly words: string; readonly filters: Filters };

/** Whether something is asked for at all. */
export const isAsking = ({ words, filters }: Query): boolean => words.trim() !== '' || Object.keys(filters).length > 0;

type World = { readonly view: FindView; readonly catalogue: ReadonlyMap<string, CatalogueEntry> };

const takenOut = ({ movement }: CatalogueEntry, { view, catalogue }: World): TakenOut | null =>
  leftOutBy(movement, view.settings, catalogue).find(isTakenOut) ?? null;

/** What is found less well than this share of another is no match for it. */
const NEARLY = 0.5;

const isNamedWhole = ({ marks, entry }: MovementRow): boolean =>
  marks[0]?.[0] === 0 && marks.at(-1)?.[1] === entry.text.name.length;

/** What the list shows for what is asked; for nothing, what fits now and what was done last. */
export const listRows = (
  t: Translator<'codes' | 'find' | 'find-window' | 'muscles'>,
  world: World,
  finder: Finder,
  asked: Query,
): Listing => {
  const { view, catalogue } = world;
  const fitting = new Map(view.fits.map(({ id, whyText }) => [id, whyText]));

  const row = (
    section: SectionName,
    id: string,
    reason: string | null,
    marks: readonly Mark[] = [],
  ): readonly MovementRow[] => {
    const entry = catalogue.get(id);
    if (entry === undefined) return [];
    const fits = fitting.get(id) ?? null;
    return [{ kind: 'movement', key: `${section} ${id}`, entry, marks, reason, fits, taken: takenOut(entry, world) }];
  };

  if (!isAsking(asked)) {
    const fits = view.fits.flatMap(({ id, whyText }) => row('fits', id, whyText));
    // They are known by their names.
    const used = view.used.flatMap((id) => row('used', id, null));
    const sections: readonly Section[] = [
      { name: 'fits', rows: fits },
      { name: 'used', rows: used },
    ];
    return { sections: sections.filter(({ rows }) => rows.length > 0), rows: [...fits, ...used], leftOut: 0 };
  }

  const { found, ways, session, called, scores } = lookUp(t, world, finder, asked);
  const all = found.flatMap(({ id, reason, marks }) => row('found', id, reason, marks));
  const scoreOf = ({ entry }: MovementRow): number => scores.get(entry.movement.id) ?? 0;
  const out = all.filter(({ taken, entry }) => taken !== null && called.has(entry.movement.id));
  const nearly = NEARLY * Math.max(0, ...out.filter(isNamedWhole).map(scoreOf));
  const others = all.filter(({ taken }) => taken === null);
  // What the person took out is never what Enter starts unless it was called by its whole name and
  // nothing else is found nearly as well.
  const shown = [
    ...others.filter((one) => scoreOf(one) >= nearly),
    ...out,
    ...others.filter((one) => scoreOf(one) < nearly),
  ];
  const rows: readonly Row[] = [
    ...ways.map((way) => ({ kind: way, key: way })),
    ...(session === null ? [] : [{ kind: 'session', key: 'session', wish: session } as const]),
    ...shown,
  ];
  return {
    sections: rows.length > 0 ? [{ name: 'found', rows }] : [],
    rows,
    leftOut: all.length - shown.length,
  };
};

type Lookup = {
  readonly found: readonly { readonly id: string; readonly reason: string | null; readonly marks: readonly Mark[] }[];
  /** Help first. */
  readonly ways: readonly Exit[];
  readonly session: SessionWish | null;
  /** Found by their names. */
  readonly called: ReadonlySet<string>;
  readonly scores: ReadonlyMap<string, number>;
};

const lookUp = (
  t: Translator<'codes' | 'find' | 'find-window' | 'muscles'>,
  { view, catalogue }: World,
  finder: Finder,
  { words, filters }: Query,
): Lookup => {
  if (words.trim() === '') {
    const found = view.entries
      .filter(({ movement }) => meets(movement, filters))
      .map(({ movement, text }) => ({ id: movement.id, reason: text.summary, marks: [] }));
    return { found, ways: [], session: null, called: new Set(), scores: new Map() };
  }
  const { hits, help, leaveOut } = finder.find(words, filters);
  const ways: readonly Exit[] = [
    ...(help.length > 0 ? (['help'] as const) : []),
    ...(leaveOut.length > 0 ? (['leave-out'] as const) : []),
  ];
  return {
    found: hits
      .filter(({ id }) => catalogue.has(id))
      .map(({ id, why, marks }) => ({ id, reason: whyFoundWords(t, why), marks })),
    ways,
    // Next to words of pain nothing is offered that might pass for a remedy.
    session: help.length > 0 ? null : finder.session(words),
    scores: new Map(hits.map(({ id, score }) => [id, score])),
    called: new Set(hits.flatMap(({ id, marks }) => (marks.length > 0 ? [id] : []))),
  };
};
