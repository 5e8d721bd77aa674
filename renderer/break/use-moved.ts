import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BreakBridge } from '../ui/bridge.ts';
import { ranMsOf, type Seen } from './clock.ts';

const close = (): void => window.close();

/**
 * What the window shows once its break is completed: what was moved; null until then. A break in which nothing was begun
 * closes at once. The picture is loaded apart, so that the window shows without it.
 */
export const useMoved = (bridge: BreakBridge, seen: Seen | null): ComponentChild => {
  const [plate, setPlate] = useState<ComponentChild>(null);
  const latest = useRef(seen);
  latest.current = seen;

  useEffect(
    () =>
      bridge.breakOver(({ id }) => {
        const last = latest.current;
        if (last?.view.id !== id) return close();
        const ranMs = ranMsOf(last);
        import('./moved-plate.tsx')
          .then(({ loadMovedPlate }) => loadMovedPlate(last.view, ranMs, bridge, close))
          .then((loaded) => (loaded === null ? close() : setPlate(loaded)), close);
      }),
    [bridge],
  );
  return plate;
};
