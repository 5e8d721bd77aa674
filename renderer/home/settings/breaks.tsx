import type { ProfilesShown } from '../../../shared/settings/profiles.ts';
import { LEVELS } from '../../../shared/settings/schema.ts';
import { Radios } from '../../ui/choice.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { DisplayChoice, hasDisplayChoice } from './display.tsx';
import { FromProfile } from './profiles.tsx';
import { type SettingsProps, useRefusal } from './save.ts';
import { Setting } from './setting.tsx';

type OnScreenProps = SettingsProps & {
  readonly profiles: ProfilesShown;
  readonly displayNames: readonly string[];
};

/** How much of the screen a break takes, and which screen that is. */
export const OnScreen = ({ settings, save, profiles, displayNames }: OnScreenProps) => {
  const t = useT();
  const { reason, trySave } = useRefusal(save);
  return (
    <section>
      <h2>{t('home.settings.level.title')}</h2>
      <FromProfile profiles={profiles} part="level" />
      <Setting id="level">
        <Radios
          legend={t('home.settings.level.legend')}
          options={LEVELS.map((value) => ({
            value,
            label: t(`home.settings.level.names.${value}`),
            hint: t(`home.settings.level.hints.${value}`),
          }))}
          chosen={settings.level}
          onChange={(level) => trySave((now) => ({ ...now, level }))}
        />
      </Setting>
      {hasDisplayChoice(settings, displayNames) && (
        <Setting id="look.display">
          <DisplayChoice
            settings={settings}
            names={displayNames}
            onChange={(display) => trySave((now) => ({ ...now, look: { ...now.look, display } }))}
          />
        </Setting>
      )}
      <Problem text={reason === null ? null : t('home.settings.refusedPlain', { reason })} />
    </section>
  );
};
