import { presetOf, presets, withPreset } from '../../../shared/settings/presets.ts';
import { Button } from '../../ui/button.tsx';
import { Check, Radios } from '../../ui/choice.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { NumberSetting } from './number-setting.tsx';
import { type SettingsProps, useRefusal } from './save.ts';
import { Setting } from './setting.tsx';

/** How often breaks come and how long they last: ready-made rhythms, and every number of them. */
export const Rhythm = ({ settings, save, onSources }: SettingsProps & { readonly onSources: () => void }) => {
  const t = useT();
  const { reason, trySave } = useRefusal(save);
  const chosen = presetOf(settings)?.id ?? 'own';
  const options = presets.map(({ id, micro, long }) => ({
    value: id as typeof id | 'own',
    label: t(`home.settings.rhythm.${id}`),
    hint: `${t('home.settings.rhythm.describe', {
      micro: micro.everyMinutes,
      microLasts: micro.lastsMinutes,
      long: long.everyMinutes,
      longLasts: long.lastsMinutes,
    })} ${t(`settings.evidence.${id}`)}`,
  }));
  const own = {
    value: 'own' as const,
    label: t('home.settings.rhythm.own'),
    hint: t('home.settings.rhythm.ownDescribe'),
  };
  return (
    <section>
      <h2>{t('home.settings.rhythm.title')}</h2>
      <Setting id="preset">
        <Radios
          legend={t('home.settings.rhythm.preset')}
          options={chosen === 'own' ? [...options, own] : options}
          chosen={chosen}
          onChange={(value) => {
            const preset = presets.find(({ id }) => id === value);
            if (preset !== undefined) void trySave((now) => withPreset(now, preset));
          }}
        />
      </Setting>
      <div class="lead evidence">
        <p>{t('settings.evidence.caution')}</p>
        <Button weight="plain" onPress={onSources}>
          {t('settings.evidence.sources')}
        </Button>
      </div>
      <Setting id="standingDesk">
        <Check
          label={t('home.settings.rhythm.standingDesk')}
          checked={settings.standingDesk}
          onChange={(standingDesk) => trySave((now) => ({ ...now, standingDesk }))}
        />
      </Setting>
      <Problem text={reason === null ? null : t('home.settings.refusedPlain', { reason })} />
      <BreakKindSettings kind="micro" settings={settings} save={save} />
      <BreakKindSettings kind="long" settings={settings} save={save} />
      <fieldset class="group">
        <legend>{t('home.settings.walking.title')}</legend>
        <NumberSetting
          settings={settings}
          save={save}
          group="walking"
          name="goalMinutes"
          label={t('home.settings.walking.goal')}
        />
      </fieldset>
    </section>
  );
};

const numbers = ['everyMinutes', 'lastsMinutes', 'snoozeMinutes'] as const;

const BreakKindSettings = ({ kind, settings, save }: SettingsProps & { readonly kind: 'micro' | 'long' }) => {
  const t = useT();
  const { reason, trySave } = useRefusal(save);
  const { on, notice } = settings[kind];
  return (
    <fieldset class="group">
      <legend>{t(`home.settings.breaks.${kind}`)}</legend>
      <Setting id={`${kind}.on`}>
        <Check
          label={t(`home.settings.breaks.on.${kind}`)}
          checked={on}
          onChange={(wanted) => trySave((now) => ({ ...now, [kind]: { ...now[kind], on: wanted } }))}
        />
      </Setting>
      {numbers.map((name) => (
        <NumberSetting
          key={name}
          settings={settings}
          save={save}
          group={kind}
          name={name}
          label={t(`home.settings.breaks.${name}`)}
        />
      ))}
      <Setting id={`${kind}.notice`}>
        <Check
          label={t('home.settings.breaks.notice')}
          checked={notice}
          onChange={(wanted) => trySave((now) => ({ ...now, [kind]: { ...now[kind], notice: wanted } }))}
        />
      </Setting>
      {kind === 'long' && (
        <Setting id="long.opensWithWalk">
          <Check
            label={t('home.settings.breaks.opensWithWalk')}
            checked={settings.long.opensWithWalk}
            onChange={(opensWithWalk) => trySave((now) => ({ ...now, long: { ...now.long, opensWithWalk } }))}
          />
        </Setting>
      )}
      <Problem text={reason === null ? null : t('home.settings.refusedPlain', { reason })} />
    </fieldset>
  );
};
