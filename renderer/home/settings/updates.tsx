import type { HomeView } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/choice.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { type SettingsProps, useAnswer } from './save.ts';
import { Setting } from './setting.tsx';

type UpdatesProps = SettingsProps & { readonly view: HomeView; readonly bridge: HomeBridge };

/** Looking for a new version: at a press, or once a week, or why not at all. */
export const Updates = ({ settings, save, view: { releases, version }, bridge }: UpdatesProps) => {
  const t = useT();
  const { reason, tell } = useAnswer();
  const { off, looking, last, newer } = releases;
  return (
    <section>
      <h2>{t('home.settings.updates.title')}</h2>
      <p class="lead">{t('home.settings.updates.lead', { version })}</p>
      {off !== null ? (
        <Setting id="updates.look">
          <p>{t(`home.settings.updates.off.${off}`)}</p>
        </Setting>
      ) : (
        <>
          <Setting id="updates.weekly">
            <Check
              label={t('home.settings.updates.weekly')}
              checked={settings.updates.weekly}
              onChange={(weekly) => tell(() => save((now) => ({ ...now, updates: { weekly } })))}
            />
          </Setting>
          <Setting id="updates.look">
            <div class="folders">
              <Button disabled={looking} onPress={() => tell(bridge.lookForVersion)}>
                {t('home.settings.updates.look')}
              </Button>
              {newer !== null && (
                <Button onPress={() => tell(bridge.openReleases)}>{t('home.settings.updates.open')}</Button>
              )}
            </div>
          </Setting>
          <p role="status">
            {looking
              ? t('home.settings.updates.looking')
              : last !== null && t(`home.settings.updates.results.${last}`, { newer: newer ?? '' })}
          </p>
        </>
      )}
      <Problem text={reason === null ? null : t('home.settings.refusedPlain', { reason })} />
    </section>
  );
};
