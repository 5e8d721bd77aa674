import { useEffect, useRef } from 'preact/hooks';
import type { BreakBridge } from '../ui/bridge.ts';

/**
 * Keeps keys from doing anything until the person has turned to this window: by a press of the pointer inside it, or by
 * the shortcut, of which the main process tells. Having the focus is not enough, since some window managers give it
 * unasked, and what is typed then is meant for another window. Leaving the window takes the keys away again.
 *
 * Returns the way to stop. `onArmed` is called when the shortcut arms them.
 */
export const guardKeys = (target: Window, listenForShortcut: BreakBridge['breakArmed'], onArmed: () => void) => {
  let armed = false;
  const onKey = (event: KeyboardEvent) => {
    if (armed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const arm = () => {
    armed = true;
  };
  const disarm = () => {
    armed = false;
  };
  const keyEvents = ['keydown', 'keypress', 'keyup'] as const;
  for (const type of keyEvents) target.addEventListener(type, onKey, { capture: true });
  target.addEventListener('pointerdown', arm, { capture: true });
  target.addEventListener('blur', disarm);
  const stopListening = listenForShortcut(() => {
    arm();
    onArmed();
  });

  return () => {
    for (const type of keyEvents) target.removeEventListener(type, onKey, { capture: true });
    target.removeEventListener('pointerdown', arm, { capture: true });
    target.removeEventListener('blur', disarm);
    stopListening();
  };
};

/** The guard for as long as the component stands. `onArmed` must stay the same function. */
export const useGuardedKeys = (bridge: BreakBridge, onArmed: () => void): void => {
  useEffect(() => guardKeys(window, bridge.breakArmed, onArmed), [bridge, onArmed]);
};

type Keys = { readonly onArrow: (way: 'previous' | 'next') => void; readonly onEscape: () => void };

/** Keys of the window as a whole, once they count: the arrows along the direction of reading, and Escape. */
export const useKeys = (keys: Keys): void => {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const { onArrow, onEscape } = latest.current;
      const back = document.documentElement.matches(':dir(rtl)') ? 'ArrowRight' : 'ArrowLeft';
      if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') onArrow(event.key === back ? 'previous' : 'next');
      if (event.key === 'Escape') onEscape();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
};
