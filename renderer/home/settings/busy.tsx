import { type BusyReason, PROGRAM_AT_MOST } from '../../../shared/model/busy-reason.ts';
import type { ProfilesShown } from '../../../shared/settings/profiles.ts';
import { PROGRAMS_AT_MOST } from '../../../shared/settings/schema.ts';
import { Check } from '../../ui/choice.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FromProfile } from './profiles.tsx';
import { type SettingsProps, useRefusal } from './save.ts';
import { Setting } from './setting.tsx';

/** What can be set, in the order it is shown, with the reason that it stands for. */
const reasons = {
  camera: 'camera',
  microphone: 'microphone',
  sharing: 'sharing',
  presentation: 'presentation',
  fullScreen: 'full-screen',
  doNotDisturb: 'do-not-disturb',
} as const satisfies Readonly<Record<string, BusyReason>>;

type Option = keyof typeof reasons;
const options = Object.keys(reasons) as Option[];

const programsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

type BusyProps = SettingsProps & {
  readonly profiles: ProfilesShown;
  /** What cannot be told on this system. */
  readonly unknown: readonly BusyReason[];
};

/** What holds a break when it is sensed. */
export const Busy = ({ settings, save, profiles, unknown }: BusyProps) => {
  const t = useT();
  const { reason, trySave } = useRefusal(save);
  const { busy } = settings;
  const hint = t('home.settings.busy.unknown');
  return (
    <section>
      <h2>{t('home.settings.busy.title')}</h2>
      <FromProfile profiles={profiles} part="busy" />
      <fieldset class="group">
        <legend>{t('home.settings.busy.legend')}</legend>
        <p class="lead">{t('home.settings.busy.lead')}</p>
        {options.map((option) => (
          <Setting key={option} id={`busy.${option}`}>
            <Check
              label={t(`home.settings.busy.${option}`)}
              hint={busy[option] && unknown.includes(reasons[option]) ? hint : undefined}
              checked={busy[option]}
              onChange={(wanted) => trySave((now) => ({ ...now, busy: { ...now.busy, [option]: wanted } }))}
            />
          </Setting>
        ))}
      </fieldset>
      <Setting id="busy.video">
        <Check
          label={t('home.settings.busy.video')}
          hint={busy.video && unknown.includes('media') ? hint : t('home.settings.busy.videoHint')}
          checked={busy.video}
          onChange={(video) => trySave((now) => ({ ...now, busy: { ...now.busy, video } }))}
        />
      </Setting>
      <Setting id="busy.programs">
        <TextField
          label={t('home.settings.busy.programs')}
          hint={t('home.settings.busy.programsHint')}
          value={busy.programs.join(', ')}
          maxLength={PROGRAMS_AT_MOST * (PROGRAM_AT_MOST + 2)}
          onEnter={(text) => trySave((now) => ({ ...now, busy: { ...now.busy, programs: programsIn(text) } }))}
        />
      </Setting>
      <Problem text={reason === null ? null : t('home.settings.refusedPlain', { reason })} />
    </section>
  );
};
