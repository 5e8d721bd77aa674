import { useEffect, useMemo, useState } from 'preact/hooks';
import { createFinder } from '../../shared/catalogue/find.ts';
import type { FindView } from '../../shared/find-view.ts';
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
  const finder = useMemo(() => createFinder(catalogue), [catalogue]);
  return <Find bridge={bridge} view={view} catalogue={catalogue} finder={finder} typed={typed} />;
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
