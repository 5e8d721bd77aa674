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
  /** Its button keeps its place, but is neither seen nor reached. What is open stays open. */
  readonly off?: boolean | undefined;
  /** What a press that opens it goes through, where that may hold it up. */
  readonly onOpen?: ((press: () => void) => () => void) | undefined;
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
export const Menu = ({ face, label, items, off, onOpen = (press) => press }: MenuProps) => {
  // What it held as it was opened it holds until it closes: nothing moves under the pointer.
  const [shown, setShown] = useState<MenuProps['items'] | null>(null);
  const open = shown !== null;
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (givesFocusBack: boolean) => {
    setShown(null);
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
    <div class="menu" data-off={off} ref={box}>
      <Button label={label} expanded={open} innerRef={opener} onPress={onOpen(() => setShown(open ? null : items))}>
        {face}
      </Button>
      {shown !== null && (
        <ul class="menu-list">
          {shown.map((item) =>
            'options' in item ? (
              <li key={item.legend}>
                <fieldset class="menu-row">
                  <legend>{item.legend}</legend>
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
