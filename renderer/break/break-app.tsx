import { useCallback, useEffect } from 'preact/hooks';
import type { BreakBridge } from '../ui/bridge.ts';
import { useLook } from '../ui/look.ts';
import { useView } from '../ui/use-view.ts';
import { BreakWindow } from './break-window.tsx';
import { focusFirstChoice } from './focus.ts';
import { useGuardedKeys } from './keys.ts';
import { useAudio } from './use-audio.ts';
import { useMoved } from './use-moved.ts';

/** The break window: asks for its break, follows what the main process says of it, and tells when it has painted. */
export const BreakApp = ({ bridge }: { readonly bridge: BreakBridge }) => {
  // With no answer at all the window stays empty, and main ends it.
  const seen = useView(bridge.breakView, bridge.breakChanged);
  useLook(seen?.view.look);
  usePainted(bridge, seen?.view.id);
  useGuardedKeys(bridge, focusFirstChoice);
  useAudio(seen);
  const moved = useMoved(bridge, seen);
  if (moved !== null) return moved;
  return seen === null || seen.view.movements.length === 0 ? null : <BreakWindow seen={seen} bridge={bridge} />;
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
