import { useEffect, useState } from 'preact/hooks';
import type { FindView } from '../../shared/views/find.ts';
import type { HomeBridge } from '../ui/bridge.ts';

/**
 * All movements with what their figures need, asked for by the page that shows them, and again when there are others;
 * null until they are there.
 */
export const useShelf = (bridge: Pick<HomeBridge, 'findView'>, edition: number): FindView | null => {
  const [shelf, setShelf] = useState<FindView | null>(null);
  useEffect(() => {
    let isWanted = true;
    bridge.findView().then(
      (asked) => {
        if (isWanted) setShelf(asked);
      },
      // What was there stays; without, another page can be turned to.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [bridge, edition]);
  return shelf;
};
