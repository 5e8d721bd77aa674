import { useEffect, useMemo, useState } from 'preact/hooks';
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
  const first = useView(bridge.findFirst, neverChanges)?.view ?? null;
  const isListed = useOncePainted(first !== null);
  const whole = useView(isListed ? bridge.findView : neverAnswered, bridge.findChanged)?.view ?? null;
  const isWhole = whole !== null;
  const view = whole ?? first;
  useLook(view?.look);
  const catalogue = useMemo(
    () => new Map(view?.entries.map((entry) => [entry.movement.id, entry] as const)),
    [view?.entries],
  );
  const finder = useMemo(() => lateFinder(catalogue), [catalogue]);
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
