import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BreakView } from '../../shared/views/break.ts';
import type { BreakBridge } from '../ui/bridge.ts';
import { useLook } from '../ui/look.ts';
import { BreakWindow } from './break-window.tsx';
import type { Seen } from './clock.ts';
import { focusFirstChoice } from './focus.ts';
import { useGuardedKeys } from './keys.ts';
import { useHeard } from './use-heard.ts';
import { useMoved } from './use-moved.ts';

/** The break window: asks for its break, follows what the main process says of it, and tells when it has painted. */
export const BreakApp = ({ bridge }: { readonly bridge: BreakBridge }) => {
  const seen = useSeen(bridge);
  useLook(seen?.view.look);
  usePainted(bridge, seen?.view.id);
  useGuardedKeys(bridge, focusFirstChoice);
  useHeard(seen);
  const moved = useMoved(bridge, seen);
  if (moved !== null) return moved;
  return seen === null || seen.view.movements.length === 0 ? null : <BreakWindow seen={seen} bridge={bridge} />;
};

const useSeen = (bridge: BreakBridge): Seen | null => {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    let told = false;
    const see = (view: BreakView | null) => setSeen(view && { view, atMs: performance.now() });
    const stop = bridge.breakChanged((view) => {
      told = true;
      see(view);
    });
    // What is told meanwhile is newer than the answer. With no answer at all the window stays empty, and main ends it.
    bridge.breakView().then(
      (view) => told || see(view),
      () => undefined,
    );
    return stop;
  }, [bridge]);
  return seen;
};

/** Tells the main process once a break has really been painted, its fonts included. */
const usePainted = (bridge: BreakBridge, id: string | undefined): void => {
  const tell = useCallback((painted: string) => bridge.breakPainted({ id: painted }).catch(() => undefined), [bridge]);
  useEffect(() => {
    if (id === undefined) return;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => void document.fonts.ready.then(() => tell(id)));
    });
    return () => cancelAnimationFrame(frame);
  }, [id, tell]);
};
