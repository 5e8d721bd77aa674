import { useMemo, useState } from 'preact/hooks';
import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import type { Finder } from '../../shared/search/types.ts';
import type { FindView } from '../../shared/views/find.ts';
import { useT } from '../ui/language.tsx';
import { isAsking, type Listing, listRows, type Query } from './rows.ts';

type SearchProps = {
  readonly view: FindView | null;
  readonly isWhole: boolean;
  readonly catalogue: ReadonlyMap<string, CatalogueEntry>;
  readonly finder: Finder;
  readonly typed: string;
};

export type Search = {
  readonly asked: Query;
  readonly listed: Listing;
  /** Whether that is the answer; in a part of all nothing is looked up. */
  readonly isListed: boolean;
  /** The row that is chosen. */
  readonly at: number;
  /** Whether somebody turned to it; until then it is the first. */
  readonly isTurnedTo: boolean;
  /** Looks something else up; the first of what is found is chosen. */
  readonly ask: (asked: Query) => void;
  readonly turnTo: (index: number) => void;
};

const NOTHING: Listing = { sections: [], rows: [], leftOut: 0 };

/** What is looked up, what is found, and which of that is chosen. */
export const useSearch = ({ view, isWhole, catalogue, finder, typed }: SearchProps): Search => {
  const t = useT();
  const [own, setOwn] = useState<Query | null>(typed === '' ? null : { words: typed, filters: {} });
  const [turnedTo, setTurnedTo] = useState<number | null>(null);
  // What the window was opened for, until something is typed.
  const words = view?.words ?? '';
  const asked = useMemo(() => own ?? { words, filters: {} }, [own, words]);
  const isListed = view !== null && (isWhole || !isAsking(asked));
  const listed = useMemo(
    () => (view !== null && isListed ? listRows(t, { view, catalogue }, finder, asked) : NOTHING),
    [t, view, isListed, catalogue, finder, asked],
  );
  return {
    asked,
    listed,
    isListed,
    at: Math.min(turnedTo ?? 0, Math.max(0, listed.rows.length - 1)),
    isTurnedTo: turnedTo !== null,
    ask: (next) => {
      setOwn(next);
      setTurnedTo(null);
    },
    turnTo: setTurnedTo,
  };
};
