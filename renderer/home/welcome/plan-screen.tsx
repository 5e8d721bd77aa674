import { PLAN_AT_MOST } from '../../../shared/settings/schema.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Radios } from '../../ui/choice.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ScreenProps } from './screen.ts';
import { TrayPlace } from './tray-place.tsx';
import { useTry } from './use-try.ts';

type PlanScreenProps = ScreenProps & { readonly view: HomeView; readonly bridge: HomeBridge };

/**
 * An if-then plan: the end of a sentence that begins with the window coming up. Such plans help (Gollwitzer 2006). Beside
 * it, where the icon in the tray is to be found, and a break to try.
 */
export const PlanScreen = ({ settings, change, view, bridge }: PlanScreenProps) => {
  const language = useLanguage();
  const { t } = language;
  const { ready } = language.texts.welcome.plan;
  const options = [...ready, ''].map((value) => ({ value, label: value === '' ? t('welcome.plan.none') : value }));
  const { plan } = settings.welcome;
  const { tryOne, outcome } = useTry(bridge, view.status.phase);
  const use = (chosen: string) => change((now) => ({ ...now, welcome: { ...now.welcome, plan: chosen } }));
  return (
    <>
      <p>{t('welcome.plan.lead')}</p>
      <div class="welcome-columns">
        <div>
          <Radios legend={t('welcome.plan.sentence')} options={options} chosen={plan} onChange={use} />
          <TextField
            label={t('welcome.plan.own')}
            value={ready.includes(plan) ? '' : plan}
            hint={t('welcome.plan.ownHint')}
            maxLength={PLAN_AT_MOST}
            onEnter={use}
          />
        </div>
        <div class="tray-and-try">
          <TrayPlace platform={view.platform} trayShown={view.alerts.every(({ code }) => code !== 'no-tray')} />
          <Button onPress={tryOne}>{t('welcome.try.now')}</Button>
          <span role="status">{outcome}</span>
        </div>
      </div>
    </>
  );
};
