import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { useDismissed } from './dismissed.ts';

type MenuProps = {
  /** What stands on the button that opens it. */
  readonly face: ComponentChildren;
  /** What the button is called where its face says too little. */
  readonly label?: string | undefined;
  readonly items: readonly (MenuItem | MenuRow)[];
};

export type MenuItem = {
  readonly text: string;
  readonly tone?: 'help' | undefined;
  /** Whether it is what holds now, where it is one of several. */
  readonly pressed?: boolean | undefined;
  readonly onPress: () => void;
};

/** Several items side by side, of which one holds. */
export type MenuRow = { readonly legend: string; readonly options: readonly MenuItem[] };

/** A button that opens a short list of further ones. Escape, a choice, or a press elsewhere closes it. */
export const Menu = ({ face, label, items }: MenuProps) => {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (givesFocusBack: boolean) => {
    setOpen(false);
    if (givesFocusBack) opener.current?.focus();
  };
  useDismissed(box, close, open);

  const entry = ({ text, tone, pressed, onPress }: MenuItem) => (
    <Button
      key={text}
      weight="plain"
      tone={tone}
      pressed={pressed}
      onPress={() => {
        close(true);
        onPress();
      }}
    >
      {text}
    </Button>
  );
  return (
    <div class="menu" ref={box}>
      <Button label={label} expanded={open} innerRef={opener} onPress={() => setOpen(!open)}>
        {face}
      </Button>
      {open && (
        <ul class="menu-list">
          {items.map((item) =>
            'options' in item ? (
              <li key={item.legend}>
                <fieldset class="menu-row" aria-label={item.legend}>
                  {item.options.map(entry)}
                </fieldset>
              </li>
            ) : (
              <li key={item.text}>{entry(item)}</li>
            ),
          )}
        </ul>
      )}
    </div>
  );
};
