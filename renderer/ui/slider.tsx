import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';

type SliderProps = {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** A value in words, shown beside the slider and spoken. */
  readonly inWords: (value: number) => string;
  /** The value while it moves. */
  readonly onSlide?: (value: number) => void;
  /** The value that it was left at; resolves with whether that holds, and where it does not the slider goes back. */
  readonly onEnter: (value: number) => Promise<boolean>;
  /** What stands behind the value, such as a button to try it. */
  readonly children?: ComponentChildren;
};

/** A number set by sliding. It shows where it is while it moves, and speaks up once it is let go of. */
export const Slider = ({ label, value, min, max, step, inWords, onSlide, onEnter, children }: SliderProps) => {
  const id = useId();
  const [at, setAt] = useState(value);
  useEffect(() => setAt(value), [value]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="field-control">
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          step={step}
          value={at}
          aria-valuetext={inWords(at)}
          onInput={(event) => {
            setAt(event.currentTarget.valueAsNumber);
            onSlide?.(event.currentTarget.valueAsNumber);
          }}
          onChange={async (event) => {
            if (!(await onEnter(event.currentTarget.valueAsNumber))) setAt(value);
          }}
        />
        <span class="slider-value" aria-hidden="true">
          {inWords(at)}
        </span>
        {children}
      </span>
    </div>
  );
};
