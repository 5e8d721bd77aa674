import words from '../../../shared/i18n/en/home.json' with { type: 'json' };
import { fill } from '../../../shared/i18n/text.ts';
import { presetOf, presets, withPreset } from '../../../shared/settings/presets.ts';
import { Check, Radios } from '../../ui/choice.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { NumberSetting } from './number-setting.tsx';
import { type SettingsProps, useRefusal } from './save.ts';

const { settings: text } = words;

/** How often breaks come and how long they last: ready-made rhythms, and every number of them. */
export const Rhythm = ({ settings, save }: SettingsProps) => {
  const { reason, trySave } = useRefusal(save);
  const chosen = presetOf(settings)?.id ?? 'own';
  const options = presets.map(({ id, micro, long }) => ({
    value: id as typeof id | 'own',
    label: text.rhythm[id],
    hint: fill(text.rhythm.describe, {
      micro: micro.everyMinutes,
      microLasts: micro.lastsMinutes,
      long: long.everyMinutes,
      longLasts: long.lastsMinutes,
    }),
  }));
  const own = { value: 'own' as const, label: text.rhythm.own, hint: text.rhythm.ownDescribe };
  return (
    <section>
      <h2>{text.rhythm.title}</h2>
      <Radios
        legend={text.rhythm.preset}
        options={chosen === 'own' ? [...options, own] : options}
        chosen={chosen}
        onChange={(value) => {
          const preset = presets.find(({ id }) => id === value);
          if (preset !== undefined) void trySave((now) => withPreset(now, preset));
        }}
      />
      <Problem text={reason === null ? null : fill(text.refusedPlain, { reason })} />
      <BreakKindSettings kind="micro" settings={settings} save={save} />
      <BreakKindSettings kind="long" settings={settings} save={save} />
    </section>
  );
};

const numbers = ['everyMinutes', 'lastsMinutes', 'snoozeMinutes'] as const;

const BreakKindSettings = ({ kind, settings, save }: SettingsProps & { readonly kind: 'micro' | 'long' }) => {
  const { reason, trySave } = useRefusal(save);
  const { on, notice } = settings[kind];
  return (
    <fieldset class="group">
      <legend>{text.breaks[kind]}</legend>
      <Check
        label={text.breaks.on[kind]}
        checked={on}
        onChange={(wanted) => trySave((now) => ({ ...now, [kind]: { ...now[kind], on: wanted } }))}
      />
      {numbers.map((name) => (
        <NumberSetting key={name} settings={settings} save={save} group={kind} name={name} label={text.breaks[name]} />
      ))}
      <Check
        label={text.breaks.notice}
        checked={notice}
        onChange={(wanted) => trySave((now) => ({ ...now, [kind]: { ...now[kind], notice: wanted } }))}
      />
      {kind === 'long' && (
        <Check
          label={text.breaks.opensWithWalk}
          checked={settings.long.opensWithWalk}
          onChange={(opensWithWalk) => trySave((now) => ({ ...now, long: { ...now.long, opensWithWalk } }))}
        />
      )}
      <Problem text={reason === null ? null : fill(text.refusedPlain, { reason })} />
    </fieldset>
  );
};
