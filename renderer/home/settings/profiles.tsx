import { useId, useRef } from 'preact/hooks';
import {
  PROFILE_NAME_AT_MOST,
  PROFILES_AT_MOST,
  type ProfileChange,
  type ProfilePart,
  type ProfilesShown,
  profileOf,
} from '../../../shared/settings/profiles.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Radios } from '../../ui/choice.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAnswer } from './save.ts';

type ProfilesProps = { readonly profiles: ProfilesShown; readonly bridge: HomeBridge };

/** Settings under a name, to switch between; out of the way until somebody wants them. */
export const Profiles = ({ profiles: { active, profiles }, bridge }: ProfilesProps) => {
  const t = useT();
  const id = useId();
  const { reason, tell } = useAnswer();
  const name = useRef<HTMLInputElement>(null);
  const change = (wanted: ProfileChange) => tell(() => bridge.changeProfile(wanted));
  const save = async () => {
    const isSaved = await change({ do: 'save', name: name.current?.value.trim() ?? '' });
    if (isSaved && name.current !== null) name.current.value = '';
  };
  return (
    <details class="finer">
      <summary>
        <h2>
          {active === null ? t('home.settings.profiles.title') : t('home.settings.profiles.titleOf', { name: active })}
        </h2>
      </summary>
      <p class="lead">{t('home.settings.profiles.lead')}</p>
      {profiles.length > 0 && (
        <Radios
          legend={t('home.settings.profiles.active')}
          options={[
            { value: '', label: t('home.settings.profiles.none'), hint: t('home.settings.profiles.noneHint') },
            ...profiles.map((profile) => ({ value: profile.name, label: profile.name })),
          ]}
          chosen={active ?? ''}
          onChange={(value) => change({ do: 'switch', name: value === '' ? null : value })}
        />
      )}
      {profiles.map((profile, index) => (
        <div key={index} class="profile">
          <TextField
            label={t('home.settings.profiles.rename', { name: profile.name })}
            hint=""
            value={profile.name}
            maxLength={PROFILE_NAME_AT_MOST}
            onEnter={(to) => change({ do: 'rename', name: profile.name, to })}
          />
          <Button
            weight="plain"
            label={t('home.settings.profiles.remove', { name: profile.name })}
            onPress={async () => {
              await change({ do: 'remove', name: profile.name });
              name.current?.focus();
            }}
          >
            {t('home.settings.hours.removeFace')}
          </Button>
        </div>
      ))}
      {profiles.length < PROFILES_AT_MOST ? (
        <div class="profile">
          <div class="text-field">
            <label for={id}>{t('home.settings.profiles.name')}</label>
            <input
              id={id}
              ref={name}
              type="text"
              maxLength={PROFILE_NAME_AT_MOST}
              autocomplete="off"
              onKeyDown={(event) => {
                if (event.key === 'Enter') void save();
              }}
            />
          </div>
          <Button onPress={save}>{t('home.settings.profiles.save')}</Button>
        </div>
      ) : (
        <p class="lead">{t('home.settings.profiles.full', { n: PROFILES_AT_MOST })}</p>
      )}
      <Problem text={reason === null ? null : t('home.settings.refusedPlain', { reason })} />
    </details>
  );
};

type FromProfileProps = { readonly profiles: ProfilesShown; readonly part: ProfilePart };

/** Says that a part of the settings comes from the active profile; nothing where it does not. */
export const FromProfile = ({ profiles, part }: FromProfileProps) => {
  const t = useT();
  const name = profileOf(profiles, part);
  return name === null ? null : <p class="lead">{t('home.settings.profiles.from', { name })}</p>;
};
