import { IN_USE, PRIMARY } from '../../../shared/model/display.ts';
import { Radios } from '../../ui/choice.tsx';
import { useT } from '../../ui/language.tsx';
import type { SettingsProps } from './save.ts';

type DisplayProps = Pick<SettingsProps, 'settings'> & {
  /** What the displays are called, from the left. */
  readonly names: readonly string[];
  readonly onChange: (display: string) => void;
};

/** Whether there is a choice of displays, or was one. */
export const hasDisplayChoice = ({ look }: SettingsProps['settings'], names: readonly string[]): boolean =>
  names.length >= 2 || look.display !== IN_USE;

/** Which display a break comes on. */
export const DisplayChoice = ({ settings, names, onChange }: DisplayProps) => {
  const t = useT();
  const { display } = settings.look;
  const isGone = display !== IN_USE && display !== PRIMARY && !names.includes(display);
  const options = [
    { value: IN_USE, label: t('home.settings.display.inUse') },
    { value: PRIMARY, label: t('home.settings.display.primary') },
    ...names.map((name) => ({ value: name, label: name })),
    ...(isGone ? [{ value: display, label: display, hint: t('home.settings.display.gone') }] : []),
  ];
  return <Radios legend={t('home.settings.display.legend')} options={options} chosen={display} onChange={onChange} />;
};
