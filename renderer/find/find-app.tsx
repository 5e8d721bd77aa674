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
  const view = whole ?? first;
  useLook(view?.look);
  const catalogue = useMemo(
    () => new Map(view?.entries.map((entry) => [entry.movement.id, entry] as const)),
    [view?.entries],
  );
  const making = useMemo(() => makingOf(searches, catalogue), [searches, catalogue]);
  const isMade = useMade(making, whole !== null);
  const isWhole = whole !== null && searches !== null && (isMade || catalogue.size <= MADE_BY_A_KEY);
  const { finder } = making;
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
  session: () => null,
  nearest: () => [],
};

/** A search on its way. */
type Making = {
  /** Makes what is missing as it is used. */
  readonly finder: Searching;
  /** Makes it up to a moment of the page's clock; whether it is made. */
  readonly goOn: (untilMs: number) => boolean;
};

const NEVER_MADE: Making = { finder: FINDS_NOTHING, goOn: () => false };

const makingOf = (searches: Searches | null, catalogue: ReadonlyMap<string, CatalogueEntry>): Making => {
  if (searches === null) return NEVER_MADE;
  const steps = searches(catalogue);
  const state: { searching: Searching | null } = { searching: null };
  const goOn = (untilMs: number): boolean => {
    while (state.searching === null && performance.now() < untilMs) state.searching = steps.next().value ?? null;
    return state.searching !== null;
  };
  const made = (): Searching => {
    goOn(Number.POSITIVE_INFINITY);
    return state.searching ?? FINDS_NOTHING;
  };
  return {
    finder: {
      find: (...asked) => made().find(...asked),
      wanted: (query) => made().wanted(query),
      session: (query) => made().session(query),
      nearest: (asked) => made().nearest(asked),
    },
    goOn,
  };
};

/** A search of no more movements is made at once where a key cannot wait for it; of more, a key waits for a piece. */
const MADE_BY_A_KEY = 150;
const PIECE_MS = 12;

/** Whether a search is made, which goes on piece by piece from when it is due. */
const useMade = (making: Making, isDue: boolean): boolean => {
  const [made, setMade] = useState<Making | null>(null);
  useEffect(() => {
    if (!isDue || making === NEVER_MADE) return;
    const goOn = (): void => {
      if (making.goOn(performance.now() + PIECE_MS)) setMade(making);
      else timer = setTimeout(goOn);
    };
    // Once the first list stands, so that the first letter need not wait for it.
    let timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [making, isDue]);
  return made === making;
};
