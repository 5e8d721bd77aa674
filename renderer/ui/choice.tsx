import { useId } from 'preact/hooks';

type CheckProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** A box to tick. What it shows is what holds, not what was pressed: a refused change unticks it again. */
export const Check = ({ label, hint, checked, onChange }: CheckProps) => (
  <label class="check">
    <input
      type="checkbox"
      checked={checked}
      onChange={(event) => {
        const wanted = event.currentTarget.checked;
        event.currentTarget.checked = checked;
        onChange(wanted);
      }}
    />
    <span>
      {label}
      {hint !== undefined && <span class="check-hint">{hint}</span>}
    </span>
  </label>
);

type ChecksProps<T extends string> = {
  readonly legend: string;
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  /** What is to be said beside some of them once they are ticked. */
  readonly hints?: Readonly<Partial<Record<T, string>>> | undefined;
  readonly chosen: readonly T[];
  readonly lead?: string | undefined;
  readonly onChange: (chosen: readonly T[]) => void;
};

/** A group of boxes of which any may be ticked. */
export const Checks = <T extends string>({ legend, options, words, hints, chosen, lead, onChange }: ChecksProps<T>) => (
  <fieldset class="group">
    <legend>{legend}</legend>
    {lead !== undefined && <p class="lead">{lead}</p>}
    {options.map((option) => (
      <Check
        key={option}
        label={words[option]}
        hint={chosen.includes(option) ? hints?.[option] : undefined}
        checked={chosen.includes(option)}
        onChange={(checked) => onChange(options.filter((one) => (one === option ? checked : chosen.includes(one))))}
      />
    ))}
  </fieldset>
);

type RadiosProps<T extends string> = {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint?: string | undefined }[];
  readonly chosen: T;
  /** Side by side instead of one below the other. */
  readonly inline?: boolean;
  readonly onChange: (value: T) => void;
};

/** A group of which exactly one is chosen. */
export const Radios = <T extends string>({ legend, options, chosen, inline = false, onChange }: RadiosProps<T>) => {
  const name = useId();
  return (
    <fieldset class="group" data-inline={inline}>
      <legend>{legend}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value} class="check">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChange(value)} />
          <span>
            {label}
            {hint !== undefined && <span class="check-hint">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
