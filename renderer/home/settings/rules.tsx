import { NUMBERS } from '../../../shared/settings/numbers.ts';
import { useT } from '../../ui/language.tsx';
import { type NumberKey, NumberSetting } from './number-setting.tsx';
import type { SettingsProps } from './save.ts';

const names = Object.keys(NUMBERS.rules) as NumberKey<'rules'>[];

/** The finer numbers of the rules of sitting, out of the way until somebody wants them or looks for one. */
export const FinerRules = ({ settings, save, open }: SettingsProps & { readonly open: boolean }) => {
  const t = useT();
  return (
    <details class="finer" open={open}>
      <summary>
        <h2>{t('home.settings.rules.title')}</h2>
      </summary>
      <p class="lead">{t('home.settings.rules.lead')}</p>
      {names.map((name) => (
        <NumberSetting
          key={name}
          settings={settings}
          save={save}
          group="rules"
          name={name}
          label={t(`home.settings.rules.${name}`)}
        />
      ))}
    </details>
  );
};
