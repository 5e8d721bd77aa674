import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';

type BackButtonProps = { readonly children: string; readonly onBack: () => void };

/** The way back from what was opened on a page, which Escape takes as well. It has the focus, at the top of what opened. */
export const BackButton = ({ children, onBack }: BackButtonProps) => {
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(onBack);
  latest.current = onBack;
  useEffect(() => {
    button.current?.closest('.page')?.scrollTo(0, 0);
    button.current?.scrollIntoView({ block: 'nearest' });
    button.current?.focus({ preventScroll: true });
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <p class="back">
      <Button weight="plain" onPress={onBack} innerRef={button}>
        <svg class="back-arrow" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M13 8H3M7 4L3 8l4 4" />
        </svg>
        {children}
      </Button>
    </p>
  );
};
