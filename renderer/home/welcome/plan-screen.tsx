import words from '../../../shared/i18n/en/welcome.json' with { type: 'json' };
import { PLAN_AT_MOST } from '../../../shared/settings/schema.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Radios } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ScreenProps } from './screen.ts';
import { TrayPlace } from './tray-place.tsx';
import { useTry } from './use-try.ts';

const { plan: text } = words;

const options = [...text.ready, ''].map((value) => ({ value, label: value === '' ? text.none : value }));

type PlanScreenProps = ScreenProps & { readonly view: HomeView; readonly bridge: HomeBridge };

/**
 * An if-then plan: the end of a sentence that begins with the window coming up. Such plans help (Gollwitzer 2006). Beside
 * it, where the icon in the tray is to be found, and a break to try.
 */
export const PlanScreen = ({ settings, change, view, bridge }: PlanScreenProps) => {
  const { plan } = settings.welcome;
  const { tryOne, said } = useTry(bridge, view.status.phase);
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
        <div class="tray-and-try">
          <TrayPlace platform={view.platform} trayShown={view.alerts.every(({ code }) => code !== 'no-tray')} />
          <Button onPress={tryOne}>{words.try.now}</Button>
          <span role="status">{said}</span>
        </div>
      </div>
    </>
  );
};
