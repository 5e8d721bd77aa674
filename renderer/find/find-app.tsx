import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import type { FindBridge } from '../ui/bridge.ts';
import { useLanguage } from '../ui/language.tsx';
import { useLook } from '../ui/look.ts';
import { useView } from '../ui/use-view.ts';
import { Find } from './find.tsx';
import type { Searches, Searching } from './searching.ts';

export type FindAppProps = {
  readonly bridge: FindBridge;
  /** What was typed before the page's script ran. */
  readonly typed?: string;
};

/** The find window: asks for what there is to find, and follows what the main process says of it. */
export const FindApp = ({ bridge, typed = '' }: FindAppProps) => {
  // With no answer at all the box stays alone; it can be closed.
  const first = useView(bridge.findFirst, neverChanges)?.view ?? null;
  const isListed = useOncePainted(first !== null);
  const whole = useView(isListed ? bridge.findView : neverAnswered, bridge.findChanged)?.view ?? null;
  const searches = useSearches(isListed);
  const isWhole = whole !== null && searches !== null;
  const view = whole ?? first;
  useLook(view?.look);
  const catalogue = useMemo(
    () => new Map(view?.entries.map((entry) => [entry.movement.id, entry] as const)),
    [view?.entries],
  );
  const finder = useMemo(() => lateSearching(searches, catalogue), [searches, catalogue]);
  useEffect(() => {
    if (!isWhole) return;
    // Once the first list stands, so that the first letter need not wait for it.
    const timer = setTimeout(() => finder.find(''));
    return () => clearTimeout(timer);
  }, [finder, isWhole]);
  return <Find bridge={bridge} view={view} isWhole={isWhole} catalogue={catalogue} finder={finder} typed={typed} />;
};

/** The first list is part of what is asked for whole, and followed there. */
const neverChanges = () => () => undefined;
const neverAnswered = () => new Promise<null>(() => undefined);

/** Whether something is so, and has been painted. */
const useOncePainted = (isSo: boolean): boolean => {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(isSo), [isSo]);
  return isPainted;
};

/** What makes a search, loaded once it is due; null until it is there. */
const useSearches = (isDue: boolean): Searches | null => {
  const language = useLanguage();
  const [searches, setSearches] = useState<Searches | null>(null);
  useEffect(() => {
    if (!isDue) return;
    // It lies beside the script that is running: there is no network that could fail.
    import('./searching.ts')
      .then(({ loadSearches }) => loadSearches(language))
      .then((loaded) => setSearches(() => loaded));
  }, [isDue, language]);
  return searches;
};

const FINDS_NOTHING: Searching = {
  find: () => ({ hits: [], help: [], leaveOut: [] }),
  wanted: () => [],
  nearest: () => [],
};

/** A search that is made when it is first used; none before there is what makes it. */
const lateSearching = (searches: Searches | null, catalogue: ReadonlyMap<string, CatalogueEntry>): Searching => {
  if (searches === null) return FINDS_NOTHING;
  const state: { searching: Searching | null } = { searching: null };
  const made = (): Searching => {
    state.searching ??= searches(catalogue);
    return state.searching;
  };
  return {
    find: (...asked) => made().find(...asked),
    wanted: (query) => made().wanted(query),
    nearest: (asked) => made().nearest(asked),
  };
};
