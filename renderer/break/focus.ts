import { useLayoutEffect, useRef } from 'preact/hooks';

/** The control that matters most at each moment. */
export const focusFirstChoice = (): void => document.querySelector<HTMLElement>('.choices button')?.focus();

/**
 * Keeps the focus in the window: what had it may be gone or unseen once the window shows something else, and then the first
 * choice has it. Looked after whenever `of` has changed.
 */
export const useFocusKept = (of: string): void => {
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = target;
    };
    // A press beside all controls leaves them on purpose; being taken off the page is no such leaving.
    const onPress = () => {
      last.current = null;
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPress, { capture: true });
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPress, { capture: true });
    };
  }, []);
  useLayoutEffect(() => {
    if (last.current?.checkVisibility({ visibilityProperty: true }) === false) focusFirstChoice();
  }, [of]);
};
