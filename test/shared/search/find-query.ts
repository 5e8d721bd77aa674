/**
 * What somebody types, and which movement should then come first; where several are equally right, any of them may. An
 * empty list means that nothing may be found.
 */
export type FindQuery = {
  readonly query: string;
  readonly first: readonly string[];
  /** Words that lead to the page on when to seek help, as typed. */
  readonly help: readonly string[];
};

/** First hits by query. */
export type Table = Readonly<Record<string, readonly string[]>>;

/** The same where words of pain are among it. */
export type Painful = Readonly<Record<string, Omit<FindQuery, 'query'>>>;

export const rows = (table: Table): readonly FindQuery[] =>
  Object.entries(table).map(([query, first]) => ({ query, first, help: [] }));

export const painRows = (table: Painful): readonly FindQuery[] =>
  Object.entries(table).map(([query, expected]) => ({ query, ...expected }));
