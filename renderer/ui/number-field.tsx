import { useId, useLayoutEffect, useRef } from 'preact/hooks';

type NumberFieldProps = {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** Said after the unit, such as the bounds. */
  readonly hint: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Why what was typed does not hold; it stays in the field to be mended. */
  readonly problem: string | null;
  /** A number was entered; NaN where it is none. */
  readonly onEnter: (value: number) => void;
};

/** A number with its unit and bounds. It speaks up when the field is left or Enter is pressed, not at every key. */
export const NumberField = ({ label, value, unit, hint, min, max, step, problem, onEnter }: NumberFieldProps) => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // The field is the person's while they type; a value that holds is put back into it.
  useLayoutEffect(() => {
    if (problem === null && input.current !== null) input.current.value = `${value}`;
  }, [value, problem]);

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="field-control">
        <input
          id={id}
          ref={input}
          type="number"
          min={min}
          max={max}
          step={step}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-hint ${id}-problem`}
          onChange={(event) => {
            const entered = event.currentTarget.valueAsNumber;
            if (entered !== value || problem !== null) onEnter(entered);
          }}
        />
        <span id={`${id}-hint`} class="field-hint">
          <span class="field-unit">{unit}</span> {hint}
        </span>
      </span>
      <Problem id={`${id}-problem`} text={problem} />
    </div>
  );
};

/** Room for a field's problem, spoken when one appears. */
export const Problem = ({ id, text }: { readonly id?: string; readonly text: string | null }) => (
  <span id={id} class="problem" role="alert">
    {text}
  </span>
);
