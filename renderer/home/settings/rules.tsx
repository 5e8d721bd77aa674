import words from '../../../shared/i18n/en/home.json' with { type: 'json' };
import { settingsSchema } from '../../../shared/settings/schema.ts';
import { type NumberKey, NumberSetting } from './number-setting.tsx';
import type { SettingsProps } from './save.ts';

const { rules: text } = words.settings;

const names = Object.keys(settingsSchema.entries.rules.entries) as NumberKey<'rules'>[];

/** The finer numbers of the rules of sitting, out of the way until somebody wants them. */
export const FinerRules = ({ settings, save }: SettingsProps) => (
  <details class="finer">
    <summary>
      <h2>{text.title}</h2>
    </summary>
    <p class="lead">{text.lead}</p>
    {names.map((name) => (
      <NumberSetting key={name} settings={settings} save={save} group="rules" name={name} label={text[name]} />
    ))}
  </details>
);
