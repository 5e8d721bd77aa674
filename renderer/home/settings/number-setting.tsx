import { useEffect, useRef } from 'preact/hooks';
import words from '../../../shared/i18n/en/home.json' with { type: 'json' };
import { fill } from '../../../shared/i18n/text.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { boundsOf, type NumberGroup } from './bounds.ts';
import { type SettingsProps, useRefusal } from './save.ts';

const { settings: text } = words;

/** The keys of a group that hold numbers. */
export type NumberKey<G extends NumberGroup> = {
  [K in keyof Settings[G]]: Settings[G][K] extends number ? K : never;
}[keyof Settings[G]] &
  string;

type NumberSettingProps<G extends NumberGroup> = SettingsProps & {
  readonly group: G;
  readonly name: NumberKey<G>;
  readonly label: string;
};

/** A number of the settings, its unit taken from its name, its bounds from the schema. */
export const NumberSetting = <G extends NumberGroup>({ settings, save, group, name, label }: NumberSettingProps<G>) => {
  const { reason, setReason, trySave } = useRefusal(save);
  const { min, max, whole } = boundsOf(group, name);
  const values: Readonly<Record<string, unknown>> = settings[group];
  const value = Number(values[name]);
  const unit = unitOf(name);
  const wanted = useRef(value);
  const enter = (entered: number): void => {
    wanted.current = entered;
    if (Number.isNaN(entered)) setReason(text.noNumber);
    else void trySave((now) => ({ ...now, [group]: { ...now[group], [name]: entered } }));
  };
  // What stands in the field holds as soon as it can: another setting may have been in its way.
  const held = JSON.stringify(settings);
  useEffect(() => {
    if (reason !== null && !Number.isNaN(wanted.current)) enter(wanted.current);
  }, [held]);

  return (
    <NumberField
      label={label}
      value={value}
      unit={unit}
      hint={fill(text.bounds, { min, max })}
      min={min}
      max={max}
      step={whole || unit === text.units.seconds ? 1 : 0.5}
      problem={reason === null ? null : fill(text.refused, { reason, value: `${value} ${unit}` })}
      onEnter={enter}
    />
  );
};

const unitOf = (name: string): string => {
  if (name.endsWith('Minutes')) return text.units.minutes;
  return name.endsWith('Seconds') ? text.units.seconds : text.units.times;
};
