import { useEffect, useMemo } from 'preact/hooks';
import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import { createFinder, type Finder } from '../../shared/search/find.ts';
import type { FindBridge } from '../ui/bridge.ts';
import { useLook } from '../ui/look.ts';
import { useView } from '../ui/use-view.ts';
import { Find } from './find.tsx';

export type FindAppProps = {
  readonly bridge: FindBridge;
  /** What was typed before the page's script ran. */
  readonly typed?: string;
};

/** The find window: asks for what there is to find, and follows what the main process says of it. */
export const FindApp = ({ bridge, typed = '' }: FindAppProps) => {
  // With no answer at all the box stays alone; it can be closed.
  const view = useView(bridge.findView, bridge.findChanged)?.view ?? null;
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
  return {
    find: (...asked) => {
      held.finder ??= createFinder(catalogue);
      return held.finder.find(...asked);
    },
  };
};
