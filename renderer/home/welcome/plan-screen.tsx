import words from '../../../shared/locales/en/welcome.json' with { type: 'json' };
import { PLAN_AT_MOST } from '../../../shared/settings/schema.ts';
import type { HomeView } from '../../../shared/views.ts';
import { Radios } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ScreenProps } from './screen.ts';
import { TrayPlace } from './tray-place.tsx';

const { plan: text } = words;

const options = [...text.ready, ''].map((value) => ({ value, label: value === '' ? text.none : value }));

/**
 * An if-then plan: the end of a sentence that begins with the window coming up. Such plans help (Gollwitzer 2006). Beside
 * it, where the icon in the tray is to be found.
 */
export const PlanScreen = ({ settings, change, view }: ScreenProps & { readonly view: HomeView }) => {
  const { plan } = settings.welcome;
  const use = (chosen: string) => change((now) => ({ ...now, welcome: { ...now.welcome, plan: chosen } }));
  return (
    <>
      <p>{text.lead}</p>
      <div class="welcome-columns">
        <div>
          <Radios legend={text.sentence} options={options} chosen={plan} onChange={use} />
          <TextField
            label={text.own}
            value={text.ready.includes(plan) ? '' : plan}
            hint={text.ownHint}
            maxLength={PLAN_AT_MOST}
            onEnter={use}
          />
        </div>
        <TrayPlace platform={view.platform} trayShown={view.notices.every(({ code }) => code !== 'no-tray')} />
      </div>
    </>
  );
};
