import type { ComponentChildren, Ref } from 'preact';

export type ButtonProps = {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** How much it stands out: one primary button a window at most. */
  readonly weight?: 'primary' | 'plain' | undefined;
  /** `help` for what has to do with pain and help. */
  readonly tone?: 'help' | undefined;
  /** What it is called where its face says too little. */
  readonly label?: string | undefined;
  readonly expanded?: boolean | undefined;
  readonly current?: boolean | undefined;
  /** Whether it is what holds now, of several. */
  readonly pressed?: boolean | undefined;
  /** It can be reached, so that the focus stays where it is, but does nothing. */
  readonly disabled?: boolean | undefined;
  /** It keeps its place, but is neither seen nor reached. */
  readonly off?: boolean | undefined;
  readonly innerRef?: Ref<HTMLButtonElement> | undefined;
};

/**
 * A button. The second click of a double click does not count: what stands under the pointer may have changed with the
 * first.
 */
export const Button = (props: ButtonProps) => (
  <button
    type="button"
    class="button"
    ref={props.innerRef ?? null}
    data-weight={props.weight}
    data-tone={props.tone}
    aria-label={props.label}
    aria-expanded={props.expanded}
    aria-current={props.current ? 'page' : undefined}
    aria-pressed={props.pressed}
    aria-disabled={props.disabled}
    data-off={props.off}
    onClick={(event) => {
      if (event.detail < 2 && !props.disabled) props.onPress();
    }}
  >
    {props.children}
  </button>
);
