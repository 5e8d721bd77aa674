import words from '../../../shared/i18n/en/home.json' with { type: 'json' };
import { fill } from '../../../shared/i18n/text.ts';
import { Radios } from '../../ui/choice.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { type SettingsProps, useRefusal } from './save.ts';

const { look: text, refusedPlain } = words.settings;
const themes = ['system', 'light', 'dark'] as const;
const motions = ['system', 'reduced'] as const;

/** Colours and motion of all windows. */
export const Look = ({ settings, save }: SettingsProps) => {
  const { reason, trySave } = useRefusal(save);
  return (
    <section>
      <h2>{text.title}</h2>
      <Radios
        inline
        legend={text.theme}
        options={themes.map((value) => ({ value, label: text.themes[value] }))}
        chosen={settings.look.theme}
        onChange={(theme) => trySave((now) => ({ ...now, look: { ...now.look, theme } }))}
      />
      <Radios
        inline
        legend={text.motion}
        options={motions.map((value) => ({ value, label: text.motions[value] }))}
        chosen={settings.look.motion}
        onChange={(motion) => trySave((now) => ({ ...now, look: { ...now.look, motion } }))}
      />
      <Problem text={reason === null ? null : fill(refusedPlain, { reason })} />
    </section>
  );
};
