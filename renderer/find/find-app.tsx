import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import findPain from '../../shared/i18n/en/find-pain.json' with { type: 'json' };
import findWords from '../../shared/i18n/en/find-words.json' with { type: 'json' };
import muscles from '../../shared/i18n/en/muscles.json' with { type: 'json' };
import { createFinder, type Finder } from '../../shared/search/find.ts';
import type { FindView } from '../../shared/views/find.ts';
import type { FindBridge } from '../ui/bridge.ts';
import { useLook } from '../ui/look.ts';
import { Find } from './find.tsx';

export type FindAppProps = {
  readonly bridge: FindBridge;
  /** What was typed before the page's script ran. */
  readonly typed?: string;
};

/** The find window: asks for what there is to find, and follows what the main process says of it. */
export const FindApp = ({ bridge, typed = '' }: FindAppProps) => {
  const view = useFindView(bridge);
  useLook(view?.look);
  const catalogue = useMemo(
    () => new Map(view?.entries.map((entry) => [entry.movement.id, entry] as const)),
    [view?.entries],
  );
  const finder = useMemo(() => lateFinder(catalogue), [catalogue]);
  useEffect(() => {
    // Once the first list stands, so that the first letter need not wait for it.
    const timer = setTimeout(() => finder.find(''));
    return () => clearTimeout(timer);
  }, [finder]);
  return <Find bridge={bridge} view={view} catalogue={catalogue} finder={finder} typed={typed} />;
};

/** A finder that is made when it is first used: the first list needs none. */
const lateFinder = (catalogue: ReadonlyMap<string, CatalogueEntry>): Finder => {
  const held: { finder: Finder | null } = { finder: null };
  const made = (): Finder => {
    held.finder ??= createFinder({ 'find-words': findWords, 'find-pain': findPain, muscles }, catalogue);
    return held.finder;
  };
  return { find: (...asked) => made().find(...asked), wanted: (query) => made().wanted(query) };
};

const useFindView = (bridge: FindBridge): FindView | null => {
  const [view, setView] = useState<FindView | null>(null);
  useEffect(() => {
    let told = false;
    const stop = bridge.findChanged((changed) => {
      told = true;
      setView(changed);
    });
    // What is told meanwhile is newer than the answer. With no answer at all the box stays alone; it can be closed.
    bridge.findView().then(
      (first) => told || setView(first),
      () => undefined,
    );
    return stop;
  }, [bridge]);
  return view;
};
