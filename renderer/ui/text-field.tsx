import { useId, useLayoutEffect, useRef } from 'preact/hooks';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  readonly maxLength: number;
  /** A text was entered, without the spaces around it. */
  readonly onEnter: (value: string) => void;
};

/** A line of text. It speaks up when it is left or Enter is pressed, not at every key. */
export const TextField = ({ label, value, hint, maxLength, onEnter }: TextFieldProps) => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (input.current !== null) input.current.value = value;
  }, [value]);
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type="text"
        maxLength={maxLength}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        onChange={(event) => onEnter(event.currentTarget.value.trim())}
      />
      <span id={`${id}-hint`} class="field-hint">
        {hint}
      </span>
    </div>
  );
};
