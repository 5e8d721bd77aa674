import { useId } from 'preact/hooks';
import { Problem } from '../../../ui/number-field.tsx';

type WordsFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly maxLength: number;
  /** More than one line may be written. */
  readonly lines?: boolean;
  readonly problem?: string | null;
  /** At every key: what was typed is kept, however the window ends. */
  readonly onInput: (value: string) => void;
};

/** A text that somebody writes. */
export const WordsField = ({
  label,
  hint,
  value,
  maxLength,
  lines = false,
  problem = null,
  onInput,
}: WordsFieldProps) => {
  const id = useId();
  const Input = lines ? 'textarea' : 'input';
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <Input
        id={id}
        {...(lines ? { rows: 2 } : { type: 'text', autocomplete: 'off' })}
        value={value}
        dir="auto"
        maxLength={maxLength}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint ${id}-problem`}
        onInput={({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
          onInput(currentTarget.value.slice(0, maxLength))
        }
      />
      <span id={`${id}-hint`} class="field-hint">
        {hint}
      </span>
      <Problem id={`${id}-problem`} text={problem} />
    </div>
  );
};
