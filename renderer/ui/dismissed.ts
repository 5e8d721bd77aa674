import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls back when what has opened is to close: on Escape, which is nobody else's then and gives the focus back, and on a
 * press elsewhere, which does not.
 */
export const useDismissed = (
  box: RefObject<HTMLElement | null>,
  onDismiss: (givesFocusBack: boolean) => void,
  open = true,
): void => {
  const latest = useRef(onDismiss);
  latest.current = onDismiss;
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      latest.current(true);
    };
    const onPointer = (event: PointerEvent) => {
      const { target } = event;
      // What it was opened by closes it itself.
      if (!(target instanceof Element) || target.closest('[aria-expanded="true"]') !== null) return;
      if (!box.current?.contains(target)) latest.current(false);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPointer);
    };
  }, [box, open]);
};
