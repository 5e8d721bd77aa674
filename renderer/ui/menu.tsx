import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';

type MenuProps = {
  /** What stands on the button that opens it. */
  readonly face: ComponentChildren;
  /** What the button is called where its face says too little. */
  readonly label?: string | undefined;
  readonly items: readonly MenuItem[];
};

export type MenuItem = {
  readonly text: string;
  readonly tone?: 'help' | undefined;
  readonly onPress: () => void;
};

/** A button that opens a short list of further ones. Escape, a choice, or a press elsewhere closes it. */
export const Menu = ({ face, label, items }: MenuProps) => {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const close = (focusOpener: boolean) => {
      setOpen(false);
      if (focusOpener) opener.current?.focus();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close(true);
    };
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close(false);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPointer);
    };
  }, [open]);

  return (
    <div class="menu" ref={box}>
      <Button label={label} expanded={open} innerRef={opener} onPress={() => setOpen(!open)}>
        {face}
      </Button>
      {open && (
        <ul class="menu-list">
          {items.map(({ text, tone, onPress }) => (
            <li key={text}>
              <Button
                weight="plain"
                tone={tone}
                onPress={() => {
                  setOpen(false);
                  opener.current?.focus();
                  onPress();
                }}
              >
                {text}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
