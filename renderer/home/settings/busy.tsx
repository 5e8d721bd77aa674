import { type BusyReason, PROGRAM_AT_MOST } from '../../../shared/model/busy-reason.ts';
import type { ProfilesShown } from '../../../shared/settings/profiles.ts';
import { PROGRAMS_AT_MOST } from '../../../shared/settings/schema.ts';
import { Check, Checks } from '../../ui/choice.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FromProfile } from './profiles.tsx';
import { type SettingsProps, useRefusal } from './save.ts';

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
  const missing = options.filter((option) => unknown.includes(reasons[option]));
  return (
    <section>
      <h2>{t('home.settings.busy.title')}</h2>
      <FromProfile profiles={profiles} part="busy" />
      <Checks
        legend={t('home.settings.busy.legend')}
        lead={t('home.settings.busy.lead')}
        options={options}
        words={
          Object.fromEntries(options.map((option) => [option, t(`home.settings.busy.${option}`)])) as Record<
            Option,
            string
          >
        }
        hints={Object.fromEntries(missing.map((option) => [option, hint]))}
        chosen={options.filter((option) => busy[option])}
        onChange={(chosen) =>
          trySave((now) => ({
            ...now,
            busy: { ...now.busy, ...Object.fromEntries(options.map((option) => [option, chosen.includes(option)])) },
          }))
        }
      />
      <Check
        label={t('home.settings.busy.video')}
        hint={busy.video && unknown.includes('media') ? hint : t('home.settings.busy.videoHint')}
        checked={busy.video}
        onChange={(video) => trySave((now) => ({ ...now, busy: { ...now.busy, video } }))}
      />
      <TextField
        label={t('home.settings.busy.programs')}
        hint={t('home.settings.busy.programsHint')}
        value={busy.programs.join(', ')}
        maxLength={PROGRAMS_AT_MOST * (PROGRAM_AT_MOST + 2)}
        onEnter={(text) => trySave((now) => ({ ...now, busy: { ...now.busy, programs: programsIn(text) } }))}
      />
      <Problem text={reason === null ? null : t('home.settings.refusedPlain', { reason })} />
    </section>
  );
};
