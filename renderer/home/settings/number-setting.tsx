import { useEffect, useRef } from 'preact/hooks';
import type { Translator } from '../../../shared/i18n/english.ts';
import { boundsOf, type NumberGroup } from '../../../shared/settings/numbers.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { settingAt } from '../../../shared/settings/values.ts';
import { useLanguage } from '../../ui/language.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { type SettingsProps, useRefusal } from './save.ts';
import { Setting } from './setting.tsx';

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

/** A number of the settings, its unit taken from its name, its bounds from the list of numbers. */
export const NumberSetting = <G extends NumberGroup>({ settings, save, group, name, label }: NumberSettingProps<G>) => {
  const { t, texts } = useLanguage();
  const { reason, setReason, trySave } = useRefusal(save);
  const { min, max, whole } = boundsOf(group, name);
  const values: Readonly<Record<string, unknown>> = settings[group];
  const value = Number(values[name]);
  const unit = unitOf(t, name);
  const wanted = useRef(value);
  const enter = (entered: number): void => {
    wanted.current = entered;
    if (Number.isNaN(entered)) setReason(t('home.settings.noNumber'));
    else void trySave((now) => ({ ...now, [group]: { ...now[group], [name]: entered } }));
  };
  /** Why a number goes no further, where it was too small or too large. */
  const limit = (): string => {
    const side = wanted.current < min ? 'least' : wanted.current > max ? 'most' : null;
    const { limits } = texts.settings;
    return side === null ? '' : ` ${settingAt(limits, `${group}.${name}.${side}`) ?? limits.other}`;
  };
  // What stands in the field holds as soon as it can: another setting may have been in its way.
  const held = JSON.stringify(settings);
  useEffect(() => {
    if (reason !== null && !Number.isNaN(wanted.current)) enter(wanted.current);
  }, [held]);

  return (
    <Setting id={`${group}.${name}`}>
      <NumberField
        label={label}
        value={value}
        unit={unit}
        hint={t('home.settings.bounds', { min, max })}
        min={min}
        max={max}
        step={whole || name.endsWith('Seconds') ? 1 : 0.5}
        problem={
          reason === null ? null : `${t('home.settings.refused', { reason, value: `${value} ${unit}` })}${limit()}`
        }
        onEnter={enter}
      />
    </Setting>
  );
};

const unitOf = (t: Translator<'home'>, name: string): string => {
  if (name.endsWith('Minutes')) return t('home.settings.units.minutes');
  return name.endsWith('Seconds') ? t('home.settings.units.seconds') : t('home.settings.units.times');
};
