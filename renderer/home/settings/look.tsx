import { Radios } from '../../ui/choice.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { type SettingsProps, useRefusal } from './save.ts';
import { Setting } from './setting.tsx';

const themes = ['system', 'light', 'dark'] as const;
const motions = ['system', 'reduced'] as const;

/** Colours and motion of all windows. */
export const Look = ({ settings, save }: SettingsProps) => {
  const t = useT();
  const { reason, trySave } = useRefusal(save);
  return (
    <section>
      <h2>{t('home.settings.look.title')}</h2>
      <Setting id="look.theme">
        <Radios
          inline
          legend={t('home.settings.look.theme')}
          options={themes.map((value) => ({ value, label: t(`home.settings.look.themes.${value}`) }))}
          chosen={settings.look.theme}
          onChange={(theme) => trySave((now) => ({ ...now, look: { ...now.look, theme } }))}
        />
      </Setting>
      <Setting id="look.motion">
        <Radios
          inline
          legend={t('home.settings.look.motion')}
          options={motions.map((value) => ({ value, label: t(`home.settings.look.motions.${value}`) }))}
          chosen={settings.look.motion}
          onChange={(motion) => trySave((now) => ({ ...now, look: { ...now.look, motion } }))}
        />
      </Setting>
      <Problem text={reason === null ? null : t('home.settings.refusedPlain', { reason })} />
    </section>
  );
};
